using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties.Investigation;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <content>Registered preservation and sampling.</content>
public sealed partial class PenaltyCase
{
    private IReadOnlyList<RegisteredPreservation> preservations = [];
    private IReadOnlyList<Sampling> samplings = [];

    /// <summary>Registered preservations, oldest first.</summary>
    public IReadOnlyList<RegisteredPreservation> Preservations => preservations;

    /// <summary>Samples taken, oldest first.</summary>
    public IReadOnlyList<Sampling> Samplings => samplings;

    /// <summary>Asks the leader for a registered preservation.</summary>
    public void RequestPreservation(Guid id, string items, string reason, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.RequestPreservation, actor, law);
        Require.That(preservations.All(p => p.Id != id), "DUPLICATE", rule.Article, "这项先行登记保存已经提请，无须重复提交。");
        preservations =
        [
            .. preservations,
            new RegisteredPreservation(id, Require.Text(items, "保存物品清单", rule.Article, RegisteredPreservation.TextMaxLength, "Items"),
                Require.Text(reason, "证据可能灭失或者以后难以取得的理由", rule.Article, RegisteredPreservation.TextMaxLength, "Reason"), law.Today, actor.Name),
        ];
        Leave(rule, Stage, actor, law, $"提请先行登记保存：{preservations[^1].Reason}");
    }

    /// <summary>The leader approves or refuses the oldest request.</summary>
    public void ApprovePreservation(string number, bool approved, string opinion, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.ApprovePreservation, actor, law);
        var text = Opinion(opinion, "审批意见", rule.Article);
        Replace(preservations.First(p => p.Approval is null), p => p.Decided(number, approved, new Approval(actor.PersonId, actor.Name, law.Today, text)));
        Leave(rule, Stage, actor, law, approved ? $"批准先行登记保存，{number}。" : $"不批准先行登记保存：{text}");
    }

    /// <summary>Two officers carry it out.</summary>
    public void ExecutePreservation(InvestigatorPair officers, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.ExecutePreservation, actor, law);
        var item = preservations.First(p => p.IsApproved && p.Executors is null);
        Replace(item, p => p.Executed(officers, law.Today));
        Leave(rule, Stage, actor, law, $"实施先行登记保存 {item.Number}（{officers.On:yyyy-MM-dd}），执行人 {officers.Text}。");
    }

    /// <summary>Decides about the items; after the seven working days the delay stays visible.</summary>
    public void DisposePreservation(PreservationDisposal disposal, string note, DateOnly on, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.DisposePreservation, actor, law);
        var item = preservations.First(p => p.Executors is not null && p.Disposal is null);
        var due = Deadline.Compute(PenaltyPeriods.DisposePreserved, item.ExecutedOn!.Value, law.Calendar).LegalDueOn;
        Replace(item, p => p.Disposed(disposal, note, on, law.Today));
        Leave(rule, Stage, actor, law, $"先行登记保存 {item.Number} 处理：{disposal.Word()}（{on:yyyy-MM-dd}）" + (on > due ? $"，已超过法定七个工作日期限 {due:yyyy-MM-dd}。" : "。"));
    }

    /// <summary>Records samples taken by two officers. Refused: in the future, before the discovery.</summary>
    public void TakeSamples(Sampling sampling, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.TakeSamples, actor, law);
        Require.That(samplings.All(s => s.Id != sampling.Id), "DUPLICATE", rule.Article, "这次抽样取证已经登记，无须重复提交。");
        Require.NotInFuture(sampling.Officers.On, law.Today, "抽样日期", rule.Article, "SampledOn");
        Require.That(sampling.Officers.On >= FiledOn, "DATE-ORDER", rule.Article, $"抽样日期 {sampling.Officers.On:yyyy-MM-dd} 早于立案之日 {FiledOn:yyyy-MM-dd}。", "SampledOn");
        Require.That(sampling.CertificatesShown, "G04", Cite.Apl("第五十五条第一款"), "执法人员抽样取证时，应当主动向当事人或者有关人员出示执法证件。", "CertificatesShown");
        Require.Text(sampling.Items, "样品清单", rule.Article, Sampling.TextMaxLength, "Items");
        Require.Text(sampling.Method, "抽样方法", rule.Article, Sampling.TextMaxLength, "Method");
        Require.Text(sampling.Place, "抽样地点", rule.Article, Sampling.PlaceMaxLength, "Place");
        Require.Text(sampling.PartyPresent, "当事人到场情况", rule.Article, Sampling.PresentMaxLength, "PartyPresent");
        samplings = [.. samplings, sampling];
        Leave(rule, Stage, actor, law, $"抽样取证（{sampling.Officers.On:yyyy-MM-dd}，{sampling.Place}），抽样人 {sampling.Officers.Text}。");
    }

    private void Replace(RegisteredPreservation item, Func<RegisteredPreservation, RegisteredPreservation> change) =>
        preservations = [.. preservations.Select(p => p.Id == item.Id ? change(p) : p)];
}
