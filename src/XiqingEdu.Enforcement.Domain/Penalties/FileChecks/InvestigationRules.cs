using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties.Investigation;
using static XiqingEdu.Enforcement.Domain.Penalties.FileChecks.FileFinding;

namespace XiqingEdu.Enforcement.Domain.Penalties.FileChecks;

/// <summary>Clue, filing and investigation.</summary>
internal static class InvestigationRules
{
    internal static readonly FileRule[] All =
    [
        new("G19", "在追究时效内发现违法行为", Cite.Apl("第三十六条"), Step.ProposeFiling, (c, _) => c.ActUntil is not { } until ? null
            : Of(c.DiscoveredOn <= until.AddYears(c.EndangersLifeOrFinance ? 5 : 2),
                $"违法行为终了于 {until:yyyy-MM-dd}，{c.DiscoveredOn:yyyy-MM-dd} 发现，未超过{(c.EndangersLifeOrFinance ? "五" : "二")}年。",
                $"违法行为终了于 {until:yyyy-MM-dd}，{c.DiscoveredOn:yyyy-MM-dd} 才发现，已超过追究时效。")),
        new("G20", "本局有管辖权", Cite.Apl("第二十二条"), Step.TransferJurisdiction, (c, _) => c.ActPlace.Length == 0 ? null
            : Green($"违法行为发生地：{c.ActPlace}，承办人确认在本区。")),
        new("G03", "立案经审批，审批人不是承办人", Cite.Apl("第五十四条第二款"), null, (c, _) => c.FilingApproval is not { } approval || c.FiledOn is null ? null
            : Of(!c.TookPartInInvestigation(approval.PersonId) && approval.On == c.FiledOn,
                $"{approval.Name}于 {approval.On:yyyy-MM-dd} 批准立案，立案日期同日。",
                $"批准立案的{approval.Name}参与了调查，或者立案日期 {c.FiledOn:yyyy-MM-dd} 与批准日期 {approval.On:yyyy-MM-dd} 不符。")),
        new("G01", "每次执法由两名不同的执法人员进行", Cite.Apl("第四十二条第一款"), Step.ExcludeEvidence, (c, _) => Acts(c) is not { Count: > 0 } acts ? null
            : Of(acts.All(a => a.Pair.First.PersonId != a.Pair.Second.PersonId), $"共 {acts.Count} 次执法行为，均由两名执法人员进行。",
                $"由一人进行的执法行为：{Named(acts.Where(a => a.Pair.First.PersonId == a.Pair.Second.PersonId))}。")),
        new("G02", "执法人员的证件在行为当日有效", Cite.Apl("第四十二条第一款"), Step.ExcludeEvidence, (c, _) => Acts(c) is not { Count: > 0 } acts ? null
            : Of(acts.All(Certified), $"共 {acts.Count} 次执法行为，两名执法人员的证件当日均有效。",
                $"证件当日无效的执法行为：{Named(acts.Where(a => !Certified(a)))}。")),
        new("G04", "调查取证时出示了执法证件", Cite.Apl("第五十五条第一款"), null, (c, _) => c.Evidence.Count == 0 ? null
            : Green($"登记的 {c.Evidence.Count} 项证据均记载了出示执法证件；未出示的不能登记。")),
        new("G05-1", "先行登记保存经负责人批准后实施", RegisteredPreservation.Basis, Step.ApprovePreservation, (c, _) => c.Preservations.Where(p => p.Executors is not null).ToList() is not { Count: > 0 } kept ? null
            : Of(kept.All(p => p.IsApproved && p.ExecutedOn >= p.Approval!.On), $"实施 {kept.Count} 次，均在批准之后。", "有先行登记保存在批准之前实施。")),
        new("G05-2", "先行登记保存的物品在七个工作日内处理", RegisteredPreservation.Basis, Step.DisposePreservation, PreservationsDisposed),
        new("G06", "证据目录中有可采用的证据，每项有来源、取证人、日期和校验值", Cite.Apl("第四十条、第四十六条"), Step.AddEvidence, (c, _) => c.Report is null ? null
            : Of(c.Evidence.Any(e => e.IsUsable) && c.Evidence.Where(e => e.IsUsable).All(e => e.FileSha256.Length == 64 && e.Source.Length > 0),
                $"可采用的证据 {c.Evidence.Count(e => e.IsUsable)} 项，排除 {c.Evidence.Count(e => !e.IsUsable)} 项；每项均有来源和文件校验值。", "没有可采用的证据，或者有证据缺少来源、文件。")),
        new("RECUSAL", "回避申请已经决定，回避人员此前的行为已经审查", Recusal.Basis, Step.DecideRecusal, (c, _) => c.Recusals.Count == 0 ? null
            : Of(c.Recusals.All(r => r.Decision is not null && !r.ActsAwaitConfirmation), $"回避申请 {c.Recusals.Count} 件，均已处理。", "有回避申请尚未决定，或者回避人员此前的行为尚未审查。")),
        new("G08", "同一违法行为没有两次罚款", Cite.Apl("第二十九条"), Step.ReviseReport, (c, _) => c.Report is not { Outcome.FineFen: > 0 } report ? null
            : report.EarlierFines.Count == 0 ? Green("没有发现就同一案由、时间重叠的行为已作出的罚款决定。")
            : Amber($"{string.Join("、", report.EarlierFines)} 已就同一案由、时间重叠的行为罚款。", report.DifferentActReason)),
        new("G28", "责令当事人改正违法行为", Cite.Apl("第二十八条第一款"), Step.OrderCorrection, (c, law) => c.Report is null ? null : Correction(c, law)),
    ];

    private static FileFinding Correction(PenaltyCase c, LegalFrame law) => c.CorrectionOrder is not { } order ? Green($"调查终结报告记载：{c.Report!.Correction}")
        : order.Status == RectificationStatus.Done ? Green($"{order.Number} 责令改正，复查已改正。")
        : order.Status == RectificationStatus.Refused ? Amber($"{order.Number} 责令改正，复查认定拒不改正。")
        : law.Today > order.CurrentDueOn ? Amber($"{order.Number} 责令改正的期限 {order.CurrentDueOn:yyyy-MM-dd} 已过，尚未复查完毕。")
        : Green($"{order.Number} 责令改正，期限至 {order.CurrentDueOn:yyyy-MM-dd}。");

    private static FileFinding? PreservationsDisposed(PenaltyCase c, LegalFrame law)
    {
        var kept = c.Preservations.Where(p => p.Executors is not null)
            .Select(p => (Item: p, Due: Deadline.Compute(PenaltyPeriods.DisposePreserved, p.ExecutedOn!.Value, law.Calendar).LegalDueOn)).ToList();
        return kept.Count == 0 ? null
            : kept.FirstOrDefault(k => k.Item.Disposal is null && law.Today > k.Due).Item is { } open ? Red($"{open.Number} 实施于 {open.ExecutedOn:yyyy-MM-dd}，七个工作日已过仍未处理。")
            : kept.FirstOrDefault(k => k.Item.DisposedOn > k.Due) is { Item: not null } late ? Amber($"{late.Item.Number} 的处理决定（{late.Item.DisposedOn:yyyy-MM-dd}）超过法定期限 {late.Due:yyyy-MM-dd}。")
            : Green($"实施 {kept.Count} 次，均在期限内处理或者尚在期限内。");
    }

    private static bool Certified((string Name, InvestigatorPair Pair) act) => act.Pair.First.ValidUntil >= act.Pair.On && act.Pair.Second.ValidUntil >= act.Pair.On;

    private static string Named(IEnumerable<(string Name, InvestigatorPair Pair)> acts) => string.Join("、", acts.Select(a => $"{a.Name}（{a.Pair.On:yyyy-MM-dd}）"));

    private static List<(string Name, InvestigatorPair Pair)> Acts(PenaltyCase c) =>
    [
        .. c.Evidence.Where(e => e.IsUsable).Select(e => ($"证据{e.Number}{e.Name}", e.Collectors)),
        .. c.Samplings.Select(s => ("抽样取证", s.Officers)),
        .. c.Preservations.Where(p => p.Executors is not null).Select(p => ("先行登记保存", p.Executors!)),
        .. c.CorrectionOrder is { } order ? order.Rechecks.Select(r => ("复查", r.Officers)).Prepend(("送达责令改正通知书", order.Service.Servers)) : [],
        .. c.Reports.Select(r => ($"调查终结报告第 {r.Round} 稿", r.Investigators)),
        .. c.Notices.Where(n => n.Service is not null).Select(n => ($"送达{n.Number}", n.Service!.Servers)),
        .. c.Notices.Where(n => n.Hearing?.NoticeService is not null).Select(n => ("送达听证通知书", n.Hearing!.NoticeService!.Servers)),
        .. c.Decision?.Service is { } service ? [("送达决定书", service.Servers)] : Array.Empty<(string, InvestigatorPair)>(),
        .. c.Demand is { } demand ? [("送达催告书", demand.Service.Servers)] : Array.Empty<(string, InvestigatorPair)>(),
    ];
}
