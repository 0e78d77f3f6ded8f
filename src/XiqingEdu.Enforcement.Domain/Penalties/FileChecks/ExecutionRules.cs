using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties.Execution;
using static XiqingEdu.Enforcement.Domain.Penalties.FileChecks.FileFinding;

namespace XiqingEdu.Enforcement.Domain.Penalties.FileChecks;

/// <summary>Payment, publication, enforcement, closing.</summary>
internal static class ExecutionRules
{
    internal static readonly FileRule[] All =
    [
        new("PAYMENT", "罚缴分离：缴款凭银行凭证，由承办人以外的人登记", Cite.Apl("第六十七条"), Step.RecordPayment, (c, _) => c.Payments.Count == 0 ? null
            : Of(c.Payments.All(p => p.RecordedBy != c.LeadHandler!.Name && p.RecordedBy != c.AssistantHandler!.Name), $"缴款 {c.Payments.Count} 笔，共 {Money.Text(c.PaidFen)}，均有凭证。", "有缴款由承办人登记。")),
        new("PEN-PUBLISH", "处罚决定在七个工作日内公示", Cite.ThreeSystems("行政执法公示制度"), Step.PreparePublicity, (c, law) => c.Decision is null || c.Publicity.Status == PublicityStatus.NotRequired ? null : Published(c, law)),
        new("PEN-WITHDRAW", "决定变更或者撤销后三个工作日内撤回公示", Cite.Apl("第四十八条第二款"), Step.WithdrawPublicity, (c, law) => c.MustWithdrawPublicitySince is not { } since || c.PublicNotice is not { } notice ? null
            : Deadline.Compute(PenaltyPeriods.WithdrawPublication, since, law.Calendar).LegalDueOn is var due && notice.EndedOn is { } ended
                ? ended <= due ? Green($"{since:yyyy-MM-dd} 变动，{ended:yyyy-MM-dd} 撤回。") : Amber($"{since:yyyy-MM-dd} 变动，{ended:yyyy-MM-dd} 才撤回，超过期限 {due:yyyy-MM-dd}。")
                : law.Today <= due ? null : Red($"{since:yyyy-MM-dd} 变动，期限 {due:yyyy-MM-dd} 已过，公示尚未撤回。")),
        new("G24", "申请强制执行前依法催告", DemandNotice.Basis, Step.ServeDemand, (c, law) => c.CourtApplication is not { } application ? null
            : c.Demand is { } demand && application.On > Deadline.Compute(PenaltyPeriods.AfterDemand, demand.Service.ServedOn, law.Calendar).LegalDueOn
                ? Green($"{demand.Number} 于 {demand.Service.ServedOn:yyyy-MM-dd} 送达，满十个工作日后申请。") : Red("没有催告，或者催告送达后不足十个工作日即申请。")),
        new("G25", "在法定期限内申请强制执行", CourtApplication.Basis, Step.ApplyToCourt, (c, law) => c.CourtApplication is not { } application || c.CourtWindow(law.Calendar) is not { } window ? null
            : Of(application.On >= window.From && application.On <= window.Until, $"{application.On:yyyy-MM-dd} 申请，期限 {window.From:yyyy-MM-dd} 至 {window.Until:yyyy-MM-dd}。", $"{application.On:yyyy-MM-dd} 申请，不在期限 {window.From:yyyy-MM-dd} 至 {window.Until:yyyy-MM-dd} 之内。")),
        new("G27", "案卷材料齐全", Cite.House("案卷归档"), null, (c, _) => c.Stage is not (Stage.Closed or Stage.Archived) ? null
            : c.MissingForArchive() is { Count: > 0 } missing ? Red($"案卷缺少：{string.Join("、", missing)}。") : Green("必备材料齐全。")),
    ];

    private static FileFinding? Published(PenaltyCase c, LegalFrame law)
    {
        var due = Deadline.Compute(PenaltyPeriods.Publish, c.Decision!.On, law.Calendar).LegalDueOn;
        return c.Publicity.Status == PublicityStatus.Exempt ? Green($"确定不予公示：{c.Publicity.ExemptReason}")
            : c.FirstPublishedOn is { } on ? on <= due ? Green($"{on:yyyy-MM-dd} 公示，期限至 {due:yyyy-MM-dd}。") : Amber($"{on:yyyy-MM-dd} 才公示，超过期限 {due:yyyy-MM-dd}。")
            : law.Today <= due ? null : Amber($"处罚决定尚未公示，期限 {due:yyyy-MM-dd} 已过。");
    }
}
