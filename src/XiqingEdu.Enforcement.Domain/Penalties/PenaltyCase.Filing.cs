using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties.Exercises;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <content>Clue and filing (线索, 立案).</content>
public sealed partial class PenaltyCase
{
    /// <summary>Longest content of a clue, and longest place of an act, in characters.</summary>
    public const int ClueMaxLength = 20_000, ActPlaceMaxLength = 300;

    private List<CaseHandler> formerHandlers = [];

    /// <summary>津西青教线字〔年〕号.</summary>
    public string ClueNumber { get; private set; } = "";

    /// <summary>Where the clue came from.</summary>
    public ClueSource Source { get; private set; }

    /// <summary>Whom the clue is about, as reported.</summary>
    public string ClueSubject { get; private set; } = "";

    /// <summary>What it says.</summary>
    public string ClueContent { get; private set; } = "";

    /// <summary>The day of discovery, on which the limitation of 第三十六条 is judged.</summary>
    public DateOnly DiscoveredOn { get; private set; }

    /// <summary>津西青教立字〔年〕号; empty until filed.</summary>
    public string CaseNumber { get; private set; } = "";

    /// <summary>The party; null until filing is proposed.</summary>
    public Party? Party { get; private set; }

    /// <summary>The violation as the law defined it when filing was proposed.</summary>
    public Violation? Violation { get; private set; }

    /// <summary>For queries: code of the violation; empty until filing is proposed.</summary>
    public string ViolationCode { get; private set; } = "";

    /// <summary>First day of the act.</summary>
    public DateOnly? ActFrom { get; private set; }

    /// <summary>Last day of the act.</summary>
    public DateOnly? ActUntil { get; private set; }

    /// <summary>Place of the act.</summary>
    public string ActPlace { get; private set; } = "";

    /// <summary>Whether five years of limitation apply instead of two.</summary>
    public bool EndangersLifeOrFinance { get; private set; }

    /// <summary>Facts and reasons for filing.</summary>
    public string FilingFacts { get; private set; } = "";

    /// <summary>主办; null until filing is proposed.</summary>
    public CaseHandler? LeadHandler { get; private set; }

    /// <summary>协办.</summary>
    public CaseHandler? AssistantHandler { get; private set; }

    /// <summary>For queries: person of the lead handler.</summary>
    public Guid? LeadHandlerId { get; private set; }

    /// <summary>For queries: person of the assistant handler.</summary>
    public Guid? AssistantHandlerId { get; private set; }

    /// <summary>Who handled the case before.</summary>
    public IReadOnlyList<CaseHandler> FormerHandlers => formerHandlers;

    /// <summary>Who proposed filing.</summary>
    public Approval? HandlerProposal { get; private set; }

    /// <summary>The unit's opinion on filing.</summary>
    public Approval? UnitEndorsement { get; private set; }

    /// <summary>The leader's approval or refusal of filing.</summary>
    public Approval? FilingApproval { get; private set; }

    /// <summary>Filed on; the 90 days start.</summary>
    public DateOnly? FiledOn { get; private set; }

    /// <summary>Names of the two handlers.</summary>
    public string HandlerNames => LeadHandler is null ? "尚未确定" : $"{LeadHandler.Name}、{AssistantHandler!.Name}";

    /// <summary>Registers a clue, of a real case or of an exercise. Refused: a day of discovery in the future.</summary>
    public static PenaltyCase RegisterClue(
        Guid id, string number, ClueSource source, string subject, string content, DateOnly discoveredOn, Actor actor, LegalFrame law, Exercise? exercise = null)
    {
        var rule = PenaltyProcedure.Of(Step.RegisterClue);
        Require.That(actor.May(rule.Permission), "ROLE", rule.Article, $"此步骤由{rule.Actor}办理。");
        var registered = new PenaltyCase
        {
            Id = id,
            Exercise = exercise,
            ClueNumber = number,
            Source = source,
            ClueSubject = Require.Text(subject, "被反映单位或者个人", rule.Article, Party.NameMaxLength, "Subject"),
            ClueContent = Require.Text(content, "线索内容", rule.Article, ClueMaxLength, "Content"),
            DiscoveredOn = Require.NotInFuture(discoveredOn, law.Today, "发现日期", Cite.Apl("第三十六条"), "DiscoveredOn"),
        };
        registered.Leave(rule, Stage.ClueRegistered, actor, law, $"登记线索（{source.Word()}）：{registered.ClueSubject}。");
        return registered;
    }

    /// <summary>Proposes filing. Refused: outside the district, past the limitation, an act that ends before it begins or after today, one officer alone.</summary>
    public void ProposeFiling(FilingProposal input, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.ProposeFiling, actor, law);
        Require.That(input.Handlers.Includes(actor.PersonId), "G01", Cite.Apl("第四十二条第一款"), "提请立案人应当是本案两名承办人之一。", "SecondOfficerId");
        Require.That(input.Handlers.On == law.Today, "G02", Cite.Apl("第四十二条第一款"), "承办人的执法证件须按今天核验。");
        Require.That(input.ActFrom <= input.ActUntil, "DATE-ORDER", rule.Article, "违法行为终了之日早于发生之日。", "ActUntil");
        Require.NotInFuture(input.ActUntil, law.Today, "违法行为终了之日", rule.Article, "ActUntil");
        var years = input.EndangersLifeOrFinance ? 5 : 2;
        Require.That(DiscoveredOn <= input.ActUntil.AddYears(years), "G19", Cite.Apl("第三十六条"),
            $"违法行为终了于 {input.ActUntil:yyyy-MM-dd}，至发现之日 {DiscoveredOn:yyyy-MM-dd} 已超过{(years == 2 ? "二" : "五")}年，不再给予行政处罚。", "ActUntil");
        Require.That(input.PlaceInDistrict, "G20", Cite.Apl("第二十二条"), "行政处罚由违法行为发生地的行政机关管辖；违法行为不在本区发生的，应当移送有管辖权的机关。", "PlaceInDistrict");
        var place = Require.Text(input.Place, "违法行为发生地", rule.Article, ActPlaceMaxLength, "Place");
        var facts = Require.Text(input.Facts, "立案事实和理由", rule.Article, ClueMaxLength, "Facts");
        Party = input.Party;
        Violation = input.Violation;
        ViolationCode = input.Violation.Code;
        ActFrom = input.ActFrom;
        ActUntil = input.ActUntil;
        ActPlace = place;
        EndangersLifeOrFinance = input.EndangersLifeOrFinance;
        FilingFacts = facts;
        Assign(input.Handlers, law.Today);
        HandlerProposal = new Approval(actor.PersonId, actor.Name, law.Today, "建议立案调查。");
        UnitEndorsement = null;
        Leave(rule, Stage.FilingPendingApproval, actor, law, $"提请立案：{Party.Name}涉嫌{Violation.CauseOfAction}；承办人 {input.Handlers.Text}。");
    }

    /// <summary>The unit head signs.</summary>
    public void EndorseFiling(string opinion, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.EndorseFiling, actor, law);
        UnitEndorsement = new Approval(actor.PersonId, actor.Name, law.Today, Opinion(opinion, "机构意见", rule.Article));
        Leave(rule, Stage, actor, law, $"签署立案意见：{UnitEndorsement.Opinion}");
    }

    /// <summary>The leader approves; number and date are fixed today.</summary>
    public void ApproveFiling(string number, string opinion, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.ApproveFiling, actor, law);
        FilingApproval = new Approval(actor.PersonId, actor.Name, law.Today, Opinion(opinion, "审批意见", rule.Article));
        CaseNumber = number;
        FiledOn = law.Today;
        Leave(rule, Stage.Investigating, actor, law, $"批准立案，案件编号 {number}。");
    }

    /// <summary>The leader refuses, with a reason.</summary>
    public void RefuseFiling(string reason, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.RefuseFiling, actor, law);
        FilingApproval = new Approval(actor.PersonId, actor.Name, law.Today, Opinion(reason, "不予立案的理由", rule.Article));
        Leave(rule, Stage.NotFiled, actor, law, $"决定不予立案：{FilingApproval.Opinion}");
    }

    /// <summary>The unit head sends the form back for correction.</summary>
    public void ReturnFiling(string reason, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.ReturnFiling, actor, law);
        Leave(rule, Stage.ClueRegistered, actor, law, $"退回补正立案材料：{Opinion(reason, "退回理由", rule.Article)}");
    }

    /// <summary>Gives the case to two other officers. Refused: a person who reviewed, approved or decided it.</summary>
    public void ReassignHandlers(InvestigatorPair handlers, string reason, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.ReassignHandlers, actor, law);
        Require.That(handlers.On == law.Today, "G02", Cite.Apl("第四十二条第一款"), "新承办人的执法证件须按今天核验。");
        foreach (var person in new[] { handlers.First, handlers.Second })
        {
            EnsureNotReviewerOrApprover(person, "FirstOfficerId");
        }

        var text = Opinion(reason, "变更理由", rule.Article);
        Assign(handlers, law.Today);
        Leave(rule, Stage, actor, law, $"变更承办人为 {handlers.Text}：{text}");
    }

    /// <summary>
    /// Gives the part of one handler, whose certificate is being cancelled, to another officer. Refused: somebody who does
    /// not handle the case, a successor who already does, or one who reviewed or approved it.
    /// </summary>
    public void ReplaceHandler(Guid leavingId, CertifiedOfficer successor, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.ReplaceHandler, actor, law);
        Require.That(IsHandler(leavingId), "G01", rule.Article, "移交人不是本案承办人。");
        Require.That(!IsHandler(successor.PersonId), "G01", rule.Article, $"{successor.Name}已是案件 {DisplayNumber} 的承办人，一案须有两名承办人，请选择其他人员。", "Successors");
        Require.That(successor.CheckedOn == law.Today, "G02", rule.Article, "接办人的执法证件须按今天核验。", "Successors");
        EnsureNotReviewerOrApprover(successor, "Successors");
        var next = new CaseHandler(successor.PersonId, successor.Name, successor.CertificateNumber, law.Today);
        var leaving = LeadHandlerId == leavingId ? LeadHandler! : AssistantHandler!;
        formerHandlers = [.. formerHandlers, leaving];
        if (LeadHandlerId == leavingId)
        {
            (LeadHandler, LeadHandlerId) = (next, next.PersonId);
        }
        else
        {
            (AssistantHandler, AssistantHandlerId) = (next, next.PersonId);
        }

        Leave(rule, Stage, actor, law, $"{leaving.Name}的执法证件注销或者吊销，承办工作移交{successor.Name}（{successor.CertificateNumber}）。");
    }

    /// <summary>Whether a person handles the case now.</summary>
    public bool IsHandler(Guid personId) => LeadHandlerId == personId || AssistantHandlerId == personId;

    private void Assign(InvestigatorPair pair, DateOnly on)
    {
        formerHandlers = [.. formerHandlers, .. new[] { LeadHandler, AssistantHandler }.OfType<CaseHandler>().Where(h => !pair.Includes(h.PersonId))];
        LeadHandler = new CaseHandler(pair.First.PersonId, pair.First.Name, pair.First.CertificateNumber, on);
        AssistantHandler = new CaseHandler(pair.Second.PersonId, pair.Second.Name, pair.Second.CertificateNumber, on);
        LeadHandlerId = pair.First.PersonId;
        AssistantHandlerId = pair.Second.PersonId;
    }

    private void EnsureNotReviewerOrApprover(CertifiedOfficer person, string field) => Require.That(
        !Reviewed(person.PersonId) && !Approved(person.PersonId), "G14", Cite.Apl("第五十八条"), $"{person.Name}审核或者审批过本案，不得担任承办人。", field);
}
