using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;
using XiqingEdu.Enforcement.TestKit;

namespace XiqingEdu.Enforcement.Domain.Tests.Penalties.OnSite;

/// <summary>Tries any step on any on-the-spot penalty with sensible input, as the actor and on the day given.</summary>
public static class OnSiteStepTaker
{
    /// <summary>Calls the verb of the step.</summary>
    public static void Take(OnSiteStep step, OnSitePenalty p, Actor actor, OnSitePenaltyBuilder with, OnSiteParticulars? form = null, bool refused = false, long? amountFen = null)
    {
        var law = with.Law;
        switch (step)
        {
            case OnSiteStep.Revise: p.Revise(form ?? with.Form, actor, law); break;
            case OnSiteStep.Decide: p.Decide(with.Number(), actor, law); break;
            case OnSiteStep.Serve: p.Serve(new OnSiteDelivery(true, refused, "韩志远", refused ? "拒绝签字，全程录像" : ""), actor, law); break;
            case OnSiteStep.ConvertToOrdinary: p.ConvertToOrdinary(with.Clue(Staff.Handler1), "事实需要调查", actor, law); break;
            case OnSiteStep.Void: p.Void("不予处罚", actor, law); break;
            case OnSiteStep.ReportForRecord: p.ReportForRecord("", actor, law); break;
            case OnSiteStep.AcceptRecord: p.AcceptRecord("同意备案", actor, law); break;
            case OnSiteStep.ReturnRecord: p.ReturnRecord("请补充", actor, law); break;
            case OnSiteStep.RecordPayment: p.RecordPayment(Guid.CreateVersion7(), with.Number(), law.Today, amountFen ?? Math.Max(1, p.OutstandingFen(law)), actor, law); break;
            case OnSiteStep.MarkOverdue: p.MarkOverdue(actor, law); break;
            case OnSiteStep.ConfirmPerformance: p.ConfirmPerformance("已履行", actor, law); break;
            case OnSiteStep.Close: p.Close("同意", ArchivePeriod.TenYears, actor, law); break;
            case OnSiteStep.FollowDispute: p.FollowDispute(Guid.CreateVersion7(), new RemedyFacts(Guid.Empty, RemedyChannel.Reconsideration, law.Today, null), "", actor, law); break;
            case OnSiteStep.RecordRefund: p.RecordRefund(Guid.CreateVersion7(), with.Number(), law.Today, Math.Max(1, p.RefundableFen(law)), actor, law); break;
            case OnSiteStep.CloseFallen: p.CloseFallen("同意", ArchivePeriod.Permanent, actor, law); break;
            case OnSiteStep.Archive: p.Archive("卷1", 6, actor, law); break;
            default: throw new ArgumentOutOfRangeException(nameof(step));
        }
    }
}
