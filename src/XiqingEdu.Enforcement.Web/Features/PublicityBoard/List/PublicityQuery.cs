using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

namespace XiqingEdu.Enforcement.Web.Features.PublicityBoard.List;

/// <summary>The filters of the public list, as they stand in the address.</summary>
public sealed class PublicityQuery
{
    /// <summary>Fewest characters of a search.</summary>
    public const int LeastLetters = 2;

    /// <summary>Party, number of the decision, credit code or violation; words are separated by spaces.</summary>
    public string? Q { get; set; }

    /// <summary>Year of the decision.</summary>
    public int? Year { get; set; }

    /// <summary>Kind of penalty.</summary>
    public PenaltyKind? Kind { get; set; }

    public int Page { get; set; } = 1;
}
