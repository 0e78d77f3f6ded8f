namespace XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

/// <summary>One penalty that a violation's article allows, with its range.</summary>
/// <param name="Kind">Kind of penalty.</param>
/// <param name="Seriousness">From which degree of circumstances on.</param>
/// <param name="MinFen">Least amount in 分; null where the article sets none.</param>
/// <param name="MaxFen">Greatest amount in 分; null where the article sets none.</param>
/// <param name="MinMultiple">Least multiple of the illegal gains; null where the article counts otherwise.</param>
/// <param name="MaxMultiple">Greatest multiple of the illegal gains.</param>
/// <param name="Text">The article's words.</param>
public sealed record PenaltyOption(
    PenaltyKind Kind, Seriousness Seriousness, long? MinFen, long? MaxFen, decimal? MinMultiple, decimal? MaxMultiple, string Text)
{
    /// <summary>The lawful amounts in 分 for given illegal gains; null where the article sets no range.</summary>
    public (long Min, long Max)? Range(long illegalGainsFen) =>
        MaxMultiple is { } most ? ((long)((MinMultiple ?? 0) * illegalGainsFen), (long)(most * illegalGainsFen))
        : MaxFen is { } max ? (MinFen ?? 1, max)
        : null;
}
