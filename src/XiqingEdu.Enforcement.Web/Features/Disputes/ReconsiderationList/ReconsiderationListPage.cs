using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;
using XiqingEdu.Enforcement.Web.Features.Disputes.Shared;
using XiqingEdu.Enforcement.Web.Platform.Pages;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.ReconsiderationList;

/// <summary>The list of reconsiderations.</summary>
public sealed record ReconsiderationListPage(
    ReconsiderationFilter Filter, PageOf<ReconsiderationRow> Rows, IReadOnlyDictionary<Guid, DisputeOutlook> Outlooks, IReadOnlyList<Chip> Chips);

/// <summary>One row.</summary>
public sealed record ReconsiderationRow(
    Guid Id, string OrganNumber, string Applicant, ChallengedActKind ActKind, string Act, ReconsiderationTrack Track, string Organ,
    DateOnly? NoticeReceivedOn, DateOnly? HandedInOn, DateOnly? ReplySubmittedOn, DateOnly? DecidedOn, ReconsiderationOutcome? Outcome, ReconsiderationState State)
{
    /// <summary>The organ's number, or that there is none yet.</summary>
    public string Number => OrganNumber.Length > 0 ? OrganNumber : Reconsideration.NoNumber;
}
