using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.Web.Platform.Lists;

namespace XiqingEdu.Enforcement.Web.Features.Cases.List;

/// <summary>The columns of the list; identifiers are text.</summary>
public static class CaseColumns
{
    /// <summary>All of them, on the day of the frame.</summary>
    public static IReadOnlyList<ListColumn<CaseRow>> Of(LegalFrame law) =>
    [
        new("number", "案件编号", r => r.Number),
        new("party", "当事人", r => r.PartyName ?? r.ClueSubject),
        new("violation", "案由", r => r.Violation?.CauseOfAction ?? "（线索）"),
        new("stage", "阶段", r => r.Remedy == RemedyStatus.None ? r.Stage.Word() : $"{r.Stage.Word()}（{r.Remedy.Word()}）"),
        new("handlers", "承办人", r => r.Handlers),
        new("filed", "立案日期", r => r.FiledOn),
        new("due", "办案期限", r => DueOf(r, law)?.LegalDueOn),
        new("result", "处理结果", r => r.Result),
        new("clue", "线索编号", r => r.ClueNumber, IsStandard: false),
        new("code", "统一社会信用代码", r => r.CreditCode, IsStandard: false),
        new("decision", "决定书编号", r => r.DecisionNumber, IsStandard: false),
        new("decided", "决定日期", r => r.DecidedOn, IsStandard: false),
        new("fine", "罚款（元）", r => r.Outcome is null ? null : r.Outcome.FineFen / 100m, IsStandard: false),
        new("remedy", "复议诉讼", r => r.Remedy.Word(), IsStandard: false),
        new("closed", "结案日期", r => r.ClosedOn, IsStandard: false),
    ];

    /// <summary>The time limit of the decision while it runs; null otherwise.</summary>
    public static Deadline? DueOf(CaseRow row, LegalFrame law) =>
        row is { FiledOn: { } filed, DecidedOn: null } ? Deadline.Compute(PenaltyPeriods.Decide, filed, law.Calendar) : null;
}
