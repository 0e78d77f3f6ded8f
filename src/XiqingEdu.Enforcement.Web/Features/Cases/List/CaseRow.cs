using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

namespace XiqingEdu.Enforcement.Web.Features.Cases.List;

/// <summary>One row of the list.</summary>
public sealed record CaseRow(
    Guid Id, string ClueNumber, string CaseNumber, string ClueSubject, string? PartyName, Violation? Violation, Stage Stage, DateOnly StageSinceOn,
    CaseHandler? Lead, CaseHandler? Assistant, DateOnly? FiledOn, DateOnly? DecidedOn, Outcome? Outcome)
{
    /// <summary>案件编号 once filed, before that the number of the clue.</summary>
    public string Number => CaseNumber.Length > 0 ? CaseNumber : ClueNumber;

    /// <summary>The two handlers.</summary>
    public string Handlers => Lead is null ? "" : $"{Lead.Name}、{Assistant!.Name}";
}
