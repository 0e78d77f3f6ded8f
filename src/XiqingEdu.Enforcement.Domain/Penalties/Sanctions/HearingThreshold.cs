using XiqingEdu.Enforcement.Domain.Law;

namespace XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

/// <summary>From which amount on a fine or confiscation is "larger" (configuration: law.md 3.2, the protective default until the official figure is known).</summary>
/// <param name="CitizenFen">For natural persons and sole traders, in 分.</param>
/// <param name="OrganisationFen">For organisations, in 分.</param>
/// <param name="Basis">Where the figures come from.</param>
public sealed record HearingThreshold(long CitizenFen, long OrganisationFen, string Basis)
{
    /// <summary>The law that gives the right.</summary>
    public static readonly Citation Article = Cite.Apl("第六十三条第一款");

    /// <summary>
    /// Why the party may ask for a hearing, as a Chinese sentence; null when it may not. Kinds from rank 5 on always
    /// give the right; money does from the threshold on.
    /// </summary>
    public string? RightBecause(Outcome outcome, PartyKind party)
    {
        if (outcome.Penalties.FirstOrDefault(p => p.Kind.Rank() >= 5) is { } heavy)
        {
            return $"拟给予的处罚为{Wording.Words.Word(heavy.Kind)}";
        }

        if (outcome.Seriousness == Seriousness.VerySerious)
        {
            return "违法情节特别严重";
        }

        var limit = party == PartyKind.Organisation ? OrganisationFen : CitizenFen;
        return outcome.Penalties.FirstOrDefault(p => p.Kind.HasAmount() && p.AmountFen >= limit) is { } large
            ? $"拟{Wording.Words.Word(large.Kind)} {Money.Text(large.AmountFen)}，达到较大数额标准 {Money.Text(limit)}"
            : null;
    }
}
