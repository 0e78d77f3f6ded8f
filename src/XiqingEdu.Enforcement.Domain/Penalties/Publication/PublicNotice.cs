namespace XiqingEdu.Enforcement.Domain.Penalties.Publication;

/// <summary>
/// One published version: the only record that the public pages read. It is a copy in a table of its own, so that nothing else of
/// the case can reach them. It is never deleted: a withdrawn one says why (《行政处罚法》第四十八条第二款).
/// </summary>
public sealed class PublicNotice
{
    /// <summary>Longest reason of a withdrawal, in characters.</summary>
    public const int ReasonMaxLength = 2000;

    private PublicNotice()
    {
    }

    internal PublicNotice(PublicVersion version, string text, DateOnly on, int sequence, bool isExercise)
    {
        IsExercise = isExercise;
        Sequence = sequence;
        Status = PublicityStatus.Published;
        (DecisionNumber, Party, CreditCode, Representative) = (version.DecisionNumber, version.Party, version.CreditCode, version.Representative);
        (Violation, Basis, Kinds, AmountFen, Bureau) = (version.Violation, version.Basis, version.KindsText, version.AmountFen, version.Bureau);
        KindKeys = "|" + string.Join('|', version.Kinds) + "|";
        (DecidedOn, PublishedOn, Credit, MinUntil, MaxUntil) = (version.DecidedOn, on, version.Credit, version.MinUntil, version.MaxUntil);
        Text = text;
        SearchText = Wording.SearchText.Of([DecisionNumber, Party, CreditCode, Violation]);
    }

    /// <summary>Key, and the address of the public page. It tells nothing of the case.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>Whether it belongs to an exercise, and so is published to nobody.</summary>
    public bool IsExercise { get; private init; }

    /// <summary>Order within the case, from 1.</summary>
    public int Sequence { get; private init; }

    /// <summary>Published, withdrawn or expired.</summary>
    public PublicityStatus Status { get; private set; }

    /// <summary>决定书文号.</summary>
    public string DecisionNumber { get; private init; } = "";

    /// <summary>How the party is named to the public.</summary>
    public string Party { get; private init; } = "";

    /// <summary>Unified social credit code of an organisation.</summary>
    public string CreditCode { get; private init; } = "";

    /// <summary>Legal representative of an organisation.</summary>
    public string Representative { get; private init; } = "";

    /// <summary>案由.</summary>
    public string Violation { get; private init; } = "";

    /// <summary>处罚依据.</summary>
    public string Basis { get; private init; } = "";

    /// <summary>Kinds of penalty in words.</summary>
    public string Kinds { get; private init; } = "";

    /// <summary>For the filter: |Fine|Warning|.</summary>
    public string KindKeys { get; private init; } = "";

    /// <summary>Fine and confiscated money in 分.</summary>
    public long AmountFen { get; private init; }

    /// <summary>The organ that decided.</summary>
    public string Bureau { get; private init; } = "";

    /// <summary>Date of the decision.</summary>
    public DateOnly DecidedOn { get; private init; }

    /// <summary>Day of publication.</summary>
    public DateOnly PublishedOn { get; private init; }

    /// <summary>Class of the information.</summary>
    public CreditClass Credit { get; private init; }

    /// <summary>Last day of the shortest period of publication.</summary>
    public DateOnly MinUntil { get; private init; }

    /// <summary>Last day of publication.</summary>
    public DateOnly MaxUntil { get; private init; }

    /// <summary>The released words.</summary>
    public string Text { get; private init; } = "";

    /// <summary>For the search: number, party, code and violation, folded.</summary>
    public string SearchText { get; private init; } = "";

    /// <summary>Where the repair of the party's credit stands.</summary>
    public RepairStatus Repair { get; private set; }

    /// <summary>When the party applied for repair; null where it has not.</summary>
    public DateOnly? RepairAppliedOn { get; private set; }

    /// <summary>When it stopped being published: withdrawn, repaired or expired; null while it is.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>The public reason of the withdrawal; empty otherwise.</summary>
    public string WithdrawalReason { get; private set; } = "";

    /// <summary>Whether the public sees it on a day. Nothing past its end is shown, whether or not the sweep has run.</summary>
    public bool IsShownOn(DateOnly today) => Status == PublicityStatus.Published && today <= MaxUntil;

    internal void Withdraw(string reason, DateOnly on) => (Status, WithdrawalReason, EndedOn) = (PublicityStatus.Withdrawn, reason, on);

    internal void ApplyForRepair(DateOnly on) => (Repair, RepairAppliedOn) = (RepairStatus.Applied, on);

    internal void RefuseRepair() => (Repair, RepairAppliedOn) = (RepairStatus.None, null);

    internal void CompleteRepair(DateOnly on) => (Repair, Status, EndedOn) = (RepairStatus.Repaired, PublicityStatus.Expired, on);

    internal void Expire() => (Status, EndedOn) = (PublicityStatus.Expired, MaxUntil);
}
