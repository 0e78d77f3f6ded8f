using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <summary>Statement and defence of one notice round, and the written re-examination (《行政处罚法》第四十五条).</summary>
/// <param name="Kind">Received, waived, or the period expired.</param>
/// <param name="On">Day received or waived, or the day it was found expired.</param>
/// <param name="Claims">What the party says; empty unless received.</param>
/// <param name="IsAdopted">Whether the claims were adopted; null until re-examined.</param>
/// <param name="Reexamination">Why they were or were not.</param>
public sealed record Defense(DefenseKind Kind, DateOnly On, string Claims, bool? IsAdopted = null, string Reexamination = "")
{
    /// <summary>Longest text, in characters.</summary>
    public const int TextMaxLength = 50_000;

    /// <summary>The bureau must hear the claims and re-examine them.</summary>
    public static readonly Citation Basis = Cite.Apl("第四十五条");

    /// <summary>Whether nothing is left to do: no claims, or claims re-examined.</summary>
    public bool IsSettled => Kind != DefenseKind.Received || IsAdopted is not null;

    internal Defense Reexamined(bool adopted, string findings) =>
        this with { IsAdopted = adopted, Reexamination = Require.Text(findings, "复核意见", Basis, TextMaxLength, "Findings") };
}
