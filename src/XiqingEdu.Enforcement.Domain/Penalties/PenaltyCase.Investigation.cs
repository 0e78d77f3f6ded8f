using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <content>Evidence and the investigation report.</content>
public sealed partial class PenaltyCase
{
    private readonly List<Evidence> evidence = [];
    private readonly List<InvestigationReport> reports = [];

    /// <summary>The evidence list, in order of registration.</summary>
    public IReadOnlyList<Evidence> Evidence => evidence;

    /// <summary>All versions of the report, oldest first.</summary>
    public IReadOnlyList<InvestigationReport> Reports => reports;

    /// <summary>The report in force; null before the investigation was concluded.</summary>
    public InvestigationReport? Report => reports.MaxBy(r => r.Round);

    /// <summary>Adds an item of evidence. The same id a second time is refused: the item is already there.</summary>
    public void AddEvidence(EvidenceInput input, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.AddEvidence, actor, law);
        Require.That(evidence.All(e => e.Id != input.Id), "DUPLICATE", rule.Article, "这项证据已经登记，无须重复提交。");
        var item = new Evidence(input, evidence.Count + 1, DiscoveredOn, law.Today);
        evidence.Add(item);
        Leave(rule, Stage, actor, law, $"登记证据 {item.Number}（{item.Kind.Word()}）：{item.Name}；取证人 {item.Collectors.Text}，文件 SHA-256 {item.FileSha256}。");
    }

    /// <summary>Excludes an item of evidence, with a reason.</summary>
    public void ExcludeEvidence(Guid evidenceId, string reason, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.ExcludeEvidence, actor, law);
        var item = evidence.FirstOrDefault(e => e.Id == evidenceId);
        Require.That(item is not null, "G06", rule.Article, "没有这项证据。", "EvidenceId");
        item!.Exclude(reason);
        Leave(rule, Stage, actor, law, $"排除证据 {item.Number}（{item.Name}）：{item.ExcludedBecause}");
    }

    /// <summary>Concludes the investigation with a report and a proposal.</summary>
    public void ConcludeInvestigation(ReportInput input, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.ConcludeInvestigation, actor, law);
        AddReport(input, actor, law);
        Leave(rule, Stage.InvestigationConcluded, actor, law, $"调查终结，建议：{input.Outcome.Text}。");
    }

    /// <summary>Revises the report; the earlier version stays.</summary>
    public void ReviseReport(ReportInput input, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.ReviseReport, actor, law);
        AddReport(input, actor, law);
        Leave(rule, Stage, actor, law, $"修改调查终结报告（第 {Report!.Round} 稿），建议：{input.Outcome.Text}。");
    }

    /// <summary>The unit head sends the case back into the investigation.</summary>
    public void ReturnToInvestigation(string reason, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.ReturnToInvestigation, actor, law);
        Leave(rule, Stage.Investigating, actor, law, $"退回补充调查：{Opinion(reason, "需要查清的问题", rule.Article)}");
    }

    /// <summary>Whether a person took part in the investigation: as handler now or before, as collector, as author of a report or as server.</summary>
    public bool TookPartInInvestigation(Guid personId) =>
        IsHandler(personId)
        || formerHandlers.Any(h => h.PersonId == personId)
        || evidence.Any(e => e.Collectors.Includes(personId))
        || reports.Any(r => r.Investigators.Includes(personId))
        || samplings.Any(s => s.Officers.Includes(personId))
        || preservations.Any(p => p.Executors?.Includes(personId) == true)
        || CorrectionOrder is { } order && (order.Service.Servers.Includes(personId) || order.Rechecks.Any(r => r.Officers.Includes(personId)))
        || notices.Any(n => n.Service?.Servers.Includes(personId) == true || n.Hearing?.NoticeService?.Servers.Includes(personId) == true);

    private void AddReport(ReportInput input, Actor actor, LegalFrame law)
    {
        var pair = input.Investigators;
        Require.That(pair.On == law.Today, "G02", Cite.Apl("第四十二条第一款"), "承办人的执法证件须按今天核验。");
        Require.That(IsHandler(pair.First.PersonId) && IsHandler(pair.Second.PersonId), "G01", Cite.Apl("第四十二条第一款"), $"调查终结报告由本案两名承办人（{HandlerNames}）共同提出。");
        OutcomeRules.Ensure(input.Outcome, Violation!, Party!, ActUntil!.Value);
        if (Notice is { Defense.Kind: DefenseKind.Received } && input.Outcome.Penalties.IsHeavierThan(Notice.Outcome.Penalties))
        {
            Require.That(!string.IsNullOrWhiteSpace(input.NewFacts), "G12", Cite.Apl("第四十五条第二款"),
                "拟处罚重于已告知的内容。不得因当事人陈述、申辩而给予更重的处罚；确有新查明的事实的，请写明，并须重新告知。", "NewFacts");
        }

        Require.That(input.Outcome.FineFen == 0 || input.EarlierFines.Count == 0 || input.DifferentActReason.Trim().Length > 0, "G08", Cite.Apl("第二十九条"),
            $"对当事人的同一个违法行为，不得给予两次以上罚款：{string.Join("、", input.EarlierFines)} 已就同一违法行为罚款。确属不同行为的，请写明理由。", "DifferentActReason");
        reports.Add(new InvestigationReport(input, reports.Count + 1, law.Today));
        Deliberation = null;
    }
}
