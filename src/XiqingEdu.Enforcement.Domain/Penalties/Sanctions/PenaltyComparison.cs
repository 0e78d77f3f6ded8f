namespace XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

/// <summary>Whether one set of penalties is heavier than another (《行政处罚法》第四十五条第二款, law.md G12 and G17).</summary>
public static class PenaltyComparison
{
    /// <summary>
    /// True when <paramref name="next"/> raises an amount or adds a kind, unless the added kind replaces a heavier one
    /// that is no longer imposed.
    /// </summary>
    public static bool IsHeavierThan(this IReadOnlyCollection<Penalty> next, IReadOnlyCollection<Penalty> before)
    {
        var given = before.Where(b => next.All(n => n.Kind != b.Kind)).Select(b => b.Kind.Rank()).ToList();
        foreach (var penalty in next)
        {
            if (before.FirstOrDefault(b => b.Kind == penalty.Kind) is { } same)
            {
                if (penalty.AmountFen > same.AmountFen || (penalty.Kind.Rank() >= 5 && penalty.Content != same.Content))
                {
                    return true;
                }
            }
            else if (!given.Any(rank => rank > penalty.Kind.Rank()))
            {
                return true;
            }
        }

        return false;
    }
}
