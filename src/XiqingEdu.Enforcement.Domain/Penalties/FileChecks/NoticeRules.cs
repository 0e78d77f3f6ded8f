using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties.Hearings;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using static XiqingEdu.Enforcement.Domain.Penalties.FileChecks.FileFinding;

namespace XiqingEdu.Enforcement.Domain.Penalties.FileChecks;

/// <summary>Prior notice, statement and defence, hearing.</summary>
internal static class NoticeRules
{
    internal static readonly FileRule[] All =
    [
        new("G09", "处罚决定之前送达了事先告知书", Cite.Apl("第四十四条、第六十二条"), Step.ServePriorNotice, (c, _) => c.Report is not { Outcome.Kind: OutcomeKind.Penalty } || c.Notices.Count == 0 ? null
            : c.Notice!.Service is not { } service ? (c.Decision is null ? null : Red($"{c.Notice.Number} 没有送达。"))
            : Of(c.Decision is null || service.ServedOn <= c.Decision.On, $"{c.Notice.Number} 于 {service.ServedOn:yyyy-MM-dd} 送达。", $"{c.Notice.Number} 于 {service.ServedOn:yyyy-MM-dd} 才送达，晚于决定之日。")),
        new("G09-2", "达到听证标准的，告知了听证权利", Cite.Apl("第六十三条第一款"), Step.ApproveProposal, (c, law) => c.Notice is not { } notice ? null
            : law.Settings.HearingThreshold.RightBecause(notice.Outcome, c.Party!.Kind) is not { } because ? Green("拟处罚未达到应当告知听证的标准。")
            : Of(notice.TellsHearingRight, $"{because}，告知书已告知听证权利。", $"{because}，但是{notice.Number} 没有告知听证权利。")),
        new("G12", "听取了当事人的陈述申辩并复核", Cite.Apl("第四十五条第一款"), Step.RecordDefense, (c, _) => c.Notice is not { Service: not null } notice ? null
            : notice.Defense is not { } defense ? (c.Decision is { Outcome.Kind: OutcomeKind.Penalty } ? Red("没有记录当事人的陈述申辩情况。") : null)
            : Of(defense.IsSettled, $"{Wording.Words.Word(defense.Kind)}（{defense.On:yyyy-MM-dd}）" + (defense.IsAdopted is { } adopted ? $"，复核{(adopted ? "采纳" : "不予采纳")}。" : "。"), "当事人提出的陈述申辩尚未复核。")),
        new("G12-2", "没有因陈述申辩加重处罚", Cite.Apl("第四十五条第二款"), Step.ReviseReport, (c, _) => c.Notices.Count < 2 ? null : Heavier(c)),
        new("G10", "听证申请在五个工作日内提出", Cite.Apl("第六十四条第（一）项"), null, (c, law) => c.Notice is not { Hearing: { } hearing, Service: { } service } ? null
            : Deadline.Compute(PenaltyPeriods.RequestHearing, service.ServedOn, law.Calendar).LegalDueOn is var due && hearing.RequestedOn <= due
                ? Green($"{hearing.RequestedOn:yyyy-MM-dd} 申请，期限至 {due:yyyy-MM-dd}。") : Red($"{hearing.RequestedOn:yyyy-MM-dd} 申请，已超过期限 {due:yyyy-MM-dd}。")),
        new("G11-1", "听证七个工作日前通知当事人", Cite.Apl("第六十四条第（二）项"), Step.ScheduleHearing, (c, law) => c.Notice?.Hearing is not { NoticeService: { } served, HeldOn: { } on } ? null
            : law.Calendar.EarliestAfterClearWorkingDays(served.ServedOn, Hearing.ClearWorkingDays) is var earliest && on >= earliest
                ? Green($"{served.ServedOn:yyyy-MM-dd} 通知，{on:yyyy-MM-dd} 听证。") : Red($"{served.ServedOn:yyyy-MM-dd} 通知，{on:yyyy-MM-dd} 听证，不足七个工作日。")),
        new("G11-2", "听证由非本案调查人员主持，笔录经签字或者注明拒签", Cite.Apl("第六十四条第（四）项、第（八）项"), Step.HoldHearing, (c, _) => c.Notice?.Hearing is not { WasHeld: true, HostId: { } host } hearing ? null
            : Of(!c.TookPartInInvestigation(host) && !c.IsRecused(host) && hearing.Signature.Length > 0, $"{hearing.Host}主持；{hearing.Signature}。", $"主持人{hearing.Host}参与过调查或者已经回避，或者笔录没有签字记载。")),
        new("G11-3", "申请听证的，举行了听证或者依法终止", Cite.Apl("第六十三条第一款"), Step.HoldHearing, (c, _) => c.Notice?.Hearing is not { } hearing ? null
            : hearing.State is HearingState.Reported or HearingState.Abandoned or HearingState.Withdrawn ? Green($"听证{Wording.Words.Word(hearing.State)}（{hearing.EndedOn:yyyy-MM-dd}）。")
            : c.Decision is null ? null : Red("当事人申请听证，没有举行听证。")),
    ];

    private static FileFinding Heavier(PenaltyCase c)
    {
        var rounds = c.Notices.OrderBy(n => n.Round).ToList();
        foreach (var (before, after) in rounds.Zip(rounds.Skip(1)))
        {
            if (before.Defense?.Kind == DefenseKind.Received && after.Outcome.Penalties.IsHeavierThan(before.Outcome.Penalties))
            {
                var reason = c.Reports.LastOrDefault(r => r.Facts == after.Facts)?.NewFacts ?? "";
                return reason.Length > 0 ? Amber($"第 {after.Round} 次告知重于第 {before.Round} 次，依据新查明的事实。", reason) : Red($"第 {after.Round} 次告知重于第 {before.Round} 次，没有新查明的事实。");
            }
        }

        return Green($"共告知 {rounds.Count} 次，后次没有重于前次。");
    }
}
