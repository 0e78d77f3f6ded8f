namespace XiqingEdu.Enforcement.Domain.Law;

/// <summary>Days that a running period does not count, because the law suspends it or excludes them. Both ends are inside.</summary>
public sealed record DeadlineStop
{
    private DeadlineStop(DateOnly from, DateOnly until, string reason, Citation article, bool isOpen) =>
        (From, Until, Reason, Article, IsOpen) = (from, until, reason, article, isOpen);

    /// <summary>The first day that does not count.</summary>
    public DateOnly From { get; }

    /// <summary>The last day that does not count; today while the stop lasts.</summary>
    public DateOnly Until { get; }

    /// <summary>Why, in Chinese, such as 公告送达期间.</summary>
    public string Reason { get; }

    /// <summary>What allows it.</summary>
    public Citation Article { get; }

    /// <summary>It still lasts, so that the end of the period moves on each day.</summary>
    public bool IsOpen { get; }

    /// <summary>A stop that has ended, or whose last day is known. The last day is not before the first.</summary>
    public static DeadlineStop Of(DateOnly from, DateOnly until, string reason, Citation article)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(until, from);
        return new(from, until, reason, article, false);
    }

    /// <summary>A stop that still lasts today.</summary>
    public static DeadlineStop Lasting(DateOnly from, DateOnly today, string reason, Citation article)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(today, from);
        return new(from, today, reason, article, true);
    }

    /// <summary>Whether the day does not count.</summary>
    public bool Covers(DateOnly day) => day >= From && day <= Until;
}
