using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.Penalties.Transfers;
using static XiqingEdu.Enforcement.Domain.Penalties.FileChecks.FileFinding;

namespace XiqingEdu.Enforcement.Domain.Penalties.FileChecks;

/// <summary>Decision, suspicion of crime, service.</summary>
internal static class DecisionRules
{
    internal static readonly FileRule[] All =
    [
        new("G22", "涉嫌犯罪的，三日内由主要负责人决定是否移送", CriminalTransfer.Basis, Step.DecideCriminalTransfer, (c, law) => c.CriminalTransfer is not { } crime ? null : Crime(crime, law)),
        new("G16", "立案之日起九十日内作出决定", Cite.Apl("第六十条"), null, (c, law) => c.DecisionDeadline(law) is not { } due ? null
            : (c.DecidedOn ?? law.Today) <= due.LegalDueOn ? Green($"期限至 {due.LegalDueOn:yyyy-MM-dd}" + (c.DecidedOn is { } on ? $"，{on:yyyy-MM-dd} 决定。" : "，尚未决定。"))
            : c.Decision is { } late ? Amber($"期限 {due.LegalDueOn:yyyy-MM-dd}，{late.On:yyyy-MM-dd} 才决定。", late.OverdueBasis)
            : c.CriminalTransfer?.Status is CriminalStatus.Transferred or CriminalStatus.Accepted || c.JurisdictionTransfer is not null ? null
            : Amber($"期限 {due.LegalDueOn:yyyy-MM-dd} 已过，尚未决定。", "作出决定时须写明延长的依据")),
        new("G17", "决定不重于已送达的告知", Cite.Apl("第六十二条"), null, (c, _) => c.Decision is not { Outcome: { Kind: OutcomeKind.Penalty } outcome } ? null
            : Of(c.Notice is { Service: not null } notice && !outcome.Penalties.IsHeavierThan(notice.Outcome.Penalties), $"告知：{c.Notice?.Outcome.Text}；决定：{outcome.Text}。", "决定重于告知的内容，或者没有告知。")),
        new("G03-2", "作出决定的人没有参与调查和审核", Cite.Apl("第五十七条"), null, (c, _) => c.Decision is not { } decision ? null
            : Of(!c.TookPartInInvestigation(decision.DecidedById) && !c.Reviewed(decision.DecidedById) && !c.IsRecused(decision.DecidedById), $"{decision.DecidedBy}作出决定。", $"{decision.DecidedBy}参与过调查或者审核，或者已经回避。")),
        new("G59", "决定书载明法定事项", Cite.Apl("第五十九条第一款"), null, (c, law) => c.Decision is not { Outcome.Kind: not OutcomeKind.Dismissal } ? null
            : law.Settings.MissingForDocuments() is { Count: > 0 } missing ? Red($"决定书缺少：{string.Join("、", missing)}。") : Green("当事人、事实和证据、种类和依据、履行方式和期限、救济途径和期限、机关名称和日期均由案卷载明。")),
        new("G23", "决定书在七个工作日内送达", Cite.Apl("第六十一条第一款"), Step.ServeDecision, (c, law) => c.Decision is not { Outcome.Kind: not OutcomeKind.Dismissal } decision ? null : Served(decision, law, c)),
    ];

    private static FileFinding? Crime(CriminalTransfer crime, LegalFrame law)
    {
        var due = Deadline.Compute(PenaltyPeriods.DecideCriminalTransfer, crime.Officers.On, law.Calendar).LegalDueOn;
        return crime.Decision is not { } decision ? (law.Today > due ? Red($"{crime.Officers.On:yyyy-MM-dd} 报告涉嫌犯罪，期限 {due:yyyy-MM-dd} 已过仍未决定。") : null)
            : decision.On <= due ? Green($"{crime.Officers.On:yyyy-MM-dd} 报告，{decision.On:yyyy-MM-dd} 决定：{Wording.Words.Word(crime.Status)}。")
            : Amber($"{crime.Officers.On:yyyy-MM-dd} 报告，{decision.On:yyyy-MM-dd} 才决定，超过三日。");
    }

    private static FileFinding? Served(Decision decision, LegalFrame law, PenaltyCase c)
    {
        var due = Deadline.Compute(PenaltyPeriods.Serve, decision.On, law.Calendar).LegalDueOn;
        return decision.Service is { } service
            ? service.DeliveredOn <= due ? Green($"{service.DeliveredOn:yyyy-MM-dd} {Wording.Words.Word(service.Method)}，期限至 {due:yyyy-MM-dd}。")
                : Amber($"{service.DeliveredOn:yyyy-MM-dd} 才{Wording.Words.Word(service.Method)}，超过期限 {due:yyyy-MM-dd}。", service.Note)
            : c.RemedyStatus == Remedies.RemedyStatus.Annulled || law.Today <= due ? null : Red($"决定书尚未送达，期限 {due:yyyy-MM-dd} 已过。");
    }
}
