using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;

namespace XiqingEdu.Enforcement.TestKit;

/// <summary>For each kind of document a case that has it, complete.</summary>
public static class DocumentCases
{
    /// <summary>What the file of an archived case holds, for its contents.</summary>
    public static FileFacts File { get; } = new(
    [
        new FileItem(FileVolume.Main, "行政处罚决定书", "津西青教罚字〔2026〕1号", "赵明华", new DateOnly(2026, 3, 30), new string('a', 64), Pages: 3),
        new FileItem(FileVolume.Internal, "立案审批表", "津西青教立字〔2026〕1号", "赵明华", new DateOnly(2026, 3, 5), new string('b', 64), Pages: 1),
    ]);

    /// <summary>The case, led along the road until the document is final; a form to be filled in by hand is there from filing on.</summary>
    public static PenaltyCase Holding(DocumentKind kind) => kind switch
    {
        DocumentKind.NonFilingApproval => A.PenaltyCase().At(Stage.NotFiled),
        DocumentKind.InquiryRecord or DocumentKind.OnSiteRecord => A.PenaltyCase().At(Stage.Investigating),
        DocumentKind.NoPenaltyDecision => A.PenaltyCase().ProposingNoPenalty().At(Stage.NoPenaltyDecided),
        DocumentKind.DismissalApproval => A.PenaltyCase().ProposingDismissal().At(Stage.DismissedNoViolation),
        DocumentKind.DeliberationMinutes => A.PenaltyCase().Major().At(Stage.Archived),
        DocumentKind.DefenseReexamination => A.PenaltyCase().WithDefense().At(Stage.Archived),
        _ => A.PenaltyCase().At(Stage.Archived),
    };
}
