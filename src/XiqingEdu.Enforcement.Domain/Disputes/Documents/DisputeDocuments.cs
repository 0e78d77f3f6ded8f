using XiqingEdu.Enforcement.Domain.Disputes.Hearings;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;

namespace XiqingEdu.Enforcement.Domain.Disputes.Documents;

/// <summary>
/// The documents of a dispute: which there are while it runs, as drafts, and which a step completes. What a document lacks is left out of its
/// text and named; nothing stands empty in it.
/// </summary>
public static class DisputeDocuments
{
    /// <summary>The kinds, in the order of the road.</summary>
    public static IReadOnlyList<DocumentKind> Kinds { get; } =
    [
        DocumentKind.ReconsiderationReply, DocumentKind.LitigationDefense, DocumentKind.DisputeEvidenceList, DocumentKind.PowerOfAttorney,
        DocumentKind.AppearanceNotice, DocumentKind.AbsenceStatement, DocumentKind.OpinionReply, DocumentKind.ComplianceReport,
    ];

    /// <summary>The kind of the answer: 行政复议答复书 or 行政诉讼答辩状.</summary>
    public static DocumentKind StatementOf(DisputeChannel channel) => channel == DisputeChannel.Reconsideration ? DocumentKind.ReconsiderationReply : DocumentKind.LitigationDefense;

    /// <summary>What the present state gives and no step has completed yet.</summary>
    public static IReadOnlyList<DisputePaper> Drafts(Dispute dispute, PenaltySettings settings)
    {
        var papers = new List<DisputePaper>();
        if (dispute.SubmittedOn is null && !dispute.HasOutcome && dispute.Assignment is not null)
        {
            papers.Add(StatementPaper.Of(dispute, settings, isDraft: true));
            if (dispute.Evidence is not null)
            {
                papers.Add(EvidenceListPaper.Of(dispute, settings, isDraft: true));
            }
        }

        if (dispute.PendingHearing is { Plan: null } told)
        {
            papers.Add(HearingPapers.PowerOfAttorney(dispute, told, settings, null));
            papers.AddRange(told.DemandsLeader ? [HearingPapers.AppearanceNotice(dispute, told, settings, null)] : Array.Empty<DisputePaper>());
        }

        if (dispute.UnapprovedAbsence is { } absent)
        {
            papers.Add(HearingPapers.AbsenceStatement(dispute, absent, settings));
        }

        if (dispute.PendingOpinion is { } letter)
        {
            papers.Add(AfterwardsPapers.OpinionReply(dispute, letter, settings));
        }

        if (dispute.Compliance is { ReportedOn: null } duty)
        {
            papers.Add(AfterwardsPapers.ComplianceReport(dispute, duty, settings));
        }

        return papers;
    }

    /// <summary>What the last step of the dispute has completed, to be kept as it goes out.</summary>
    public static IReadOnlyList<DisputePaper> Completed(Dispute dispute, PenaltySettings settings)
    {
        var last = dispute.Events.MaxBy(e => e.Sequence)!;
        return last.Step switch
        {
            DisputeStep.SubmitStatement => [StatementPaper.Of(dispute, settings, isDraft: false), EvidenceListPaper.Of(dispute, settings, isDraft: false)],
            DisputeStep.SupplementEvidence => [EvidenceListPaper.OfSupplement(dispute, settings)],
            DisputeStep.PlanAppearance when dispute.PendingHearing is { Plan: { } plan } hearing =>
            [
                .. plan.Staff.Length + plan.Lawyers.Length > 0 ? [HearingPapers.PowerOfAttorney(dispute, hearing, settings, last.On)] : Array.Empty<DisputePaper>(),
                .. plan.LeaderAppears && hearing.DemandsLeader ? [HearingPapers.AppearanceNotice(dispute, hearing, settings, last.On)] : Array.Empty<DisputePaper>(),
            ],
            DisputeStep.ApproveAbsence => [HearingPapers.AbsenceStatement(dispute, Approved(dispute), settings)],
            DisputeStep.AnswerOpinion => [AfterwardsPapers.OpinionReply(dispute, dispute.Opinions[^1], settings)],
            DisputeStep.ReportCompliance => [AfterwardsPapers.ComplianceReport(dispute, dispute.Compliance!, settings)],
            _ => [],
        };
    }

    /// <summary>依据清单: the norms of the bundle; null where it has none.</summary>
    public static LegalDocument? Norms(Dispute dispute, PenaltySettings settings) => EvidenceListPaper.Norms(dispute, settings);

    /// <summary>The hearing whose absence was approved last.</summary>
    private static DisputeHearing Approved(Dispute dispute) => dispute.Hearings
        .Where(h => h.Appearance?.AbsenceApproval is not null && h.CancelledFor.Length == 0).OrderBy(h => h.Appearance!.AbsenceApproval!.On).ThenBy(h => h.Sequence).Last();
}
