using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Penalties.FileChecks;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Shared;

/// <summary>A case with what this person may do with it today, and what stands in the way.</summary>
public sealed class CaseView(PenaltyCase penaltyCase, LegalFrame law, Actor actor, IReadOnlyList<IssuedDocument> issued)
{
    /// <summary>The case.</summary>
    public PenaltyCase Case => penaltyCase;

    /// <summary>What it is judged by.</summary>
    public LegalFrame Law => law;

    /// <summary>Its documents: issued ones, drafts and forms.</summary>
    public IReadOnlyList<DocumentEntry> Documents { get; } = DocumentEntry.Of(penaltyCase, law.Settings, issued);

    /// <summary>All deadlines that have started.</summary>
    public IReadOnlyList<Deadline> Deadlines { get; } = PenaltyDeadlines.Of(penaltyCase, law);

    /// <summary>The rows that the stage allows, each with its checks for this person.</summary>
    public IReadOnlyList<(StepRule Rule, IReadOnlyList<RuleCheck> Checks)> Steps { get; } =
        [.. PenaltyProcedure.From(penaltyCase.Stage).Select(r => (r, PenaltyProcedure.Check(r.Step, penaltyCase, actor, law)))];

    /// <summary>What the statutory rules find in the file today; nothing before there is a party.</summary>
    public IReadOnlyList<FileCheckItem> FileCheck { get; } = penaltyCase.Party is null ? [] : Domain.Penalties.FileChecks.FileCheck.Of(penaltyCase, law);

    /// <summary>What this person may do now.</summary>
    public IEnumerable<StepRule> Open => Steps.Where(s => !s.Rule.IsTakenElsewhere && s.Checks.All(c => c.Result != CheckResult.Red)).Select(s => s.Rule);

    /// <summary>The one next step of this person: what somebody waits for, else the main road; null when another's turn it is.</summary>
    public StepRule? Next => Open.FirstOrDefault(r => r.IsAwaited) ?? Open.FirstOrDefault(r => r.IsMainRoad);

    /// <summary>
    /// What somebody waits for, then the main-road rows of the stage that are still open to somebody: what comes next, for whomever. A row whose own
    /// conditions (beyond role and person) fail is not what comes next.
    /// </summary>
    public IReadOnlyList<(StepRule Rule, IReadOnlyList<RuleCheck> Missing)> Ahead =>
    [
        .. Steps.Where(s => s.Rule.IsAwaited && s.Checks.All(c => c.Code is "ROLE" or "HANDLER" or "G03" or "RECUSED" || c.Result != CheckResult.Red))
            .Select(s => (s.Rule, (IReadOnlyList<RuleCheck>)[.. s.Checks.Where(c => c.Result == CheckResult.Red)])),
        .. Steps.Where(s => s.Rule.IsMainRoad && s.Checks.All(c => c.Code is not ("PROPOSAL" or "G12" or "ORDER" or "REMEDY") || c.Result != CheckResult.Red))
            .Select(s => (s.Rule, (IReadOnlyList<RuleCheck>)[.. s.Checks.Where(c => c.Result == CheckResult.Red)])),
    ];

    /// <summary>The period for the decision while it runs; null before filing and after the decision.</summary>
    public Deadline? DecisionDeadline => Deadlines.FirstOrDefault(d => d.Period.Code == PenaltyPeriods.Decide.Code && d.DoneOn is null);
}
