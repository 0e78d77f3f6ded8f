using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <summary>
/// An ordinary-procedure penalty case from clue to archive. Every verb enters through its row of
/// <see cref="PenaltyProcedure"/>: stage, permission and guards are checked before anything changes, and one event is
/// written when it has.
/// </summary>
public sealed partial class PenaltyCase : AggregateRoot, ISearchable
{
    private readonly List<CaseEvent> events = [];

    private PenaltyCase()
    {
    }

    /// <summary>Where the case stands.</summary>
    public Stage Stage { get; private set; }

    /// <summary>The timeline, oldest first.</summary>
    public IReadOnlyList<CaseEvent> Events => events;

    /// <summary>Since when the case stands where it stands.</summary>
    public DateOnly StageSinceOn { get; private set; }

    /// <summary>案件编号 once filed, before that the number of the clue.</summary>
    public string DisplayNumber => CaseNumber.Length > 0 ? CaseNumber : ClueNumber;

    /// <summary>案由 once proposed, before that the subject of the clue.</summary>
    public string Title => Violation is null ? $"{ClueSubject}（线索）" : $"{Party!.Name}{Violation.CauseOfAction}案";

    /// <remarks>An exercise is in no list and has none, so that its deletion leaves nothing behind.</remarks>
    IEnumerable<string?> ISearchable.SearchWords => Exercise is not null ? [] :
        [ClueNumber, CaseNumber, Decision?.Number, ArchiveNumber, Party?.Name, Party?.CreditCode, ClueSubject, ViolationCode, Violation?.CauseOfAction, LeadHandler?.Name, AssistantHandler?.Name];

    private StepRule Enter(Step step, Actor actor, LegalFrame law)
    {
        var rule = PenaltyProcedure.Of(step);
        foreach (var check in PenaltyProcedure.Check(step, this, actor, law))
        {
            check.Enforce();
        }

        return rule;
    }

    private void Leave(StepRule rule, Stage to, Actor actor, LegalFrame law, string sentence)
    {
        if (!rule.To.Contains(to))
        {
            throw new InvalidOperationException($"{rule.Step} does not lead to {to}.");
        }

        events.Add(new CaseEvent(events.Count + 1, rule.Step, events.Count == 0 ? null : Stage, to, law.Today, actor.PersonId, actor.Name, sentence));
        if (Stage != to || events.Count == 1)
        {
            Stage = to;
            StageSinceOn = law.Today;
        }
    }

    private static string Opinion(string? text, string name, Citation article) => Require.Text(text, name, article, Approval.OpinionMaxLength, "Opinion");
}
