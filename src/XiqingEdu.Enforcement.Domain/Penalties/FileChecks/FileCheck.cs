using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Domain.Penalties.FileChecks;

/// <summary>
/// 程序合法性检查: each statutory rule that applies to a case, looked at anew whenever it is asked; nothing is stored but the reasons.
/// Red stops decision and closing, amber asks for a reason (law.md 2.3; 《行政处罚法》第四十七条).
/// </summary>
public static class FileCheck
{
    /// <summary>The rules in the order of the road.</summary>
    public static IReadOnlyList<FileRule> Rules { get; } =
        [.. InvestigationRules.All, .. NoticeRules.All, .. ReviewRules.All, .. DecisionRules.All, .. ExecutionRules.All, .. AgreementRules.All];

    /// <summary>What the rules find in a case today.</summary>
    public static IReadOnlyList<FileCheckItem> Of(PenaltyCase penaltyCase, LegalFrame law) =>
    [
        .. from rule in Rules
           let finding = rule.Look(penaltyCase, law)
           where finding is not null
           select new FileCheckItem(rule, finding, penaltyCase.Explanations.LastOrDefault(e => e.Code == rule.Code && e.Fact == finding.Fact)),
    ];

    /// <summary>What stops a decision or the closing, as Chinese sentences: red findings, and amber ones without a reason.</summary>
    public static IReadOnlyList<string> Obstacles(PenaltyCase penaltyCase, LegalFrame law) =>
    [
        .. Of(penaltyCase, law).Where(i => i.Finding.Result == CheckResult.Red || i.AwaitsReason)
            .Select(i => i.AwaitsReason ? $"{i.Finding.Fact}（须在程序合法性检查中说明理由）" : i.Finding.Fact),
    ];
}
