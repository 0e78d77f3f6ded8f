namespace XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

/// <summary>One band of the discretion benchmark: the fine for a tier of circumstances.</summary>
/// <param name="Tier">The tier.</param>
/// <param name="Seriousness">The degree that the article distinguishes.</param>
/// <param name="Circumstances">When the tier applies.</param>
/// <param name="MinFen">Least fine in 分; null where the band is a multiple.</param>
/// <param name="MaxFen">Greatest fine in 分.</param>
/// <param name="MinMultiple">Least multiple of the illegal gains.</param>
/// <param name="MaxMultiple">Greatest multiple of the illegal gains.</param>
public sealed record DiscretionBand(
    DiscretionTier Tier, Seriousness Seriousness, string Circumstances, long? MinFen, long? MaxFen, decimal? MinMultiple, decimal? MaxMultiple)
{
    /// <summary>The band in words: 5,000.00 元 to 20,000.00 元, or a multiple of the illegal gains.</summary>
    public string Text => MaxMultiple is { } times ? $"违法所得的 {MinMultiple ?? 0:0.##} 至 {times:0.##} 倍" : $"{Money.Text(MinFen ?? 0)} 至 {Money.Text(MaxFen ?? 0)}";

    /// <summary>The band in 分 for given illegal gains.</summary>
    public (long Min, long Max) Range(long illegalGainsFen) => MaxMultiple is { } most
        ? ((long)((MinMultiple ?? 0) * illegalGainsFen), (long)(most * illegalGainsFen))
        : (MinFen ?? 0, MaxFen ?? long.MaxValue);
}
