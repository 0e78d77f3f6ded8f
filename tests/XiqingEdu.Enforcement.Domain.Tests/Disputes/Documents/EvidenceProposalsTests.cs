using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;
using XiqingEdu.Enforcement.Domain.Disputes.Statements;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Tests.Penalties.FileChecks;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Disputes.Documents;

public sealed class EvidenceProposalsTests
{
    private static readonly PenaltyCase Case = A.PenaltyCase().At(Stage.Archived);

    private static readonly IReadOnlyList<IssuedDocument> Issued =
        [Issue(DocumentKind.FilingApproval, 'a'), Issue(DocumentKind.ReviewOpinion, 'b'), Issue(DocumentKind.PriorNotice, 'c'), Issue(DocumentKind.PenaltyDecision, 'd'), Issue(DocumentKind.FileCover, 'e')];

    [Fact]
    public void Of_FormalVolumeEvidenceAndNorms_InThisOrder()
    {
        var offered = Offered(new DateOnly(2030, 1, 1));

        Assert.Equal([EvidenceSource.CaseDocument, EvidenceSource.CaseDocument, .. Case.Evidence.Select(_ => EvidenceSource.CaseEvidence), .. Enumerable.Repeat(EvidenceSource.Norm, 6)], offered.Select(p => p.Item.Source));
        Assert.Equal([new string('c', 64), new string('d', 64), .. Case.Evidence.Select(e => e.FileSha256)], offered.Select(p => p.Item.FileSha256).OfType<string>());
        Assert.Equal(offered.Count, offered.Select(p => p.Key).Distinct().Count());
        Assert.All(offered, p => Assert.DoesNotContain(p.Item.FileSha256 ?? "none", p.Key));
        Assert.All(offered, p => Assert.NotEmpty(p.Item.Purpose));
        Assert.All(offered, p => Assert.Empty(p.Blocked));
        Assert.Contains(offered, p => p.Item.Name == Case.Violation!.PenaltyBasis);
    }

    [Fact]
    public void Internal_IsWhatStaysInTheOtherVolume() => Assert.Equal(["立案审批表", "法制审核意见书"], EvidenceProposals.Internal(Issued).Select(t => t.Split('（')[0]));

    // 《行政复议法》第四十六条: a piece of the day on which the papers came is in time, one of the day after is not.
    [Fact]
    public void Of_MadeOnTheDayOfReceiptAndTheDayAfter()
    {
        var made = Issued[3].DocumentOn;

        Assert.Empty(Offered(made).Single(p => p.Item.FileSha256 == new string('d', 64)).Blocked);
        Assert.Contains("第四十六条", Offered(made.AddDays(-1)).Single(p => p.Item.FileSha256 == new string('d', 64)).Blocked, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_CountedPagesAreTaken_OthersAreOneAndSaySo()
    {
        var c = A.PenaltyCase().At(Stage.Archived);
        c.Alter(nameof(PenaltyCase.FilePages), new[] { new FilePage(c.Evidence[0].FileSha256, 4) });

        var offered = EvidenceProposals.Of(Dispute(new DateOnly(2030, 1, 1)), c, Issued);

        Assert.Equal((4, true), Of(offered, c.Evidence[0].FileSha256));
        Assert.Equal((1, false), Of(offered, new string('d', 64)));
        Assert.All(offered.Where(p => p.Item.Source == EvidenceSource.Norm), p => Assert.True(p.PagesKnown));

        static (int Pages, bool PagesKnown) Of(IReadOnlyList<EvidenceProposal> all, string hash) => all.Where(p => p.Item.FileSha256 == hash).Select(p => (p.Item.Pages, p.PagesKnown)).First();
    }

    [Fact]
    public void Of_ExcludedEvidence_IsBlockedWithTheReason()
    {
        var c = A.PenaltyCase().At(Stage.Archived);
        c.Evidence[0].Alter(nameof(Evidence.ExcludedBecause), "证件无效");

        Assert.Contains("证件无效", EvidenceProposals.Of(Dispute(new DateOnly(2030, 1, 1)), c, []).Single(p => p.Key == $"evidence-{c.Evidence[0].Id:N}").Blocked, StringComparison.Ordinal);
    }

    private static IReadOnlyList<EvidenceProposal> Offered(DateOnly receivedOn) => EvidenceProposals.Of(Dispute(receivedOn), Case, Issued);

    private static Reconsideration Dispute(DateOnly receivedOn) => Reconsideration.Receive(Guid.CreateVersion7(),
        new ReconsiderationParticulars("苏静宜", ChallengedActKind.PenaltyDecision, "处罚决定", Guid.CreateVersion7(), receivedOn, ReconsiderationTrack.Ordinary, "区政府", "复〔2026〕1号"), [], Staff.Everyman, DisputePaperCases.On(receivedOn));

    private static IssuedDocument Issue(DocumentKind kind, char hash)
    {
        var definition = CaseDocuments.Of(kind);
        var act = definition.Acts(Case, PenaltyCaseBuilder.Settings).Last();
        return new IssuedDocument(Case, CaseDocuments.Fill(definition, act, Case, PenaltyCaseBuilder.Settings, DocumentCases.File), 0, new string(hash, 64), 10);
    }
}
