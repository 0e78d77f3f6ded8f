using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Web.Features.Cases.List;

/// <summary>One row of the list.</summary>
public sealed record CaseRow(
    Guid Id, string ClueNumber, string CaseNumber, string ClueSubject, string? PartyName, Violation? Violation, Stage Stage, DateOnly StageSinceOn,
    CaseHandler? Lead, CaseHandler? Assistant, DateOnly? FiledOn, DateOnly? DecidedOn, Outcome? Outcome, RemedyStatus Remedy, DecisionChange? Change,
    string? CreditCode, string? DecisionNumber, DateOnly? ClosedOn)
{
    /// <summary>案件编号 once filed, before that the number of the clue.</summary>
    public string Number => CaseNumber.Length > 0 ? CaseNumber : ClueNumber;

    /// <summary>What was decided, and what holds now where that is something else.</summary>
    public string? Result => Change is null ? Outcome?.Text : Change.Outcome is { } now ? $"{now.Text}（已变更）" : $"{Outcome?.Text}（{Remedy.Word()}，不再执行）";

    /// <summary>The two handlers.</summary>
    public string Handlers => Lead is null ? "" : $"{Lead.Name}、{Assistant!.Name}";
}
