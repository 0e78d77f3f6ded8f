using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Data.Auditing;

/// <summary>One intention of one person: what is being done to what, and why. It becomes one audit entry.</summary>
/// <param name="PersonId">Who; null for the system itself.</param>
/// <param name="ActorName">Name as shown in the log.</param>
/// <param name="Action">Stable English code, such as Penalty.Decide.</param>
/// <param name="Sentence">The Chinese sentence of the log.</param>
/// <param name="SubjectId">The record it is about.</param>
/// <param name="Reason">The reason the person gave, where one is asked.</param>
/// <param name="IpAddress">Where the request came from.</param>
public sealed record Intention(
    Guid? PersonId, string ActorName, string Action, string Sentence, Guid? SubjectId = null, string? Reason = null, string? IpAddress = null)
{
    /// <summary>Computed values that change with the saved ones, such as deadlines when a calendar is imported; logged beside them.</summary>
    public IReadOnlyList<AuditChange> AlsoChanges { get; init; } = [];

    /// <summary>Whether the entry says what was done without old and new values: in an exercise, so that its deletion leaves nothing of what was typed.</summary>
    public bool IsExercise { get; init; }

    /// <summary>What the program does by itself: loading seeds, scheduled work.</summary>
    public static Intention OfSystem(string action, string sentence, Guid? subjectId = null) => new(null, "系统", action, sentence, subjectId);

    /// <summary>What a person does.</summary>
    public static Intention Of(Actor actor, string action, string sentence, Guid? subjectId = null, string? reason = null, string? ipAddress = null) =>
        new(actor.PersonId, actor.Name, action, sentence, subjectId, reason, ipAddress);
}
