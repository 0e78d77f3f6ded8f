using XiqingEdu.Enforcement.Domain.Disputes.Litigations;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Disputes.Documents;

/// <summary>The answer to 行政复议意见书 (《行政复议法》第七十六条) or 司法建议书, and the report of what was done after the outcome (第七十七条; 《行政诉讼法》第九十四条).</summary>
internal static class AfterwardsPapers
{
    public static DisputePaper OpinionReply(Dispute dispute, OpinionLetter letter, PenaltySettings settings)
    {
        var missing = new List<string>();
        List<DocumentParagraph> text =
        [
            new(dispute.Authority + "：", ParagraphKind.Line),
            new($"{PaperText.Case(dispute)}，本局于{letter.ReceivedOn:yyyy年M月d日}收到《{letter.Title}》。{(dispute.Channel == DisputeChannel.Reconsideration ? $"依据{Cite.Arl("第七十六条")}的规定，" : "")}现将办理情况回复如下："),
            .. PaperText.Section("一、指出的问题和建议", letter.Content, missing, "意见、建议的内容"),
            .. PaperText.Section("二、纠正和整改情况", letter.Answer, missing, "整改和回复内容"),
        ];
        return new DisputePaper(DocumentKind.OpinionReply, letter.Title, new LegalDocument($"关于《{letter.Title}》办理情况的回复", "", text, settings.BureauName, letter.AnsweredOn, letter.AnsweredOn is null), missing);
    }

    public static DisputePaper ComplianceReport(Dispute dispute, Compliance duty, PenaltySettings settings)
    {
        var missing = new List<string>();
        List<DocumentParagraph> text =
        [
            new(dispute.Authority + "：", ParagraphKind.Line),
            new($"{PaperText.Case(dispute)}，{Outcome(dispute)}。依据{(dispute.Channel == DisputeChannel.Reconsideration ? Cite.Arl("第七十七条") : Cite.All("第九十四条"))}的规定，现将履行情况报告如下："),
            .. PaperText.Section("一、应当履行的内容", $"{PaperText.Sentence(duty.Duty)}履行期限：{duty.DueOn:yyyy年M月d日}。", missing, "履行内容"),
            .. PaperText.Section("二、履行情况", duty.ReportedOn is { } on ? $"{PaperText.Sentence(duty.Report)}已于{on:yyyy年M月d日}履行完成。" : null, missing, "履行情况"),
        ];
        return new DisputePaper(DocumentKind.ComplianceReport, "", new LegalDocument("履行情况报告", "", text, settings.BureauName, duty.ReportedOn, duty.ReportedOn is null), missing);
    }

    private static string Outcome(Dispute dispute) => dispute switch
    {
        Reconsideration { Outcome: { } outcome, DecidedOn: { } on } => $"{on:yyyy年M月d日}的复议结果为{outcome.Word()}",
        Litigation { EffectiveOn: { } on } suit => $"裁判结果为{string.Join("、", suit.EffectiveOutcomes.Select(o => o.Word()))}，{on:yyyy年M月d日}生效",
        _ => throw new InvalidOperationException("A duty follows an outcome."),
    };
}
