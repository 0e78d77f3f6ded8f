using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <summary>What the 案件调查终结报告 states.</summary>
/// <param name="Facts">Facts found.</param>
/// <param name="EvidenceAnalysis">How the evidence proves them.</param>
/// <param name="Nature">Nature of the act and the law applied.</param>
/// <param name="DiscretionFactors">Circumstances and discretion.</param>
/// <param name="Correction">责令改正: what was ordered and done (第二十八条第一款).</param>
/// <param name="Outcome">The proposal.</param>
/// <param name="NewFacts">Facts newly found since the last notice; needed for a heavier proposal (第四十五条第二款).</param>
/// <param name="Investigators">The two officers, as certified today.</param>
public sealed record ReportInput(
    string Facts, string EvidenceAnalysis, string Nature, string DiscretionFactors, string Correction, Outcome Outcome, string NewFacts,
    InvestigatorPair Investigators)
{
    /// <summary>Longest reason, in characters.</summary>
    public const int ReasonMaxLength = 5000;

    /// <summary>Numbers of earlier decisions that fined the same party for the same violation over days that overlap (G08).</summary>
    public IReadOnlyList<string> EarlierFines { get; init; } = [];

    /// <summary>Why this act is another one than those fined; empty where there are none.</summary>
    public string DifferentActReason { get; init; } = "";
}
