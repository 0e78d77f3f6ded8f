using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Domain.Penalties.OnSite;

/// <content>What happens on the spot: fill in, decide, hand over; or go over to the ordinary procedure.</content>
public sealed partial class OnSitePenalty
{
    /// <summary>Longest texts, in characters.</summary>
    public const int FactsMaxLength = 5_000, PlaceMaxLength = 300, CorrectionMaxLength = 3_000, ReasonMaxLength = 5_000;

    /// <summary>The party.</summary>
    public Party Party { get; private set; } = null!;

    /// <summary>Whether the officers made sure that a citizen without identity number is of age.</summary>
    public bool AdultConfirmed { get; private set; }

    /// <summary>The violation as the law defined it on the day.</summary>
    public Violation Violation { get; private set; } = null!;

    /// <summary>For queries: code of the violation.</summary>
    public string ViolationCode { get; private set; } = "";

    /// <summary>Day of the act.</summary>
    public DateOnly ActOn { get; private set; }

    /// <summary>Time of day of the act.</summary>
    public TimeOnly ActTime { get; private set; }

    /// <summary>Place of the act.</summary>
    public string Place { get; private set; } = "";

    /// <summary>Whether the place lies in the district.</summary>
    public bool PlaceInDistrict { get; private set; }

    /// <summary>The facts.</summary>
    public string Facts { get; private set; } = "";

    /// <summary>Whether the officers confirmed that the facts are beyond doubt.</summary>
    public bool FactsClear { get; private set; }

    /// <summary>The two officers as certified on the day.</summary>
    public InvestigatorPair Officers { get; private set; } = null!;

    /// <summary>For queries: person of the first officer.</summary>
    public Guid FirstOfficerId { get; private set; }

    /// <summary>For queries: person of the second officer.</summary>
    public Guid SecondOfficerId { get; private set; }

    /// <summary>Whether certificates were shown.</summary>
    public bool CertificatesShown { get; private set; }

    /// <summary>The penalty that the party was told of.</summary>
    public Outcome Told { get; private set; } = null!;

    /// <summary>Whether content, facts, reasons, basis and rights were told.</summary>
    public bool ToldOrally { get; private set; }

    /// <summary>What the party said.</summary>
    public OnSiteDefense Defense { get; private set; } = null!;

    /// <summary>The penalty after hearing the party.</summary>
    public Outcome Outcome { get; private set; } = null!;

    /// <summary>责令改正.</summary>
    public string Correction { get; private set; } = "";

    /// <summary>Day on which it was first filled in.</summary>
    public DateOnly DraftedOn { get; private set; }

    /// <summary>Day of the decision; null until decided.</summary>
    public DateOnly? DecidedOn { get; private set; }

    /// <summary>Whether the decision states the late surcharge.</summary>
    public bool StatesLateSurcharge { get; private set; }

    /// <summary>How it was handed over; null until then.</summary>
    public OnSiteDelivery? Delivery { get; private set; }

    /// <summary>Day on which it was handed over: the day of the decision; null until then.</summary>
    public DateOnly? ServedOn { get; private set; }

    /// <summary>The case of the ordinary procedure that it became; null otherwise.</summary>
    public Guid? PenaltyCaseId { get; private set; }

    /// <summary>Names of the two officers.</summary>
    public string OfficerNames => $"{Officers.First.Name}、{Officers.Second.Name}";

    /// <summary>Fills the form in. Refused: an act after today, officers not certified for today, an actor who is neither of them. What the law demands of the decision itself is asked when it is made.</summary>
    public static OnSitePenalty Draft(Guid id, OnSiteParticulars form, Actor actor, LegalFrame law)
    {
        var rule = SummaryProcedure.Of(OnSiteStep.Draft);
        Require.That(actor.May(rule.Permission), "ROLE", rule.Article, $"此步骤由{rule.Actor}办理。");
        var drafted = new OnSitePenalty { Id = id, DraftedOn = law.Today };
        drafted.Fill(form, actor, law, rule.Article);
        drafted.Leave(rule, OnSiteStage.OnSiteDrafted, actor, law, $"填写当场处罚：{drafted.Party.Name}，{drafted.Violation.CauseOfAction}；执法人员 {drafted.Officers.Text}。");
        return drafted;
    }

    /// <summary>Corrects the form before the decision. Refused besides: a heavier penalty than the party was told of, once it has spoken (第四十五条第二款).</summary>
    public void Revise(OnSiteParticulars form, Actor actor, LegalFrame law)
    {
        var rule = Enter(OnSiteStep.Revise, actor, law);
        Require.That(Defense.Kind == OnSiteDefenseKind.NoneMade || !form.Told.Penalties.IsHeavierThan(Told.Penalties), "G12", Cite.Apl("第四十五条第二款"),
            "当事人陈述申辩以后，拟处罚不得加重；发现新的违法事实的，请转为普通程序。", "FineYuan");
        Fill(form, actor, law, rule.Article);
        Leave(rule, OnSiteStage.OnSiteDrafted, actor, law, $"修改当场处罚；执法人员 {Officers.Text}。");
    }

    /// <summary>Decides. The number of the form and the date are fixed now; from here on the content does not change.</summary>
    public void Decide(string number, Actor actor, LegalFrame law)
    {
        var rule = Enter(OnSiteStep.Decide, actor, law);
        Number = number;
        DecidedOn = law.Today;
        StatesLateSurcharge = law.Settings.StateLateSurcharge && Outcome.FineFen > 0;
        Leave(rule, OnSiteStage.OnSiteDrafted, actor, law, $"作出当场处罚决定，{number}：{Outcome.Text}。");
    }

    /// <summary>Records that the decision was handed over on the spot, signed for or refused.</summary>
    public void Serve(OnSiteDelivery delivery, Actor actor, LegalFrame law)
    {
        var rule = Enter(OnSiteStep.Serve, actor, law);
        Delivery = delivery.Complete();
        ServedOn = DecidedOn;
        Leave(rule, OnSiteStage.OnSiteServed, actor, law, $"{Number} 当场交付，{Delivery.Text.TrimEnd('。')}。");
    }

    /// <summary>Goes over to the ordinary procedure: the case has been registered as a clue.</summary>
    public void ConvertToOrdinary(PenaltyCase clue, string reason, Actor actor, LegalFrame law)
    {
        var rule = Enter(OnSiteStep.ConvertToOrdinary, actor, law);
        var text = Require.Text(reason, "转为普通程序的理由", rule.Article, ReasonMaxLength, "Opinion");
        PenaltyCaseId = clue.Id;
        Leave(rule, OnSiteStage.ConvertedToOrdinary, actor, law, $"转为普通程序，登记线索 {clue.ClueNumber}：{text}{(Number.Length > 0 ? $"（编号 {Number} 作废）" : "")}");
    }

    /// <summary>Gives the form up, with a reason; a number stays used.</summary>
    public void Void(string reason, Actor actor, LegalFrame law)
    {
        var rule = Enter(OnSiteStep.Void, actor, law);
        var text = Require.Text(reason, "作废的理由", rule.Article, ReasonMaxLength, "Opinion");
        Leave(rule, OnSiteStage.Voided, actor, law, $"作废{(Number.Length > 0 ? $"（编号 {Number} 不再使用）" : "")}：{text}");
    }

    /// <summary>Whether a person is one of the two officers.</summary>
    public bool IsOfficer(Guid personId) => FirstOfficerId == personId || SecondOfficerId == personId;

    /// <summary>What a clue of the ordinary procedure says, from what was typed here.</summary>
    public string ClueContent(string reason)
    {
        var lines = new List<string>
        {
            $"由当场处罚转为普通程序（{DraftedOn:yyyy-MM-dd} 填写{(Number.Length > 0 ? $"，编号 {Number} 作废" : "")}）。理由：{reason.Trim()}",
            $"当事人：{Party.Name}，地址：{Party.Address}。",
            $"时间、地点：{ActOn:yyyy-MM-dd} {ActTime:HH\\:mm}，{Place}。",
            $"违法事实：{Facts}",
            $"涉嫌案由：{Violation.CauseOfAction}（{Violation.PenaltyBasis}）。",
        };
        if (Defense.Claims.Length > 0)
        {
            lines.Add($"当事人的陈述申辩：{Defense.Claims}");
        }

        lines.Add($"责令改正：{Correction}");
        lines.Add($"现场执法人员：{Officers.Text}。");
        return string.Join('\n', lines);
    }

    private void Fill(OnSiteParticulars form, Actor actor, LegalFrame law, Citation article)
    {
        Require.That(form.Officers.Includes(actor.PersonId), "G01", Cite.Apl("第四十二条第一款"), "填写人应当是当场的两名执法人员之一。", "SecondOfficerId");
        Require.That(form.Officers.On == law.Today, "G02", Cite.Apl("第四十二条第一款"), "执法人员的证件须按今天核验。", "FirstOfficerId");
        Require.NotInFuture(form.ActOn, law.Today, "违法行为日期", article, "ActOn");
        Place = Require.Text(form.Place, "违法行为地点", Cite.Apl("第五十二条第二款"), PlaceMaxLength, "Place");
        Facts = Require.Text(form.Facts, "违法事实", Cite.Apl("第五十二条第二款"), FactsMaxLength, "Facts");
        Correction = Require.Text(form.Correction, "责令改正的内容", Cite.Apl("第二十八条第一款"), CorrectionMaxLength, "Correction");
        Defense = form.Defense.Complete();
        (Party, AdultConfirmed, Violation, ViolationCode) = (form.Party, form.AdultConfirmed, form.Violation, form.Violation.Code);
        (ActOn, ActTime, PlaceInDistrict, FactsClear) = (form.ActOn, form.ActTime, form.PlaceInDistrict, form.FactsClear);
        (Officers, FirstOfficerId, SecondOfficerId) = (form.Officers, form.Officers.First.PersonId, form.Officers.Second.PersonId);
        (CertificatesShown, ToldOrally, Told, Outcome) = (form.CertificatesShown, form.ToldOrally, form.Told, form.Outcome);
    }
}
