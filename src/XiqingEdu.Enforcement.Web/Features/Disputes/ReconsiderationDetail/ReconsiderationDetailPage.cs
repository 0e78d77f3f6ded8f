using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Web.Features.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.ReconsiderationDetail;

/// <summary>One reconsideration.</summary>
public sealed record ReconsiderationDetailPage(
    ReconsiderationFacts Facts, DeadlineView Reply, IReadOnlyList<LaterSuit> Suits, IReadOnlyList<HistoryLine> History);

/// <summary>What the record says.</summary>
public sealed record ReconsiderationFacts(
    Guid Id, string Applicant, ChallengedActKind ActKind, string Act, Guid? PenaltyCaseId, DateOnly NoticeReceivedOn, ReconsiderationProcedure Procedure,
    string Organ, string OrganNumber, ReconsiderationState State, DateOnly? ReplySubmittedOn, ReconsiderationOutcome? Outcome, DateOnly? DecidedOn,
    string OutcomeNote, bool OrderedToRemake, bool CompensationOrdered, bool NormativeDocFoundUnlawful, DateOnly? ClosedOn);

/// <summary>A suit that followed.</summary>
public sealed record LaterSuit(Guid Id, string CaseNumber, string Court);
