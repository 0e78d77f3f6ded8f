using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Domain.Penalties.OnSite;

/// <summary>
/// A penalty imposed on the spot under the summary procedure (《行政处罚法》第五十一条至第五十三条). Every verb enters through
/// its row of <see cref="SummaryProcedure"/>: stage, permission and guards are checked before anything changes, and one
/// event is written when it has. Publicity: the class 轻微, not published (law.md 2.7).
/// </summary>
public sealed partial class OnSitePenalty : AggregateRoot, ISearchable
{
    private readonly List<OnSiteEvent> events = [];

    private OnSitePenalty()
    {
    }

    /// <summary>Where it stands.</summary>
    public OnSiteStage Stage { get; private set; }

    /// <summary>Since when it stands there.</summary>
    public DateOnly StageSinceOn { get; private set; }

    /// <summary>The timeline, oldest first.</summary>
    public IReadOnlyList<OnSiteEvent> Events => events;

    /// <summary>津西青教当罚字〔年〕号; empty until decided, kept when voided.</summary>
    public string Number { get; private set; } = "";

    /// <summary>The number, or that there is none yet.</summary>
    public string DisplayNumber => Number.Length > 0 ? Number : $"未编号（{DraftedOn:yyyy-MM-dd} 填写）";

    /// <summary>Party and cause of action.</summary>
    public string Title => $"{Party.Name}{Violation.CauseOfAction}（当场处罚）";

    IEnumerable<string?> ISearchable.SearchWords =>
        [Number, Party.Name, Party.CreditCode, ViolationCode, Violation.CauseOfAction, Officers.First.Name, Officers.Second.Name];

    private OnSiteRule Enter(OnSiteStep step, Actor actor, LegalFrame law)
    {
        var rule = SummaryProcedure.Of(step);
        foreach (var check in SummaryProcedure.Check(step, this, actor, law))
        {
            check.Enforce();
        }

        return rule;
    }

    private void Leave(OnSiteRule rule, OnSiteStage to, Actor actor, LegalFrame law, string sentence)
    {
        if (!rule.To.Contains(to))
        {
            throw new InvalidOperationException($"{rule.Step} does not lead to {to}.");
        }

        events.Add(new OnSiteEvent(events.Count + 1, rule.Step, events.Count == 0 ? null : Stage, to, law.Today, actor.PersonId, actor.Name, sentence));
        if (Stage != to || events.Count == 1)
        {
            Stage = to;
            StageSinceOn = law.Today;
        }
    }

    private static string Opinion(string? text, string name, Citation article) => Require.Text(text, name, article, Approval.OpinionMaxLength, "Opinion");
}
