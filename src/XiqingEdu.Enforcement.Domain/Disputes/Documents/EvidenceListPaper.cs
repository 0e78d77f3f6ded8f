using XiqingEdu.Enforcement.Domain.Disputes.Statements;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Disputes.Documents;

/// <summary>证据目录 of the bundle and of what was added: each piece with source, purpose and pages, where its copy is, and the norms.</summary>
internal static class EvidenceListPaper
{
    private const string Nothing = "—";

    public static DisputePaper Of(Dispute dispute, PenaltySettings settings, bool isDraft)
    {
        var bundle = dispute.Evidence!;
        var first = bundle.FirstPages;
        string Range(int number) => Pages(first[number - 1], bundle.Items[number - 1].Pages);
        var sections = new List<DocumentSection>();
        if (bundle.Pieces.Any())
        {
            sections.Add(new("证据", new DocumentTable([("序号", 8), ("名称", 28), ("来源", 13), ("证明对象", 31), ("页数", 8), ("页次", 12)],
                [.. bundle.Pieces.Select(p => new[] { $"{p.Number}", p.Item.Name, p.Item.Source.Word(), p.Item.Purpose, $"{p.Item.Pages}", Range(p.Number) })])));
            sections.Add(new("索引", new DocumentTable([("序号", 8), ("页次", 14), ("形成日期", 19), ("电子副本", 59)],
                [.. bundle.Pieces.Select(p => new[] { $"{p.Number}", Range(p.Number), Day(p.Item.On), Copy(p.Item.CopyName("证据", p.Number)) })])));
        }

        sections.AddRange(NormSection(bundle));
        return new DisputePaper(DocumentKind.DisputeEvidenceList, "", Compose(dispute, settings, "证据目录", $"证据、依据共 {bundle.Items.Count} 份，{bundle.Pages} 页。", dispute.SubmittedOn, isDraft) with { Sections = sections }, []);
    }

    public static DisputePaper OfSupplement(Dispute dispute, PenaltySettings settings)
    {
        var number = dispute.Evidence!.Supplements.Count;
        var added = dispute.Evidence.Supplements[^1];
        return new DisputePaper(DocumentKind.DisputeEvidenceList, $"补充 {number}", Compose(dispute, settings, "补充证据目录", $"补充的理由：{added.Ground.Word()}（{added.Consent}）。", added.On, isDraft: false) with
        {
            Sections =
            [
                new("补充的证据", new DocumentTable([("序号", 8), ("名称", 26), ("证明对象", 32), ("页数", 8), ("电子副本", 26)],
                    [[$"{number}", added.Item.Name, added.Item.Purpose, $"{added.Item.Pages}", Copy(added.Item.CopyName("补充证据", number))]])),
            ],
        }, []);
    }

    /// <summary>依据清单; null where the bundle has no norm.</summary>
    public static LegalDocument? Norms(Dispute dispute, PenaltySettings settings) => dispute.Evidence is { } bundle && bundle.Norms.Any()
        ? Compose(dispute, settings, "依据清单", "本局作出该行政行为所依据的规定如下。", dispute.SubmittedOn, dispute.SubmittedOn is null) with { Sections = NormSection(bundle) } : null;

    private static IReadOnlyList<DocumentSection> NormSection(EvidenceBundle bundle) => !bundle.Norms.Any() ? [] :
    [
        new("依据", new DocumentTable([("序号", 8), ("名称", 46), ("说明", 34), ("页次", 12)],
            [.. bundle.Norms.Select(n => new[] { $"{n.Number}", n.Item.Name, n.Item.Purpose, Pages(bundle.FirstPages[n.Number - 1], n.Item.Pages) })])),
    ];

    private static LegalDocument Compose(Dispute dispute, PenaltySettings settings, string title, string sentence, DateOnly? on, bool isDraft) => new(title, "",
    [
        new($"提交人（{PaperText.BureauWord(dispute)}）：{settings.BureauName}", ParagraphKind.Line),
        new($"案件：{PaperText.Case(dispute)}", ParagraphKind.Line),
        new($"提交：{dispute.Authority}", ParagraphKind.Line),
        new(sentence, ParagraphKind.Line),
    ], settings.BureauName, on, isDraft);

    private static string Pages(int from, int count) => count == 1 ? $"{from}" : $"{from}—{from + count - 1}";

    private static string Day(DateOnly? on) => on is { } day ? $"{day:yyyy-MM-dd}" : Nothing;

    private static string Copy(string name) => name.Length > 0 ? name : "只提交纸质件";
}
