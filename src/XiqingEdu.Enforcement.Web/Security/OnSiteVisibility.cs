using System.Linq.Expressions;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;

namespace XiqingEdu.Enforcement.Web.Security;

/// <summary>Which on-the-spot penalties a person may see: the permission is asked about the row, for lists and pages alike.</summary>
public static class OnSiteVisibility
{
    /// <summary>The condition for one person, at this moment.</summary>
    public static Expression<Func<OnSitePenalty, bool>> For(Actor actor)
    {
        var me = actor.PersonId;
        var all = actor.May(Permission.HeadUnit) || actor.May(Permission.DecideCase);
        var handles = actor.May(Permission.HandleCase);
        var afterService = actor.May(Permission.RecordPayment) || actor.May(Permission.ManageDisputes);
        var archives = actor.May(Permission.ArchiveCase);
        return p => all
            || (handles && (p.FirstOfficerId == me || p.SecondOfficerId == me || p.Events.Any(e => e.PersonId == me)))
            || (afterService && p.ServedOn != null)
            || (archives && (p.Stage == OnSiteStage.Closed || p.Stage == OnSiteStage.Archived));
    }
}
