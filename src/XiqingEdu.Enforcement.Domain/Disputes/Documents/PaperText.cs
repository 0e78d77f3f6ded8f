using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;

namespace XiqingEdu.Enforcement.Domain.Disputes.Documents;

/// <summary>Pieces of text that several documents of disputes share.</summary>
internal static class PaperText
{
    /// <summary>申请人 or 原告.</summary>
    public static string PersonWord(Dispute dispute) => dispute.Channel == DisputeChannel.Reconsideration ? "申请人" : "原告";

    /// <summary>被申请人 or 被告: what the bureau is.</summary>
    public static string BureauWord(Dispute dispute) => dispute.Channel == DisputeChannel.Reconsideration ? "被申请人" : "被告";

    /// <summary>复议 or 应诉.</summary>
    public static string Verb(Dispute dispute) => dispute.Channel == DisputeChannel.Reconsideration ? "参加听证" : "出庭";

    /// <summary>申请人某某不服本局某行为一案，案号某号.</summary>
    public static string Case(Dispute dispute, string? number = null) => $"{PersonWord(dispute)}{dispute.Person}不服本局“{dispute.Act.TrimEnd('。')}”一案，案号{number ?? dispute.Number}";

    /// <summary>The bureau with what the settings say of it.</summary>
    public static string Bureau(PenaltySettings settings) => string.Join("，", new[]
    {
        settings.BureauName, settings.LegalRepresentative.Length > 0 ? $"法定代表人：{settings.LegalRepresentative}" : "", settings.BureauAddress.Length > 0 ? $"地址：{settings.BureauAddress}" : "", settings.BureauContact.Length > 0 ? $"联系人：{settings.BureauContact}" : "",
        settings.BureauPhone.Length > 0 ? $"电话：{settings.BureauPhone}" : "",
    }.Where(t => t.Length > 0));

    /// <summary>Typed text, a paragraph a line.</summary>
    public static IEnumerable<DocumentParagraph> Paragraphs(string typed) => typed.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0).Select(l => new DocumentParagraph(Sentence(l)));

    /// <summary>A section with its heading; nothing where the text is not known, which is then named as missing.</summary>
    public static IEnumerable<DocumentParagraph> Section(string heading, string? typed, List<string> missing, string name)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            missing.Add(name);
            return [];
        }

        return [new DocumentParagraph(heading, ParagraphKind.Heading), .. Paragraphs(typed)];
    }

    /// <summary>Typed text as a whole sentence, so that what follows does not run into it.</summary>
    public static string Sentence(string typed)
    {
        var text = typed.Trim();
        return text.Length == 0 || "。！？；：".Contains(text[^1]) ? text : text + "。";
    }
}
