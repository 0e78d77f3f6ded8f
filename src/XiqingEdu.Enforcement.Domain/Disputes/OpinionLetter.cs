namespace XiqingEdu.Enforcement.Domain.Disputes;

/// <summary>行政复议意见书 (《行政复议法》第七十六条) or 司法建议书: something beside the outcome that the bureau must put right and answer.</summary>
/// <param name="Title">Title and number.</param>
/// <param name="ReceivedOn">When it came; its day is not counted.</param>
/// <param name="Content">What it asks.</param>
public sealed record OpinionLetter(string Title, DateOnly ReceivedOn, string Content)
{
    /// <summary>Longest title, in characters.</summary>
    public const int TitleMaxLength = 200;

    /// <summary>Longest content and longest answer, in characters.</summary>
    public const int TextMaxLength = 20_000;

    /// <summary>When it was answered; null while it waits.</summary>
    public DateOnly? AnsweredOn { get; init; }

    /// <summary>The answer: what was put right.</summary>
    public string Answer { get; init; } = "";
}
