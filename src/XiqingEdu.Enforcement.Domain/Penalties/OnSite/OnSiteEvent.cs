namespace XiqingEdu.Enforcement.Domain.Penalties.OnSite;

/// <summary>One entry of the timeline (全过程记录, 《行政处罚法》第四十七条). Append-only.</summary>
public sealed class OnSiteEvent
{
    private OnSiteEvent()
    {
    }

    internal OnSiteEvent(int sequence, OnSiteStep step, OnSiteStage? from, OnSiteStage to, DateOnly on, Guid personId, string personName, string sentence)
    {
        Sequence = sequence;
        Step = step;
        From = from;
        To = to;
        On = on;
        PersonId = personId;
        PersonName = personName;
        Sentence = sentence;
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>From 1, without gaps.</summary>
    public int Sequence { get; private init; }

    /// <summary>What was done.</summary>
    public OnSiteStep Step { get; private init; }

    /// <summary>Stage before; null when drafted.</summary>
    public OnSiteStage? From { get; private init; }

    /// <summary>Stage after.</summary>
    public OnSiteStage To { get; private init; }

    /// <summary>Legal date of recording.</summary>
    public DateOnly On { get; private init; }

    /// <summary>Who did it.</summary>
    public Guid PersonId { get; private init; }

    /// <summary>Name of who did it.</summary>
    public string PersonName { get; private init; } = "";

    /// <summary>What was done, in a Chinese sentence.</summary>
    public string Sentence { get; private init; } = "";
}
