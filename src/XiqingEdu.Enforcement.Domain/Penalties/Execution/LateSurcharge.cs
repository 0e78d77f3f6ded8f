namespace XiqingEdu.Enforcement.Domain.Penalties.Execution;

/// <summary>The surcharge on a fine paid late: 3 % a day, never more than the fine (《行政处罚法》第七十二条第一款第（一）项).</summary>
public static class LateSurcharge
{
    /// <summary>Three per cent a day.</summary>
    public const decimal Rate = 0.03m;

    /// <summary>The surcharge on a fine that is due as a whole on one day.</summary>
    public static long On(DateOnly asOf, long fineFen, DateOnly dueOn, IReadOnlyCollection<(DateOnly On, long Fen)> payments, Func<DateOnly, bool>? isStopped = null) =>
        On(asOf, fineFen, [new Installment(dueOn, fineFen)], payments, isStopped);

    /// <summary>
    /// The surcharge in 分 at the end of <paramref name="asOf"/>: for each day, 3 % of what was due before it and unpaid at its
    /// beginning; days in <paramref name="isStopped"/> (reconsideration, litigation: 第七十三条第三款) do not count. Half a 分 is
    /// rounded up. <paramref name="fineFen"/> is the cap.
    /// </summary>
    public static long On(
        DateOnly asOf, long fineFen, IReadOnlyCollection<Installment> schedule, IReadOnlyCollection<(DateOnly On, long Fen)> payments, Func<DateOnly, bool>? isStopped = null) =>
        Math.Min(fineFen, (long)decimal.Round(Spans(asOf, fineFen, schedule, payments, isStopped).Sum(s => s.Fen), MidpointRounding.AwayFromZero));

    /// <summary>The days that make it up, oldest first; they end with the day on which the cap is reached.</summary>
    public static IReadOnlyList<SurchargeSpan> Spans(
        DateOnly asOf, long fineFen, IReadOnlyCollection<Installment> schedule, IReadOnlyCollection<(DateOnly On, long Fen)> payments, Func<DateOnly, bool>? isStopped = null)
    {
        var spans = new List<SurchargeSpan>();
        if (schedule.Count == 0)
        {
            return spans;
        }

        var sum = 0m;
        for (var day = schedule.Min(i => i.DueOn).AddDays(1); day <= asOf && sum < fineFen; day = day.AddDays(1))
        {
            var unpaid = schedule.Where(i => i.DueOn < day).Sum(i => i.AmountFen) - payments.Where(p => p.On < day).Sum(p => p.Fen);
            if (unpaid <= 0)
            {
                continue;
            }

            var today = new SurchargeSpan(day, day, unpaid, isStopped?.Invoke(day) == true);
            sum += today.Fen;
            if (spans.Count > 0 && spans[^1] is { } last && last.Until.AddDays(1) == day && (last.UnpaidFen, last.IsStopped) == (unpaid, today.IsStopped))
            {
                spans[^1] = last with { Until = day };
            }
            else
            {
                spans.Add(today);
            }
        }

        return spans;
    }
}
