using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

namespace XiqingEdu.Enforcement.Web.Features.OnSite.List;

/// <summary>One row of the list.</summary>
public sealed record OnSiteRow(
    Guid Id, string Number, DateOnly DraftedOn, string PartyName, Violation Violation, Outcome Outcome, OnSiteStage Stage, InvestigatorPair Officers,
    DateOnly? DecidedOn, DateOnly? ServedOn, DateOnly? ReportedOn, string CreditCode)
{
    /// <summary>The two officers.</summary>
    public string OfficerNames => $"{Officers.First.Name}、{Officers.Second.Name}";
}
