using XiqingEdu.Enforcement.Domain.Disputes.Litigations;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;

namespace XiqingEdu.Enforcement.Domain.Disputes.Documents;

/// <summary>行政复议答复书 (《行政复议法》第四十八条、第五十四条) and 行政诉讼答辩状 (《行政诉讼法》第六十七条第一款): facts and evidence, law and reasons, the request.</summary>
internal static class StatementPaper
{
    public static DisputePaper Of(Dispute dispute, PenaltySettings settings, bool isDraft)
    {
        var isReply = dispute.Channel == DisputeChannel.Reconsideration;
        var (word, missing) = (isReply ? "答复" : "答辩", new List<string>());
        List<DocumentParagraph> text =
        [
            .. isReply ? [new DocumentParagraph(dispute.Authority + "：", ParagraphKind.Line)] : Array.Empty<DocumentParagraph>(),
            new($"{word}人（{PaperText.BureauWord(dispute)}）：{PaperText.Bureau(settings)}", ParagraphKind.Line),
            new($"{PaperText.PersonWord(dispute)}：{dispute.Person}", ParagraphKind.Line),
            new($"{PaperText.Case(dispute)}，本局于{dispute.ReceivedOn:yyyy年M月d日}收到{(isReply ? "答复通知书和申请书副本" : $"{((Litigation)dispute).Instances[0].Court}送达的起诉状副本和应诉通知书")}。依据{Basis(dispute)}的规定，{word}如下："),
        ];
        text.AddRange(PaperText.Section("一、事实和证据", dispute.Statement?.Facts, missing, "事实和办理经过"));
        if (dispute.Evidence is { } bundle)
        {
            text.Add(new($"以上事实有证据、依据 {bundle.Items.Count} 份共 {bundle.Pages} 页为证，名称、来源和证明对象见所附证据目录。"));
        }
        else
        {
            missing.Add("证据、依据");
        }

        text.AddRange(PaperText.Section($"二、法律依据和{word}理由", dispute.Statement?.Reasons, missing, $"{word}理由和法律依据"));
        if (dispute.Evidence?.Norms.Select(n => n.Item.Name).ToList() is { Count: > 0 } norms)
        {
            text.Add(new($"本局作出该行政行为依据的规定：{string.Join("；", norms)}。"));
        }

        text.AddRange(PaperText.Section(isReply ? "三、答复意见" : "三、答辩请求", dispute.Statement?.Request, missing, isReply ? "答复意见" : "答辩请求"));
        if (!isReply)
        {
            text.Add(new("此致"));
            text.Add(new(((Litigation)dispute).Instances[0].Court, ParagraphKind.Line));
        }

        text.Add(new("附：证据目录和证据、依据副本", ParagraphKind.Line));
        return new DisputePaper(DisputeDocuments.StatementOf(dispute.Channel), "", new LegalDocument(dispute.StatementTitle, "", text, settings.BureauName, dispute.SubmittedOn, isDraft), missing);
    }

    private static string Basis(Dispute dispute) => dispute is Reconsideration r ? DisputePeriods.Reply(r.Track, r.ReceivedOn).Article.ToString() : DisputePeriods.Answer.Article.ToString();
}
