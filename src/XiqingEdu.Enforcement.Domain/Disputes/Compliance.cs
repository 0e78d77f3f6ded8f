namespace XiqingEdu.Enforcement.Domain.Disputes;

/// <summary>What the bureau has to do after the outcome, and that it did (《行政复议法》第七十七条、《行政诉讼法》第九十四条).</summary>
/// <param name="Duty">What is to be done and by whom.</param>
/// <param name="DueOn">The day by which it must be done.</param>
/// <param name="StartedOn">When it was set going.</param>
public sealed record Compliance(string Duty, DateOnly DueOn, DateOnly StartedOn)
{
    /// <summary>Longest duty and longest report, in characters.</summary>
    public const int TextMaxLength = 20_000;

    /// <summary>When it was reported as done; null while it is not.</summary>
    public DateOnly? ReportedOn { get; init; }

    /// <summary>What was done.</summary>
    public string Report { get; init; } = "";
}
