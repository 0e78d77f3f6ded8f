using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

namespace XiqingEdu.Enforcement.Domain.Disputes.Litigations;

/// <summary>One instance of a suit, so that a suit with an appeal still counts once. Changed only through its <see cref="Litigation"/>.</summary>
public sealed class Instance
{
    private Instance()
    {
    }

    internal Instance(Guid id, Guid litigationId, int sequence, InstanceLevel level)
    {
        (Id, LitigationId, Sequence, Level) = (id, litigationId, sequence, level);
    }

    /// <summary>Made by the client.</summary>
    public Guid Id { get; private init; }

    /// <summary>The suit.</summary>
    public Guid LitigationId { get; private init; }

    /// <summary>Order within the suit, from 1.</summary>
    public int Sequence { get; private init; }

    /// <summary>一审, 二审 or 再审; a remanded case is 一审 again.</summary>
    public InstanceLevel Level { get; private init; }

    /// <summary>What brought it here.</summary>
    public InstanceOrigin Origin { get; internal set; }

    /// <summary>The court.</summary>
    public string Court { get; internal set; } = "";

    /// <summary>The court's number.</summary>
    public string CaseNumber { get; internal set; } = "";

    /// <summary>When the bureau received the complaint, the appeal or the notice of retrial.</summary>
    public DateOnly ReceivedOn { get; internal set; }

    /// <summary>Date of the judgment or ruling; null while pending.</summary>
    public DateOnly? JudgedOn { get; internal set; }

    /// <summary>When the bureau received the document; the period for an appeal starts with it. Null while pending or not known.</summary>
    public DateOnly? ServedOn { get; internal set; }

    /// <summary>What it says.</summary>
    public IReadOnlyList<LitigationOutcome> Outcomes { get; internal set; } = [];

    /// <summary>The plaintiff withdrew after the bureau had changed its act.</summary>
    public bool WithdrawnAfterChange { get; internal set; }

    /// <summary>The penalties that hold instead of those decided; null unless the decision of a penalty case was changed.</summary>
    public Outcome? ChangedTo { get; internal set; }

    /// <summary>Number and content, in words.</summary>
    public string Note { get; internal set; } = "";

    /// <summary>When it took effect; null while it has not, or because an appeal was filed or the case was remanded.</summary>
    public DateOnly? EffectiveOn { get; internal set; }

    /// <summary>Sent back to the court below.</summary>
    public bool IsRemanded => Outcomes.Contains(LitigationOutcome.Remanded);
}
