using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties.Documents;

/// <summary>Composes the outgoing documents from the case. Mandatory blocks (rights, payment, surcharge, remedies) are part of the text and cannot be removed.</summary>
public static class CaseDocuments
{
    /// <summary>The documents that this case can give now.</summary>
    public static IReadOnlyList<DocumentKind> AvailableOf(PenaltyCase penaltyCase)
    {
        var kinds = new List<DocumentKind>();
        if (penaltyCase.Notice is not null)
        {
            kinds.Add(DocumentKind.PriorNotice);
        }

        if (penaltyCase.Decision is { Outcome.Kind: OutcomeKind.Penalty })
        {
            kinds.Add(DocumentKind.PenaltyDecision);
        }

        if (penaltyCase.Decision is { Outcome.Kind: OutcomeKind.NoPenalty })
        {
            kinds.Add(DocumentKind.NoPenaltyDecision);
        }

        return kinds;
    }

    /// <summary>One document; null where the case does not give it yet.</summary>
    public static LegalDocument? Compose(DocumentKind kind, PenaltyCase penaltyCase, PenaltySettings settings) =>
        !AvailableOf(penaltyCase).Contains(kind) ? null : kind switch
        {
            DocumentKind.PriorNotice => PriorNotice(penaltyCase, settings),
            DocumentKind.PenaltyDecision => PenaltyDecision(penaltyCase, settings),
            _ => NoPenaltyDecision(penaltyCase, settings),
        };

    private static LegalDocument PriorNotice(PenaltyCase c, PenaltySettings settings)
    {
        var notice = c.Notice!;
        List<DocumentParagraph> text =
        [
            .. PartyBlock(c),
            new($"经查，{Sentence(notice.Facts)}"),
            new($"上述事实，有以下证据证明：{EvidenceSummary(c)}。"),
            new($"{Sentence(notice.Nature)}你（单位）的行为违反了{c.Violation!.ViolatedProvision}的规定，依据{c.Violation.PenaltyBasis}的规定，{Discretion(c.Violation, notice.Outcome)}，本局拟对你（单位）作出如下行政处罚："),
            .. Penalties(notice.Outcome),
            new($"根据《中华人民共和国行政处罚法》第四十四条、第四十五条的规定，你（单位）有权进行陈述和申辩。请在收到本告知书之日起 {notice.DefenseWorkingDays} 个工作日内向本局提出；逾期未提出的，视为放弃陈述和申辩的权利。本局不因陈述、申辩而给予更重的处罚。"),
        ];
        if (notice.TellsHearingRight)
        {
            text.Add(new($"{notice.HearingBecause}，根据《中华人民共和国行政处罚法》第六十三条、第六十四条的规定，你（单位）有要求听证的权利。如要求听证，应当在收到本告知书之日起 5 个工作日内向本局提出；逾期未提出的，视为放弃要求听证的权利。听证不收取费用。"));
        }

        text.Add(new($"联系人：{settings.BureauContact}　联系电话：{settings.BureauPhone}", ParagraphKind.Line));
        text.Add(new($"地址：{settings.BureauAddress}", ParagraphKind.Line));
        return new LegalDocument("行政处罚事先告知书", notice.Number, text, settings.BureauName, notice.ApprovedOn, IsDraft: false);
    }

    private static LegalDocument PenaltyDecision(PenaltyCase c, PenaltySettings settings)
    {
        var decision = c.Decision!;
        var outcome = decision.Outcome;
        var report = c.Report!;
        List<DocumentParagraph> text =
        [
            .. PartyBlock(c),
            new($"本局于 {c.FiledOn:yyyy年M月d日} 对你（单位）涉嫌{c.Violation!.CauseOfAction}的行为立案调查（{c.CaseNumber}）。现查明：{Sentence(report.Facts)}"),
            new($"上述事实，有以下证据证明：{EvidenceSummary(c)}。{Sentence(report.EvidenceAnalysis)}"),
            new(DefenseText(c)),
            new($"{Sentence(report.Nature)}你（单位）的行为违反了{c.Violation.ViolatedProvision}的规定。{Sentence(report.DiscretionFactors)}{(outcome.DeviationReason.Length > 0 ? $"偏离裁量基准的理由：{Sentence(outcome.DeviationReason)}" : Discretion(c.Violation, outcome) + "。")}{Sentence(report.Correction)}"),
            new($"依据{c.Violation.PenaltyBasis}的规定，本局决定对你（单位）给予以下行政处罚："),
            .. Penalties(outcome),
        ];
        if (outcome.Penalties.Any(p => p.Kind is PenaltyKind.Fine or PenaltyKind.ConfiscateIllegalGains))
        {
            text.Add(new($"你（单位）应当自收到本决定书之日起 15 日内，到{settings.PaymentBank}缴纳罚没款。"
                + (decision.StatesLateSurcharge ? "到期不缴纳罚款的，依据《中华人民共和国行政处罚法》第七十二条第一款第（一）项的规定，每日按罚款数额的百分之三加处罚款，加处罚款的数额不超出罚款的数额。" : "")));
        }

        if (outcome.Penalties.Any(p => p.Kind is not (PenaltyKind.Fine or PenaltyKind.ConfiscateIllegalGains)))
        {
            text.Add(new("上述非金钱处罚自本决定书送达之日起生效，你（单位）应当自送达之日起按照本决定书载明的内容履行。"));
        }

        text.Add(new($"如不服本决定，可以自收到本决定书之日起六十日内向{settings.ReconsiderationOrgan}申请行政复议，也可以自收到本决定书之日起六个月内依法向{settings.Court}提起行政诉讼。行政复议或者行政诉讼期间，本决定不停止执行，法律另有规定的除外。逾期不申请行政复议、不提起行政诉讼，又不履行本决定的，本局将依法申请人民法院强制执行。"));
        if (!c.Publicity.IsSettled || c.Publicity.Status == PublicityStatus.Published)
        {
            text.Add(new("本行政处罚决定将依照《中华人民共和国行政处罚法》第四十八条的规定予以公开。"));
        }

        return new LegalDocument("行政处罚决定书", decision.Number, text, settings.BureauName, decision.On, IsDraft: false);
    }

    private static LegalDocument NoPenaltyDecision(PenaltyCase c, PenaltySettings settings)
    {
        var decision = c.Decision!;
        var report = c.Report!;
        List<DocumentParagraph> text =
        [
            .. PartyBlock(c),
            new($"本局于 {c.FiledOn:yyyy年M月d日} 对你（单位）涉嫌{c.Violation!.CauseOfAction}的行为立案调查（{c.CaseNumber}）。现查明：{Sentence(report.Facts)}"),
            new($"上述事实，有以下证据证明：{EvidenceSummary(c)}。"),
            new($"{Sentence(report.Nature)}{Sentence(report.DiscretionFactors)}"),
            new($"依据《中华人民共和国行政处罚法》的规定，因{decision.Outcome.NoPenaltyReason!.Value.Word()}，本局决定对你（单位）不予行政处罚。"),
            new($"{Sentence(report.Correction)}请引以为戒，遵守法律、法规、规章的规定。"),
            new($"如不服本决定，可以自收到本决定书之日起六十日内向{settings.ReconsiderationOrgan}申请行政复议，也可以自收到本决定书之日起六个月内依法向{settings.Court}提起行政诉讼。"),
        ];
        return new LegalDocument("不予行政处罚决定书", decision.Number, text, settings.BureauName, decision.On, IsDraft: false);
    }

    private static IEnumerable<DocumentParagraph> PartyBlock(PenaltyCase c) => c.Party!.DocumentLines().Select(l => new DocumentParagraph(l, ParagraphKind.Line));

    private static IEnumerable<DocumentParagraph> Penalties(Outcome outcome) =>
        outcome.Penalties.Select((p, i) => new DocumentParagraph($"{i + 1}. {p.Text}{(i == outcome.Penalties.Count - 1 ? "。" : "；")}"));

    private static string Discretion(Violation violation, Outcome outcome) => violation.Tiers.Count > 0
        ? $"依照裁量基准，适用“{outcome.Seriousness.Word()}—{outcome.Tier.Word()}”档次"
        : $"综合考虑违法的事实、性质、情节以及社会危害程度（{outcome.Seriousness.Word()}，{outcome.Tier.Word()}）";

    /// <summary>Typed text as a whole sentence, so that what follows does not run into it.</summary>
    private static string Sentence(string typed)
    {
        var text = typed.Trim();
        return text.Length == 0 || "。！？；：".Contains(text[^1]) ? text : text + "。";
    }

    private static string EvidenceSummary(PenaltyCase c) =>
        string.Join("；", c.Evidence.Where(e => e.IsUsable).Select((e, i) => $"{i + 1}. {e.Name}（{e.Kind.Word()}），证明{e.Proves.TrimEnd('。')}"));

    private static string DefenseText(PenaltyCase c)
    {
        var notice = c.Notice!;
        var told = $"本局于 {notice.Service!.ServedOn:yyyy年M月d日} 向你（单位）送达了《行政处罚事先告知书》（{notice.Number}），告知了拟作出的行政处罚内容及事实、理由、依据和依法享有的权利。";
        return notice.Defense switch
        {
            { Kind: DefenseKind.Received } defense => told + $"你（单位）提出陈述、申辩：{Sentence(defense.Claims)}经复核，本局{(defense.IsAdopted == true ? "予以采纳" : "不予采纳")}：{Sentence(defense.Reexamination)}",
            { Kind: DefenseKind.Waived } => told + "你（单位）书面放弃陈述、申辩的权利。",
            _ => told + "你（单位）在规定期限内未提出陈述、申辩" + (notice.TellsHearingRight ? "，也未要求听证。" : "。"),
        };
    }
}
