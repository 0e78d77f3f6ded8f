namespace XiqingEdu.Enforcement.Domain.Disputes.Procedure;

/// <summary>One entry of the timeline of a dispute. Append-only.</summary>
public sealed class DisputeEvent
{
    private DisputeEvent()
    {
    }

    internal DisputeEvent(int sequence, DisputeStep step, DateOnly on, Guid personId, string personName, string sentence) =>
        (Sequence, Step, On, PersonId, PersonName, Sentence) = (sequence, step, on, personId, personName, sentence);

    /// <summary>Key.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>From 1, without gaps.</summary>
    public int Sequence { get; private init; }

    /// <summary>What was done.</summary>
    public DisputeStep Step { get; private init; }

    /// <summary>Legal date of recording.</summary>
    public DateOnly On { get; private init; }

    /// <summary>Who did it.</summary>
    public Guid PersonId { get; private init; }

    /// <summary>Name of who did it.</summary>
    public string PersonName { get; private init; } = "";

    /// <summary>What was done, in a Chinese sentence.</summary>
    public string Sentence { get; private init; } = "";
}
