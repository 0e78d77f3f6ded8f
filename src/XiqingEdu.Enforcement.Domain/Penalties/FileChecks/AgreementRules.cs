using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties.Publication;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using static XiqingEdu.Enforcement.Domain.Penalties.FileChecks.FileFinding;

namespace XiqingEdu.Enforcement.Domain.Penalties.FileChecks;

/// <summary>Names, dates, amounts and cause of action agree across the documents of the file.</summary>
internal static class AgreementRules
{
    private static readonly Citation Basis = Cite.Apl("第四十七条");

    internal static readonly FileRule[] All =
    [
        new("AGREE-DATES", "各文书的日期依次衔接", Basis, null, (c, _) => c.FiledOn is null ? null : Dates(c)),
        new("AGREE-FACTS", "告知书与调查终结报告的事实、理由一致", Cite.Apl("第四十四条"), Step.ReviseReport, (c, _) => c.Notice is not { Service: not null } notice || c.Report is not { Outcome.Kind: OutcomeKind.Penalty } report ? null
            : report.Facts == notice.Facts && report.Nature == notice.Nature ? Green("事实和理由一致。")
            : c.Decision is null ? Amber("调查终结报告的事实、理由在告知后有修改，须重新告知。", "作出决定前须重新告知，系统不允许跳过") : Red("决定所依据的事实、理由与告知书不一致。")),
        new("AGREE-AMOUNTS", "告知书、调查终结报告和决定书的金额一致", Cite.Apl("第五十九条第一款第（三）项"), null, (c, _) => c.Decision is not { Outcome: { Kind: OutcomeKind.Penalty } outcome } ? null
            : outcome.FineFen == c.Report!.Outcome.FineFen && outcome.FineFen <= c.Notice!.Outcome.FineFen && outcome.IllegalGainsFen == c.Report.Outcome.IllegalGainsFen
                ? Green($"罚款 {Money.Text(outcome.FineFen)}，违法所得 {Money.Text(outcome.IllegalGainsFen)}，各文书一致。")
                : Red($"告知 {Money.Text(c.Notice!.Outcome.FineFen)}、报告 {Money.Text(c.Report.Outcome.FineFen)}、决定 {Money.Text(outcome.FineFen)} 不一致。")),
        new("AGREE-PARTY", "公示的当事人、案由、金额与决定一致", Cite.Apl("第四十八条第一款"), Step.WithdrawPublicity, (c, _) => c.Publicity is { Version: { } version, Status: PublicityStatus.Prepared or PublicityStatus.Published } ? Published(c, version) : null),
        new("AGREE-NAMES", "证据和笔录所指的当事人与案件当事人一致", Basis, Step.ReviseReport, (c, _) => c.Report is null || c.ClueSubject == c.Party!.Name ? null
            : Green($"线索反映“{c.ClueSubject}”，立案查明的当事人为“{c.Party.Name}”。")),
    ];

    private static FileFinding Published(PenaltyCase c, PublicVersion version)
    {
        var amount = (c.EffectiveOutcome ?? c.Decision!.Outcome).Penalties.Where(p => p.Kind.HasAmount()).Sum(p => p.AmountFen);
        return Of(version.Party == PublicVersion.PartyOf(c) && version.Violation == c.Violation!.CauseOfAction && version.AmountFen == amount,
            $"公示的当事人“{version.Party}”、案由“{version.Violation}”、金额 {Money.Text(version.AmountFen)} 与决定一致。",
            $"公示的金额 {Money.Text(version.AmountFen)}、当事人“{version.Party}”或者案由“{version.Violation}”与现行决定（{Money.Text(amount)}）不一致，须撤回更正。");
    }

    private static FileFinding Dates(PenaltyCase c)
    {
        var road = new (string Name, DateOnly? On)[]
        {
            ("发现", c.DiscoveredOn), ("立案", c.FiledOn), ("调查终结", c.Reports.Count > 0 ? c.Reports[0].On : null), ("告知送达", c.Notice?.Service?.DeliveredOn),
            ("陈述申辩", c.Notice?.Defense?.On), ("法制审核", c.Review is { Conclusion: ReviewConclusion.Agree } review ? review.ReviewedOn : null),
            ("集体讨论", c.Deliberation?.HeldOn), ("决定", c.DecidedOn), ("决定送达", c.Decision?.Service?.DeliveredOn), ("结案", c.ClosedOn),
        }.Where(p => p.On is not null).ToList();
        var wrong = road.Zip(road.Skip(1)).FirstOrDefault(p => p.First.On > p.Second.On);
        return wrong.First.Name is null
            ? Green(string.Join(" → ", road.Select(p => $"{p.Name} {p.On:yyyy-MM-dd}")) + "。")
            : Red($"{wrong.Second.Name}（{wrong.Second.On:yyyy-MM-dd}）早于{wrong.First.Name}（{wrong.First.On:yyyy-MM-dd}）。");
    }
}
