using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties.Investigation;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <content>回避.</content>
public sealed partial class PenaltyCase
{
    private IReadOnlyList<Recusal> recusals = [];

    /// <summary>Applications for recusal, oldest first.</summary>
    public IReadOnlyList<Recusal> Recusals => recusals;

    /// <summary>Whether a person has had to step back.</summary>
    public bool IsRecused(Guid personId) => recusals.Any(r => r.PersonId == personId && r.IsGranted);

    /// <summary>Who can be asked to step back: handlers, the reviewer of the last round, the host of the hearing.</summary>
    public IReadOnlyList<(Guid PersonId, string Name)> RecusablePeople =>
    [
        .. new (Guid? Id, string Name)[]
        {
            (LeadHandlerId, LeadHandler?.Name ?? ""), (AssistantHandlerId, AssistantHandler?.Name ?? ""),
            (Review?.Reviewer?.PersonId, Review?.Reviewer?.Name ?? ""), (Notice?.Hearing?.HostId, Notice?.Hearing?.Host ?? ""),
        }.Where(p => p.Id is not null && !IsRecused(p.Id.Value)).Select(p => (p.Id!.Value, p.Name)).Distinct(),
    ];

    /// <summary>
    /// Records an application of the party, or of the person. Refused: a person who takes no part in the case, a second application
    /// while one about the same person is open, and one of another person in his name.
    /// </summary>
    public void ApplyForRecusal(Guid id, Guid personId, bool byParty, string reason, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.ApplyForRecusal, actor, law);
        Require.That(recusals.All(r => r.Id != id), "DUPLICATE", rule.Article, "这项回避申请已经登记，无须重复提交。");
        var person = RecusablePeople.FirstOrDefault(p => p.PersonId == personId);
        var reviews = Stage == Stage.LegalReview && personId == actor.PersonId && actor.May(Permission.ReviewCase);
        Require.That(person.Name is not null || reviews, "RECUSAL", rule.Article, "回避针对本案的承办人、法制审核人员或者听证主持人，请选择。", "PersonId");
        Require.That(byParty ? IsHandler(actor.PersonId) : personId == actor.PersonId, "RECUSAL", rule.Article,
            byParty ? "当事人的回避申请由本案承办人登记。" : "自行回避由本人提出。", "ByParty");
        Require.That(recusals.All(r => r.PersonId != personId || r.Decision is not null), "RECUSAL", rule.Article, $"对{person.Name ?? actor.Name}的回避申请正在等待决定。", "PersonId");
        recusals = [.. recusals, new Recusal(id, personId, person.Name ?? actor.Name, byParty, Require.Text(reason, "回避理由", rule.Article, Recusal.TextMaxLength, "Reason"), law.Today)];
        Leave(rule, Stage, actor, law, $"{(byParty ? "当事人申请" : "")}{recusals[^1].PersonName}{(byParty ? "" : "自行")}回避：{recusals[^1].Reason}");
    }

    /// <summary>The leader decides on the oldest application. Until then the investigation does not stop.</summary>
    public void DecideRecusal(bool granted, string opinion, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.DecideRecusal, actor, law);
        var open = recusals.First(r => r.Decision is null);
        Require.That(open.PersonId != actor.PersonId, "RECUSAL", rule.Article, "不得决定自己是否回避。");
        var decided = open with
        {
            Decision = new Approval(actor.PersonId, actor.Name, law.Today, Opinion(opinion, "决定及理由", rule.Article)),
            IsGranted = granted,
            EarlierActs = granted ? [.. events.Where(e => e.PersonId == open.PersonId).Select(e => $"{e.On:yyyy-MM-dd} {e.Sentence}")] : [],
        };
        recusals = [.. recusals.Select(r => r.Id == open.Id ? decided : r)];
        Leave(rule, Stage, actor, law, granted
            ? $"决定{open.PersonName}回避。" + (decided.EarlierActs.Count > 0 ? $"其此前的 {decided.EarlierActs.Count} 项办案行为须经审查确认。" : "")
            : $"驳回{open.PersonName}的回避申请：{decided.Decision.Opinion}");
    }

    /// <summary>The unit head looks at what the recused person had done; evidence that cannot stand is put aside.</summary>
    public void ConfirmEarlierActs(string findings, IReadOnlyCollection<Guid> putAside, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.ConfirmEarlierActs, actor, law);
        var text = Opinion(findings, "审查意见", rule.Article);
        var open = recusals.First(r => r.ActsAwaitConfirmation);
        foreach (var id in putAside)
        {
            var item = evidence.FirstOrDefault(e => e.Id == id && e.Collectors.Includes(open.PersonId));
            Require.That(item is not null, "RECUSAL", rule.Article, "只能排除由回避人员收集的证据。", "PutAside");
            item!.Exclude($"取证人{open.PersonName}回避，经审查不予采信。");
        }

        recusals = [.. recusals.Select(r => r.Id == open.Id ? r with { ActsConfirmation = new Approval(actor.PersonId, actor.Name, law.Today, text) } : r)];
        Leave(rule, Stage, actor, law, $"审查{open.PersonName}回避前的办案行为：{text}" + (putAside.Count > 0 ? $"（排除证据 {putAside.Count} 项）" : ""));
    }
}
