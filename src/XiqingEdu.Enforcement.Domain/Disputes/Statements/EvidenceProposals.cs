using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

namespace XiqingEdu.Enforcement.Domain.Disputes.Statements;

/// <summary>
/// The bundle as the file of the challenged penalty case offers it: what is bound in 正卷, each item of evidence, and the norms of violation and
/// procedure. 副卷 holds internal opinions and is not handed to the other side.
/// </summary>
public static class EvidenceProposals
{
    /// <summary>Frames of the file itself: they prove nothing.</summary>
    private static readonly DocumentKind[] Frames = [DocumentKind.FileCover, DocumentKind.FileContents, DocumentKind.FileNotes];

    /// <summary>Everything offered, in the order of the bundle: documents, evidence, norms.</summary>
    public static IReadOnlyList<EvidenceProposal> Of(Dispute dispute, PenaltyCase penaltyCase, IReadOnlyList<IssuedDocument> issued)
    {
        var pages = penaltyCase.FilePages.ToLookup(p => p.Hash, p => p.Pages);
        EvidenceProposal Offer(string key, EvidenceItem item, string excluded)
        {
            var known = item.FileSha256 is { } hash ? pages[hash].FirstOrDefault() : 1;
            return new EvidenceProposal(key, item with { Pages = Math.Max(1, known) }, known > 0, excluded.Length > 0 ? $"已排除的证据不能列入：{excluded}"
                : item.On > dispute.ReceivedOn ? $"形成于收到材料之日 {dispute.ReceivedOn:yyyy-MM-dd} 之后，此后本局不得自行收集证据，不能列入（{dispute.NoCollecting}）。" : "");
        }

        return
        [
            .. issued.Where(d => d.Volume == FileVolume.Main && !Frames.Contains(d.Kind)).Select(d => Offer($"document-{d.Id:N}",
                new EvidenceItem(d.FullTitle + (d.Number.Length > 0 ? $"（{d.Number}）" : ""), EvidenceSource.CaseDocument, PurposeOf(d.Kind), d.DocumentOn, 1)
                {
                    FileSha256 = d.FileSha256, FileName = d.FullTitle + ".docx", FileLength = d.FileLength,
                }, "")),
            .. penaltyCase.Evidence.Select(e => Offer($"evidence-{e.Id:N}",
                new EvidenceItem(e.Name, EvidenceSource.CaseEvidence, e.Proves, e.CollectedOn, 1)
                {
                    FileSha256 = e.FileSha256, FileName = e.FileName, FileLength = e.FileLength,
                }, e.ExcludedBecause)),
            .. NormsOf(penaltyCase.Violation, issued).Select((n, i) => Offer($"norm-{i + 1}", new EvidenceItem(n.Name, EvidenceSource.Norm, n.Purpose, null, 1), "")),
        ];
    }

    /// <summary>Titles of what stays in 副卷.</summary>
    public static IReadOnlyList<string> Internal(IReadOnlyList<IssuedDocument> issued) => [.. issued.Where(d => d.Volume == FileVolume.Internal).Select(d => d.FullTitle)];

    private static IEnumerable<(string Name, string Purpose)> NormsOf(Violation? violation, IReadOnlyList<IssuedDocument> issued)
    {
        if (violation is not null)
        {
            yield return (violation.ViolatedProvision, "认定违法行为所依据的规定。");
            yield return (violation.PenaltyBasis, "处罚种类和幅度的依据。");
        }

        yield return (Cite.Apl("第五十四条、第五十五条").ToString(), "立案、调查和收集证据的程序依据。");
        yield return (Cite.Apl("第四十四条、第四十五条").ToString(), "告知和听取陈述、申辩的程序依据。");
        if (issued.Any(d => d.Kind == DocumentKind.HearingNotice))
        {
            yield return (Cite.Apl("第六十三条、第六十四条").ToString(), "听证的程序依据。");
        }

        yield return (Cite.Apl("第五十七条、第五十八条").ToString(), "审查、法制审核和作出决定的程序依据。");
        yield return (Cite.Apl("第五十九条、第六十一条").ToString(), "决定书内容和送达的程序依据。");
    }

    private static string PurposeOf(DocumentKind kind) => kind switch
    {
        DocumentKind.InquiryRecord => "当事人、证人对违法事实的陈述，询问程序合法。",
        DocumentKind.OnSiteRecord => "现场检查所见的事实，检查程序合法。",
        DocumentKind.JurisdictionTransferLetter or DocumentKind.CriminalTransferLetter => "本局依法移送案件。",
        DocumentKind.PreservationNotice or DocumentKind.PreservationDisposalNotice or DocumentKind.SamplingNotice => "收集、保存证据的程序合法。",
        DocumentKind.CorrectionOrder or DocumentKind.RecheckRecord => "本局依法责令改正以及当事人改正的情况。",
        DocumentKind.EvidenceList => "本局作出决定时收集的全部证据。",
        DocumentKind.PriorNotice => "作出决定前已告知拟作出的处罚内容及事实、理由、依据和当事人的权利。",
        DocumentKind.ServiceReceipt => "有关文书已依法送达当事人。",
        DocumentKind.HearingRequest or DocumentKind.HearingNotice or DocumentKind.HearingAnnouncement or DocumentKind.HearingMinutes => "本局依法组织听证，听取了当事人的意见。",
        DocumentKind.DefenseRecord or DocumentKind.DefenseReexamination => "本局听取并复核了当事人的陈述、申辩。",
        DocumentKind.PenaltyDecision or DocumentKind.NoPenaltyDecision => "本局作出的决定及其认定的事实、适用的依据和告知的救济途径。",
        DocumentKind.ChangeDecision or DocumentKind.AnnulmentDecision => "本局对原决定的处理。",
        DocumentKind.PaymentReceipt or DocumentKind.RefundReceipt or DocumentKind.DeferralNotice => "决定的履行情况。",
        DocumentKind.DemandNotice or DocumentKind.CourtApplication => "决定的催告和强制执行情况。",
        DocumentKind.PublicitySummary => "处罚决定依法公开的情况。",
        _ => "本局依法办理该程序。",
    };
}
