using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <summary>One version of the investigation report with its proposal. A revision adds a version; earlier ones stay.</summary>
public sealed class InvestigationReport
{
    /// <summary>Longest text of one part, in characters.</summary>
    public const int TextMaxLength = 20_000;

    private InvestigationReport()
    {
    }

    internal InvestigationReport(ReportInput input, int round, DateOnly on)
    {
        var basis = Cite.Apl("第五十七条第一款");
        Round = round;
        On = on;
        Facts = Require.Text(input.Facts, "违法事实", basis, TextMaxLength, "Facts");
        EvidenceAnalysis = Require.Text(input.EvidenceAnalysis, "证据分析", Cite.Apl("第四十条"), TextMaxLength, "EvidenceAnalysis");
        Nature = Require.Text(input.Nature, "定性与法律适用", basis, TextMaxLength, "Nature");
        DiscretionFactors = Require.Text(input.DiscretionFactors, "裁量情节", Cite.Apl("第三十四条"), TextMaxLength, "DiscretionFactors");
        Correction = Require.Text(input.Correction, "责令改正情况", Cite.Apl("第二十八条第一款"), TextMaxLength, "Correction");
        NewFacts = input.NewFacts.Trim();
        Outcome = input.Outcome;
        EarlierFines = [.. input.EarlierFines];
        DifferentActReason = input.DifferentActReason.Trim();
        Investigators = input.Investigators;
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>Version, from 1.</summary>
    public int Round { get; private init; }

    /// <summary>Date of this version.</summary>
    public DateOnly On { get; private init; }

    /// <summary>Facts found.</summary>
    public string Facts { get; private init; } = "";

    /// <summary>How the evidence proves them.</summary>
    public string EvidenceAnalysis { get; private init; } = "";

    /// <summary>Nature and law applied.</summary>
    public string Nature { get; private init; } = "";

    /// <summary>Circumstances and discretion.</summary>
    public string DiscretionFactors { get; private init; } = "";

    /// <summary>责令改正.</summary>
    public string Correction { get; private init; } = "";

    /// <summary>Facts newly found since the last notice.</summary>
    public string NewFacts { get; private init; } = "";

    /// <summary>Earlier decisions that fined the same party for the same violation over days that overlap.</summary>
    public IReadOnlyList<string> EarlierFines { get; private init; } = [];

    /// <summary>Why this act is another one than those fined.</summary>
    public string DifferentActReason { get; private init; } = "";

    /// <summary>The proposal.</summary>
    public Outcome Outcome { get; private init; } = null!;

    /// <summary>The two officers, as certified on the date.</summary>
    public InvestigatorPair Investigators { get; private init; } = null!;
}
