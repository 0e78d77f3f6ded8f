namespace XiqingEdu.Enforcement.Domain.Penalties.Execution;

/// <summary>Days in a row on which the same amount was late: how a surcharge comes about.</summary>
/// <param name="From">First day.</param>
/// <param name="Until">Last day.</param>
/// <param name="UnpaidFen">What was due and unpaid on each of them, in 分.</param>
/// <param name="IsStopped">Days of a reconsideration or suit, which do not count (《行政处罚法》第七十三条第三款).</param>
public sealed record SurchargeSpan(DateOnly From, DateOnly Until, long UnpaidFen, bool IsStopped)
{
    /// <summary>How many days.</summary>
    public int Days => Until.DayNumber - From.DayNumber + 1;

    /// <summary>The surcharge of these days in 分, before the cap and before rounding.</summary>
    public decimal Fen => IsStopped ? 0 : UnpaidFen * LateSurcharge.Rate * Days;

    /// <summary>In one line.</summary>
    public string Text => $"{From:yyyy-MM-dd} 至 {Until:yyyy-MM-dd}，{Days} 天，"
        + (IsStopped ? "行政复议或者行政诉讼期间，不予计算（第七十三条第三款）" : $"未缴 {Money.Text(UnpaidFen)} × 3% × {Days} 天 ＝ {Money.Text((long)decimal.Round(Fen, MidpointRounding.AwayFromZero))}");
}
