namespace XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;

/// <summary>What outcomes of reconsideration mean for statistics (law.md 4.3).</summary>
public static class ReconsiderationOutcomes
{
    /// <summary>Corrected (纠错): the act did not stand.</summary>
    public static readonly IReadOnlyList<ReconsiderationOutcome> Correcting =
    [
        ReconsiderationOutcome.Revoked, ReconsiderationOutcome.PartiallyRevoked, ReconsiderationOutcome.Modified,
        ReconsiderationOutcome.ConfirmedIllegal, ReconsiderationOutcome.ConfirmedInvalid, ReconsiderationOutcome.OrderedToPerform,
    ];

    /// <summary>What the organ can say before it asks the bureau to reply: it does not examine the act.</summary>
    public static readonly IReadOnlyList<ReconsiderationOutcome> WithoutReply =
    [
        ReconsiderationOutcome.NotAccepted, ReconsiderationOutcome.ApplicationDismissed, ReconsiderationOutcome.TerminatedWithdrawn, ReconsiderationOutcome.TerminatedOther,
    ];

    /// <summary>The state that an outcome leads to: a mediation statement, a termination or a decision.</summary>
    public static ReconsiderationState State(this ReconsiderationOutcome outcome) => outcome switch
    {
        ReconsiderationOutcome.Mediated => ReconsiderationState.Mediated,
        ReconsiderationOutcome.TerminatedWithdrawn or ReconsiderationOutcome.TerminatedOther => ReconsiderationState.Terminated,
        _ => ReconsiderationState.Decided,
    };
}
