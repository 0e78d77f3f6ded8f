using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

/// <summary>What the frame of a step's page needs.</summary>
public interface IStepPage
{
    /// <summary>The case.</summary>
    CaseView View { get; }

    /// <summary>The row of the step.</summary>
    StepRule Rule { get; }

    /// <summary>Everything asked before anything is typed.</summary>
    IReadOnlyList<RuleCheck> Checks { get; }

    /// <summary>What is missing, each with the step of this stage that brings it.</summary>
    IEnumerable<(RuleCheck Check, Step? MendedBy)> Missing => Checks.Zip(PenaltyProcedure.Menders(Rule.Step), (c, m) => (c, m is { } step && PenaltyProcedure.Of(step).From.Contains(View.Case.Stage) ? m : null))
        .Where(p => p.c.Result == CheckResult.Red);

    /// <summary>The conditions that hold, beside stage and role.</summary>
    IEnumerable<RuleCheck> Held => Checks.Where(c => c.Result == CheckResult.Green && c.Code is not ("STAGE" or "ROLE" or "RECUSED" or "SUSPENDED"));

    /// <summary>Version to post back.</summary>
    int Version { get; }
}
