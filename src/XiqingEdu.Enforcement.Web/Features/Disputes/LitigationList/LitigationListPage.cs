using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Litigations;
using XiqingEdu.Enforcement.Web.Features.Disputes.Shared;
using XiqingEdu.Enforcement.Web.Platform.Pages;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.LitigationList;

/// <summary>The list of suits.</summary>
public sealed record LitigationListPage(
    LitigationFilter Filter, PageOf<LitigationRow> Rows, IReadOnlyDictionary<Guid, DisputeOutlook> Outlooks, IReadOnlyList<Chip> Chips);

/// <summary>One row.</summary>
public sealed record LitigationRow(
    Guid Id, string CaseNumber, string Court, string Plaintiff, ChallengedActKind ActKind, string Act, bool GovernmentIsCoDefendant,
    DateOnly ComplaintReceivedOn, DateOnly? DefenseFiledOn, DateOnly? EffectiveOn, bool Lost, bool WithdrawnAfterChange,
    LitigationState State);
