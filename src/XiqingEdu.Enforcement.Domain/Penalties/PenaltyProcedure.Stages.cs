using static XiqingEdu.Enforcement.Domain.Penalties.Stage;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <content>Groups of stages that several rows share.</content>
public static partial class PenaltyProcedure
{
    /// <summary>From filing approval to before the decision.</summary>
    private static Stage[] Undecided => [FilingPendingApproval, .. BeforeDecision];

    /// <summary>From filing to before the decision: a suspicion of crime can arise in each (law.md 2.2: 5..13).</summary>
    private static Stage[] BeforeDecision =>
    [
        Investigating, InvestigationConcluded, PriorNoticePending, PriorNoticeServed, HearingInProgress, DefenseReview, Stage.LegalReview, CollectiveDeliberation, DecisionPending,
    ];

    /// <summary>The decision is served and not performed.</summary>
    private static Stage[] Unperformed => [DecisionServed, PaymentDeferred, Stage.Overdue, DemandServed, CourtEnforcementApplied];

    /// <summary>Somebody has to act on the case.</summary>
    private static Stage[] Open => [.. Undecided, PenaltyDecided, NoPenaltyDecided, .. Unperformed];

    /// <summary>An order to correct can be given or rechecked.</summary>
    private static Stage[] Correctable => [.. BeforeDecision, PenaltyDecided, NoPenaltyDecided, .. Unperformed];

    /// <summary>A penalty was decided, and the case is not closed.</summary>
    private static Stage[] AfterDecision => [PenaltyDecided, .. Unperformed, Performed, EnforcementTerminated];

    /// <summary>Stages in which a decision that fell leaves nothing but closing.</summary>
    private static Stage[] FallenBeforeClosing => [PenaltyDecided, .. Unperformed];

    /// <summary>Whether a decided penalty is not yet performed in this stage.</summary>
    internal static bool AwaitsPerformance(Stage stage) => FallenBeforeClosing.Contains(stage);

    /// <summary>A penalty was decided, whatever came after.</summary>
    private static Stage[] Penalised => [.. AfterDecision, Closed, Archived];

    /// <summary>Something can have been paid.</summary>
    private static Stage[] Paid => [.. Unperformed, Performed, EnforcementTerminated, Closed, Archived];

    /// <summary>A decision that can be attacked was made.</summary>
    private static Stage[] Attackable => [.. Penalised, NoPenaltyDecided];

    /// <summary>The file check can ask for a reason.</summary>
    private static Stage[] Explainable => [.. BeforeDecision, .. AfterDecision, NoPenaltyDecided, TransferredToJudicial];
}
