using XiqingEdu.Enforcement.Domain.Disputes.Hearings;
using XiqingEdu.Enforcement.Domain.Disputes.Litigations;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Disputes.Documents;

/// <summary>Who stands for the bureau: 授权委托书 (principal, agents, scope), the letter that names the leader, and why none appears.</summary>
internal static class HearingPapers
{
    public static DisputePaper PowerOfAttorney(Dispute dispute, DisputeHearing hearing, PenaltySettings settings, DateOnly? on)
    {
        var (plan, missing, isReply) = (hearing.Appearance, new List<string>(), dispute.Channel == DisputeChannel.Reconsideration);
        List<DocumentParagraph> text = [new($"委托人：{PaperText.Bureau(settings)}", ParagraphKind.Line)];
        if (plan is null)
        {
            missing.Add("受托人（确定出庭人员后填写）");
        }
        else
        {
            text.AddRange(plan.Staff.Length > 0 ? [new DocumentParagraph($"受托人（本局工作人员）：{plan.Staff}", ParagraphKind.Line)] : Array.Empty<DocumentParagraph>());
            text.AddRange(plan.Lawyers.Length > 0 ? [new DocumentParagraph($"受托人（律师）：{plan.Lawyers}", ParagraphKind.Line)] : Array.Empty<DocumentParagraph>());
        }

        text.Add(new($"{Case(dispute, hearing)}，{Court(dispute, hearing)}定于{When(hearing)}在{hearing.Place}{hearing.Kind.Word()}。本局委托上述受托人作为{(isReply ? "行政复议" : "诉讼")}代理人。"));
        text.Add(new($"委托事项和权限：一般代理。代为提交{(isReply ? "答复书" : "答辩状")}和证据、依据，{(isReply ? "参加听证，陈述意见，举证、质证，" : "出庭陈述，举证、质证，参加辩论，")}签收文书。"));
        text.Add(new($"未经本局另行书面授权，受托人不得代为承认、放弃、变更请求，不得代为和解、调解{(isReply ? "" : "、上诉、撤回上诉")}。"));
        text.Add(new($"委托期限：自签署之日起至{(isReply ? "本次行政复议" : "本审级")}终结之日止。"));
        return new DisputePaper(DocumentKind.PowerOfAttorney, About(hearing), new LegalDocument("授权委托书", "", text, settings.BureauName, on, on is null), missing);
    }

    public static DisputePaper AppearanceNotice(Dispute dispute, DisputeHearing hearing, PenaltySettings settings, DateOnly? on)
    {
        var (plan, missing, verb) = (hearing.Appearance, new List<string>(), PaperText.Verb(dispute));
        List<DocumentParagraph> text = [new(Court(dispute, hearing) + "：", ParagraphKind.Line), new($"{Case(dispute, hearing)}，定于{When(hearing)}在{hearing.Place}{hearing.Kind.Word()}。")];
        if (plan is { LeaderAppears: true })
        {
            text.Add(new($"依据{Article(dispute)}的规定，本局负责人{plan.Leader}（{plan.Post}，{plan.Role!.Value.Word()}）将{verb}。"));
            text.AddRange(plan.Staff.Length > 0 ? [new DocumentParagraph($"一并{verb}的工作人员：{plan.Staff}。")] : Array.Empty<DocumentParagraph>());
            text.AddRange(plan.Lawyers.Length > 0 ? [new DocumentParagraph($"委托代理律师：{plan.Lawyers}。")] : Array.Empty<DocumentParagraph>());
        }
        else
        {
            missing.Add($"{verb}的负责人（确定出庭人员后填写）");
        }

        text.Add(new("特此函告。"));
        var title = dispute.Channel == DisputeChannel.Reconsideration ? "行政机关负责人参加听证函" : "行政机关负责人出庭应诉函";
        return new DisputePaper(DocumentKind.AppearanceNotice, About(hearing), new LegalDocument(title, "", text, settings.BureauName, on, on is null), missing);
    }

    public static DisputePaper AbsenceStatement(Dispute dispute, DisputeHearing hearing, PenaltySettings settings)
    {
        var (who, verb) = (hearing.Appearance!, PaperText.Verb(dispute));
        var approval = who.AbsenceApproval;
        List<DocumentParagraph> text =
        [
            new(Court(dispute, hearing) + "：", ParagraphKind.Line),
            new($"{Case(dispute, hearing)}，定于{When(hearing)}在{hearing.Place}{hearing.Kind.Word()}。本局负责人不能{verb}，依据{Article(dispute)}的规定说明如下："),
            new($"一、理由：{who.Absence!.Value.Word()}。{PaperText.Sentence(who.Explanation)}"),
            new($"二、证明材料：{PaperText.Sentence(who.Proof)}"),
            new($"三、本局委托{verb}的工作人员：{PaperText.Sentence(who.Staff)}{(who.Lawyers.Length > 0 ? $"代理律师：{PaperText.Sentence(who.Lawyers)}" : "")}"),
            .. approval is null ? Array.Empty<DocumentParagraph>() : [new($"四、本局主要负责人{approval.Name}于{approval.On:yyyy年M月d日}认可：{PaperText.Sentence(approval.Opinion)}")],
        ];
        var title = dispute.Channel == DisputeChannel.Reconsideration ? "行政机关负责人不能参加听证情况说明" : "行政机关负责人不能出庭情况说明";
        return new DisputePaper(DocumentKind.AbsenceStatement, About(hearing), new LegalDocument(title, "", text, settings.BureauName, approval?.On, approval is null),
            approval is null ? ["主要负责人的批准"] : []);
    }

    private static string About(DisputeHearing hearing) => $"{hearing.On:yyyy-MM-dd} {hearing.Kind.Word()}";

    private static string When(DisputeHearing hearing) => $"{hearing.On:yyyy年M月d日} {hearing.StartTime:HH\\:mm} ";

    private static string Article(Dispute dispute) => (dispute.Channel == DisputeChannel.Reconsideration ? Appearance.InReconsideration : Appearance.InCourt).ToString();

    private static Instance? InstanceOf(Dispute dispute, DisputeHearing hearing) => (dispute as Litigation)?.Instances.Single(i => i.Sequence == hearing.Instance);

    private static string Court(Dispute dispute, DisputeHearing hearing) => InstanceOf(dispute, hearing)?.Court ?? dispute.Authority;

    private static string Case(Dispute dispute, DisputeHearing hearing) => PaperText.Case(dispute, InstanceOf(dispute, hearing)?.CaseNumber);
}
