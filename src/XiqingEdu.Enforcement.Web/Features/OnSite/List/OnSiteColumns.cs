using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.Web.Platform.Lists;

namespace XiqingEdu.Enforcement.Web.Features.OnSite.List;

/// <summary>The columns of the list; identifiers are text.</summary>
public static class OnSiteColumns
{
    /// <summary>All of them, on the day of the frame.</summary>
    public static IReadOnlyList<ListColumn<OnSiteRow>> Of(LegalFrame law) =>
    [
        new("number", "决定书编号", r => r.Number.Length > 0 ? r.Number : $"未编号（{r.DraftedOn:yyyy-MM-dd} 填写）"),
        new("party", "当事人", r => r.PartyName),
        new("violation", "案由", r => r.Violation.CauseOfAction),
        new("penalty", "处罚", r => r.Outcome.Text),
        new("stage", "阶段", r => r.Stage.Word()),
        new("officers", "执法人员", r => r.OfficerNames),
        new("decided", "决定日期", r => r.DecidedOn),
        new("record", "报备期限", r => RecordDeadline(r, law)?.LegalDueOn),
        new("reported", "报备日期", r => r.ReportedOn, IsStandard: false),
        new("code", "统一社会信用代码", r => r.CreditCode, IsStandard: false),
        new("fine", "罚款（元）", r => r.Outcome.FineFen / 100m, IsStandard: false),
        new("served", "交付日期", r => r.ServedOn, IsStandard: false),
    ];

    /// <summary>Until when it is to be reported for the record; null before it is handed over.</summary>
    public static Deadline? RecordDeadline(OnSiteRow row, LegalFrame law) => row.ServedOn is { } served
        ? Deadline.Compute(PenaltyPeriods.ReportForRecord(law.Settings.OnSiteRecordWorkingDays), served, law.Calendar, row.ReportedOn) : null;
}
