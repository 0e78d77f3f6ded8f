using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using static XiqingEdu.Enforcement.Domain.Penalties.Documents.Phrase;

namespace XiqingEdu.Enforcement.Domain.Penalties.Documents;

/// <summary>
/// Words that belong to a document by law. They are fields, not text of a template: a template cannot leave them out or
/// change them (law.md 2.6; a decision without remedies lengthens the period to one year, 《行政复议法》第二十条第三款).
/// </summary>
internal static class MandatoryBlocks
{
    /// <summary>Right to a statement and defence (第四十四条、第四十五条).</summary>
    public static readonly DocumentField DefenseRight = DocumentField.Block("陈述申辩权利告知", f =>
        $"根据《中华人民共和国行政处罚法》第四十四条、第四十五条的规定，你（单位）有权进行陈述和申辩。请在收到本告知书之日起 {f.Subject<PriorNotice>().DefenseWorkingDays} 个工作日内向本局提出；逾期未提出的，视为放弃陈述和申辩的权利。本局不因陈述、申辩而给予更重的处罚。");

    /// <summary>Right to a hearing, where the law gives one (第六十三条、第六十四条).</summary>
    public static readonly DocumentField HearingRight = DocumentField.Block("听证权利告知", f => f.Subject<PriorNotice>() is not { TellsHearingRight: true } notice ? "" :
        $"{notice.HearingBecause}，根据《中华人民共和国行政处罚法》第六十三条、第六十四条的规定，你（单位）有要求听证的权利。如要求听证，应当在收到本告知书之日起 5 个工作日内向本局提出；逾期未提出的，视为放弃要求听证的权利。听证不收取费用。");

    /// <summary>Manner and period of payment (第六十七条第三款).</summary>
    public static readonly DocumentField PaymentDuty = DocumentField.Block("缴款告知", f => f.Subject<Decision>().Outcome.PayableFen is not (> 0 and var fen) ? "" :
        $"你（单位）应当自收到本决定书之日起 15 日内，到{f.Settings.PaymentBank}缴纳罚没款，共计{Wording.ChineseNumerals.Amount(fen)}（{Money.Text(fen)}）。");

    /// <summary>Surcharge on late payment (第七十二条第一款第（一）项); it runs only where the decision states it.</summary>
    public static readonly DocumentField SurchargeDuty = DocumentField.Block("加处罚款告知", f => f.Subject<Decision>().StatesLateSurcharge
        ? "到期不缴纳罚款的，依据《中华人民共和国行政处罚法》第七十二条第一款第（一）项的规定，每日按罚款数额的百分之三加处罚款，加处罚款的数额不超出罚款的数额。" : "");

    /// <summary>Performance of penalties that are no money.</summary>
    public static readonly DocumentField OtherPerformance = DocumentField.Block("非金钱处罚履行告知", f =>
        f.Subject<Decision>().Outcome.Penalties.Any(p => p.Kind is not (PenaltyKind.Fine or PenaltyKind.ConfiscateIllegalGains))
            ? "上述非金钱处罚自本决定书送达之日起生效，你（单位）应当自送达之日起按照本决定书载明的内容履行。" : "");

    /// <summary>Ways and periods of remedies (第五十九条第一款第（五）项).</summary>
    public static readonly DocumentField Remedies = DocumentField.Block("救济途径告知", f => RemediesText(f.Settings)
        + (f.Subject<Decision>().Outcome.Kind == OutcomeKind.Penalty
            ? "行政复议或者行政诉讼期间，本决定不停止执行，法律另有规定的除外。逾期不申请行政复议、不提起行政诉讼，又不履行本决定的，本局将依法申请人民法院强制执行。" : ""));

    /// <summary>Publication of the decision (第四十八条); a citizen's is not published.</summary>
    public static readonly DocumentField PublicityNotice = DocumentField.Block("公示告知", f => f.Party.Kind == PartyKind.Citizen ? "" :
        Sentence("本行政处罚决定将依照《中华人民共和国行政处罚法》第四十八条的规定予以公开"));

    /// <summary>Where and until when an act can be attacked; 本决定 is received as 本决定书, 本通知 as 本通知书.</summary>
    public static string RemediesText(PenaltySettings settings, string act = "本决定") =>
        $"如不服{act}，可以自收到{act}书之日起六十日内向{settings.ReconsiderationOrgan}申请行政复议，也可以自收到{act}书之日起六个月内依法向{settings.Court}提起行政诉讼。";
}
