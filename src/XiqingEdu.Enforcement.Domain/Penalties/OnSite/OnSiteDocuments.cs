using XiqingEdu.Enforcement.Domain.Penalties.Documents;

namespace XiqingEdu.Enforcement.Domain.Penalties.OnSite;

/// <summary>
/// Composes 当场行政处罚决定书 with the items of 《行政处罚法》第五十二条第二款. The remedies are part of the text and cannot be
/// removed: reconsideration comes first, and the party must be told (《行政复议法》第二十三条第一款第（一）项、第二款).
/// </summary>
public static class OnSiteDocuments
{
    /// <summary>The decision; null until it is made.</summary>
    public static LegalDocument? Decision(OnSitePenalty penalty, PenaltySettings settings)
    {
        if (penalty.DecidedOn is not { } decided)
        {
            return null;
        }

        var v = penalty.Violation;
        var outcome = penalty.Outcome;
        List<DocumentParagraph> text =
        [
            .. penalty.Party.DocumentLines().Select(l => new DocumentParagraph(l, ParagraphKind.Line)),
            new($"经查，{penalty.ActOn:yyyy年M月d日} {penalty.ActTime:HH\\:mm}，在{penalty.Place}，你（单位）有下列违法行为：{Sentence(penalty.Facts)}"),
            new($"你（单位）的行为违反了{v.ViolatedProvision}的规定。本局执法人员已向你（单位）出示执法证件，当场告知了拟作出的行政处罚内容及事实、理由、依据和依法享有的陈述、申辩的权利。{DefenseText(penalty.Defense)}"),
            new($"依据{v.PenaltyBasis}和《中华人民共和国行政处罚法》第五十一条的规定，本局决定对你（单位）当场给予以下行政处罚："),
            .. outcome.Penalties.Select((p, i) => new DocumentParagraph($"{i + 1}. {p.Text}{(i == outcome.Penalties.Count - 1 ? "。" : "；")}")),
            new($"依据《中华人民共和国行政处罚法》第二十八条第一款的规定，责令你（单位）改正：{Sentence(penalty.Correction)}"),
        ];
        if (outcome.FineFen > 0)
        {
            text.Add(new($"你（单位）应当自收到本决定书之日起 15 日内，到{settings.PaymentBank}缴纳罚款。执法人员不当场收缴罚款。"
                + (penalty.StatesLateSurcharge ? "到期不缴纳罚款的，依据《中华人民共和国行政处罚法》第七十二条第一款第（一）项的规定，每日按罚款数额的百分之三加处罚款，加处罚款的数额不超出罚款的数额。" : "")));
        }

        text.Add(new(Remedies(settings)));
        text.Add(new($"处罚时间：{decided:yyyy年M月d日}　处罚地点：{penalty.Place}", ParagraphKind.Line));
        text.Add(new($"执法人员（签名或者盖章）：　　　　　　（{Signature(penalty.Officers.First)}）", ParagraphKind.Line));
        text.Add(new($"执法人员（签名或者盖章）：　　　　　　（{Signature(penalty.Officers.Second)}）", ParagraphKind.Line));
        text.Add(new(penalty.Delivery is { Refused: true } refused ? $"送达情况：{Sentence(refused.Text)}" : "当事人签收：　　　　　　　年　　月　　日", ParagraphKind.Line));
        return new LegalDocument("当场行政处罚决定书", penalty.Number, text, settings.BureauName, decided, IsDraft: false);
    }

    /// <summary>Ways and periods against a decision made on the spot. Stands in every decision and on every page about one.</summary>
    public static string Remedies(PenaltySettings settings) =>
        $"如不服本决定，应当先申请行政复议：自收到本决定书之日起六十日内向{settings.ReconsiderationOrgan}申请，也可以通过本局提交行政复议申请（《中华人民共和国行政复议法》第二十条、第二十三条第一款第（一）项、第三十二条）。"
        + $"对行政复议决定不服，或者行政复议机关决定不予受理、逾期不作答复的，可以自收到行政复议决定书、不予受理决定书之日或者行政复议期限届满之日起十五日内，依法向{settings.Court}提起行政诉讼；未经行政复议，不得直接提起行政诉讼。"
        + "行政复议、行政诉讼期间，本决定不停止执行，法律另有规定的除外。";

    private static string DefenseText(OnSiteDefense defense) => defense.Kind switch
    {
        OnSiteDefenseKind.NoneMade => "你（单位）表示不陈述、不申辩。",
        OnSiteDefenseKind.Adopted => $"你（单位）提出陈述、申辩：{Sentence(defense.Claims)}经复核，本局予以采纳：{Sentence(defense.Findings)}",
        _ => $"你（单位）提出陈述、申辩：{Sentence(defense.Claims)}经复核，本局不予采纳：{Sentence(defense.Findings)}",
    };

    private static string Signature(People.CertifiedOfficer officer) => $"{officer.Name}，执法证号 {officer.CertificateNumber}";

    /// <summary>Typed text as a whole sentence, so that what follows does not run into it.</summary>
    private static string Sentence(string typed)
    {
        var text = typed.Trim();
        return text.Length == 0 || "。！？；：".Contains(text[^1]) ? text : text + "。";
    }
}
