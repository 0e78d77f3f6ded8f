using System.Net;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Execution;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;
using XiqingEdu.Enforcement.Web.Routes;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Cases;

/// <summary>The pages of payment, enforcement and what becomes of a decision; wrong input is refused beside the field, kept, and nothing changes.</summary>
public sealed class EnforcementPagesTests(WaitingCases waiting) : IClassFixture<WaitingCases>
{
    private const string Overdue = "天津市西青区知渊文化传播有限公司";
    private const string Deferred = "天津市西青区朗月艺术培训有限公司";
    private const string Demanded = "天津市西青区瀚文教育咨询有限公司";
    private const string Asked = "天津市西青区卓远领航教育科技有限公司";
    private const string Remade = "天津市西青区博雅轩文化艺术有限公司";
    private const string Annulled = "天津市西青区墨香阁书法培训有限公司";

    private CaseDesk Desk => waiting.Desk;

    [Theory]
    [InlineData("Form.Installments[0].AmountYuan", "17999.99", "Form.Installments", "合计 17,999.99 元，须等于尚未缴纳的罚款 18,000.00 元")]
    [InlineData("Form.Installments[0].DueOn", "2026-11-02", "Form.Installments", "晚于原缴纳期限 2026-11-02")]
    [InlineData("Form.Installments[0].DueOn", "2026-11-23", "Form.Installments", "晚于原缴纳期限")]
    [InlineData("Form.Installments[1].DueOn", "2026-12-31", "Form.Installments_1__AmountYuan", "请填写金额")]
    [InlineData("Form.Installments[1].AmountYuan", "100", "Form.Installments_1__DueOn", "请填写最后缴纳日期")]
    [InlineData("Form.Installments[0].AmountYuan", "0", "Form.Installments_0__AmountYuan", "大于零")]
    [InlineData("Form.AppliedOn", "2026-11-24", "Form.AppliedOn", "晚于今天")]
    [InlineData("Form.AppliedOn", "2026-10-13", "Form.AppliedOn", "早于处罚决定之日")]
    [InlineData("Form.Hardship", "", "Form.Hardship", "请填写经济困难的情况")]
    public async Task GrantDeferral_WrongInput_IsRefusedBesideItsField(string name, string value, string field, string message)
    {
        var id = await FindAsync(Overdue);

        var answer = await Desk.UnchangedAsync(id, () => Desk.TakeAsync("leader", id, Step.GrantDeferral, new()
        {
            ["Form.Hardship"] = "停业整改", ["Form.Installments[0].DueOn"] = "2026-12-15", ["Form.Installments[0].AmountYuan"] = "18000", [name] = value,
        }));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(message, answer.ErrorOf(field));
        Assert.Equal(value, answer.ValueOf(name));
    }

    [Fact]
    public async Task GrantDeferral_DatesThatDoNotRise_AreRefused()
    {
        var id = await FindAsync(Overdue);

        var answer = await Desk.UnchangedAsync(id, () => Desk.TakeAsync("leader", id, Step.GrantDeferral, new()
        {
            ["Form.Hardship"] = "停业整改", ["Form.Installments[0].DueOn"] = "2026-12-31", ["Form.Installments[0].AmountYuan"] = "9000",
            ["Form.Installments[7].DueOn"] = "2026-12-15", ["Form.Installments[7].AmountYuan"] = "9000",
        }));

        Assert.Contains("由早到晚", answer.ErrorOf("Form.Installments"));
        Assert.NotNull(answer.Document.QuerySelector("main fieldset details[open]"));
    }

    [Fact]
    public async Task ServeDemand_BeforeThePaymentIsOverdue_SaysWhy()
    {
        var id = await waiting.AtAsync(Stage.DecisionServed);

        var page = await (await Desk.AsAsync("handler1")).GetAsync(CasePaths.StepOf(id, Step.ServeDemand));

        Assert.Contains("缴纳期限未到", page.TextOf(".checks"));
        Assert.Null(page.Document.QuerySelector("main form"));
    }

    [Fact]
    public async Task ServeDemand_ShowsTheAmountOfToday_WithItsReasoning_AndRefusesAnotherDay()
    {
        var id = await FindAsync(Overdue);
        var page = await (await Desk.AsAsync("handler1")).GetAsync(CasePaths.StepOf(id, Step.ServeDemand));

        // Due 2026-11-02, today 2026-11-23: 21 days of 3 % of 18,000 yuan.
        Assert.Contains("21 天，未缴 18,000.00 元 × 3% × 21 天 ＝ 11,340.00 元", page.TextOf("main details"));
        Assert.Contains("29,340.00 元（人民币贰万玖仟叁佰肆拾元整）", page.TextOf("main form"));
        Assert.Contains("至 2026-12-07", page.TextOf("main form .notice"));
        var answer = await Desk.UnchangedAsync(id, () => Desk.TakeAsync("handler1", id, Step.ServeDemand, new() { ["Form.Recipient"] = "葛文涛", ["Form.DeliveredOn"] = "2026-11-22", ["Form.OtherDuties"] = "停止招生" }));
        Assert.Contains("早于文书日期", answer.ErrorOf("Form.DeliveredOn"));
        Assert.Equal("停止招生", answer.ValueOf("Form.OtherDuties"));
    }

    [Theory]
    [InlineData("Form.Court", "", "请填写人民法院")]
    [InlineData("Form.ObjectOfEnforcement", "", "请填写申请强制执行标的情况")]
    [InlineData("Form.PartyOpinion", "", "请填写当事人的意见及催告情况")]
    public async Task ApplyToCourt_WrongInput_IsRefusedBesideItsField(string name, string value, string message)
    {
        var id = await FindAsync(Demanded);

        var answer = await Desk.UnchangedAsync(id, () => Desk.TakeAsync("leader", id, Step.ApplyToCourt, new() { [name] = value }));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(message, answer.ErrorOf(name));
        Assert.Contains("2026-10-09 至 2027-01-", answer.TextOf("main form"));
    }

    [Theory]
    [InlineData("Form.Kind", "ReviewRequested", "", "其后不能登记")]
    [InlineData("Form.AnsweredOn", "2026-10-15", "Form.AnsweredOn", "早于上一次处理之日")]
    [InlineData("Form.AnsweredOn", "2026-11-24", "Form.AnsweredOn", "晚于今天")]
    [InlineData("Form.Opinion", "", "Form.Opinion", "请填写文号和内容")]
    public async Task RecordCourtAnswer_WrongInput_IsRefused(string name, string value, string field, string message)
    {
        var id = await FindAsync(Asked);

        var answer = await Desk.UnchangedAsync(id, () => Desk.TakeAsync("handler1", id, Step.RecordCourtAnswer, new() { ["Form.Kind"] = "Ruled", ["Form.Opinion"] = "裁定书", [name] = value }));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(message, field.Length > 0 ? answer.ErrorOf(field) : string.Join("；", answer.Errors));
    }

    [Theory]
    [InlineData("", "已注销", "Form.Ground", "请选择")]
    [InlineData("CitizenDied", "已死亡", "Form.Ground", "当事人是单位")]
    [InlineData("OrganisationEnded", "", "Form.Opinion", "请填写")]
    public async Task TerminateEnforcement_WrongInput_IsRefusedBesideItsField(string ground, string reason, string field, string message)
    {
        var id = await FindAsync(Overdue);

        var answer = await Desk.UnchangedAsync(id, () => Desk.TakeAsync("leader", id, Step.TerminateEnforcement, new() { ["Form.Ground"] = ground, ["Form.Opinion"] = reason }));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(message, answer.ErrorOf(field));
    }

    [Theory]
    [InlineData("Form.FineYuan", "25000.01", "Form.Penalties", "不得重于原决定")]
    [InlineData("Form.FineYuan", "", "Form.FineYuan", "罚款须写明金额")]
    [InlineData("Form.FineYuan", "-1", "Form.FineYuan", "不小于零")]
    [InlineData("Form.Penalties", "", "Form.Penalties", "请至少选择一种")]
    [InlineData("Form.Opinion", "", "Form.Opinion", "请填写变更的事实和理由")]
    public async Task ChangeDecision_WrongInput_IsRefusedBesideItsField(string name, string value, string field, string message)
    {
        var id = await FindAsync(Demanded);

        var answer = await Desk.UnchangedAsync(id, () => Desk.TakeAsync("leader", id, Step.ChangeDecision, new() { ["Form.Opinion"] = "原处罚过重", [name] = value }));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(message, answer.ErrorOf(field));
    }

    [Theory]
    [InlineData(Step.SuspendCase)]
    [InlineData(Step.AnnulDecision)]
    [InlineData(Step.RemakeCase)]
    public async Task OpinionLeftOut_IsRefusedBesideItsField(Step step)
    {
        var id = step switch { Step.SuspendCase => await waiting.AtAsync(Stage.Investigating), Step.AnnulDecision => await FindAsync(Demanded), _ => await FindAsync(Annulled) };

        var answer = await Desk.UnchangedAsync(id, () => Desk.TakeAsync("leader", id, step, new() { ["Form.Opinion"] = " " }));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("请填写", answer.ErrorOf("Form.Opinion"));
    }

    [Fact]
    public async Task AnnulDecision_ASecondTime_IsRefused()
    {
        var id = await FindAsync(Annulled);

        var page = await (await Desk.AsAsync("leader")).GetAsync(CasePaths.StepOf(id, Step.AnnulDecision));

        Assert.Contains("处罚决定已被撤销", page.TextOf(".checks"));
    }

    [Fact]
    public async Task AnnulledCase_ShowsNoAmountToPay_AndWhatMustBeGivenBack()
    {
        var page = await (await Desk.AsAsync("leader")).GetAsync(CasePaths.Detail(await FindAsync(Annulled)));

        var panel = page.Document.GetElementById("payment")!.ParentElement!.TextContent;
        Assert.Contains("没有应缴款项", panel);
        Assert.Contains("15,000.00 元（人民币壹万伍仟元整）：决定变更、撤销后多缴的款项", panel);
        Assert.DoesNotContain("尚欠合计", panel);
        Assert.Contains("已撤销", page.TextOf("h1"));
    }

    [Fact]
    public async Task RemadeCase_AndTheOldOne_LeadToEachOther()
    {
        var old = await Desk.FindAsync(await FindAsync(Remade));
        var leader = await Desk.AsAsync("leader");

        Assert.NotNull((await leader.GetAsync(CasePaths.Detail(old.Id))).Document.QuerySelector($"main a[href='{CasePaths.Detail(old.RemadeAsCaseId!.Value)}']"));
        Assert.NotNull((await leader.GetAsync(CasePaths.Detail(old.RemadeAsCaseId.Value))).Document.QuerySelector($"main a[href='{CasePaths.Detail(old.Id)}']"));
    }

    [Fact]
    public async Task DeferredCase_ShowsItsSchedule()
    {
        var page = await (await Desk.AsAsync("leader")).GetAsync(CasePaths.Detail(await FindAsync(Deferred)));

        var rows = page.Document.GetElementById("payment")!.ParentElement!.QuerySelectorAll("tbody tr").Select(r => string.Join(' ', r.Children.Select(c => c.TextContent.Trim()))).ToList();
        Assert.Contains(rows, r => r.StartsWith("1 2026-09-30 8,000.00 元 已缴", StringComparison.Ordinal));
        Assert.Contains(rows, r => r.StartsWith("3 2026-12-31 7,000.00 元 未到期", StringComparison.Ordinal));
    }

    [Fact]
    public async Task List_FilteredByRemedy_ShowsTheFallenDecisions()
    {
        var page = await (await Desk.AsAsync("leader")).GetAsync("/cases?remedy=Annulled");

        var count = await Desk.Portal.WithDatabaseAsync(db => db.Set<PenaltyCase>().CountAsync(c => c.RemedyStatus == RemedyStatus.Annulled));
        Assert.Equal(2, count);
        Assert.Equal($"{count}", page.Document.QuerySelector("table")!.GetAttribute("data-total"));
        Assert.Contains("复议诉讼", page.TextOf(".chips"));
    }

    [Fact]
    public async Task RecordRefund_OnceTooMuchAndTwice_IsOneRefund()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await FindAsync(Annulled, desk);
        var clerk = await desk.AsAsync("publicity");
        var page = await clerk.GetAsync(CasePaths.StepOf(id, Step.RecordRefund));
        Dictionary<string, string> Typed(string yuan) => new() { ["Form.ReceiptNumber"] = "TK1", ["Form.RefundedOn"] = "2026-11-23", ["Form.AmountYuan"] = yuan };

        var much = await desk.UnchangedAsync(id, () => clerk.SubmitAsync(page, "main form", Typed("15000.01")));
        var early = await desk.UnchangedAsync(id, () => clerk.SubmitAsync(page, "main form", new(Typed("15000")) { ["Form.RefundedOn"] = "2026-11-19" }));
        var answers = await Task.WhenAll(clerk.SubmitAsync(page, "main form", Typed("15000")), clerk.SubmitAsync(page, "main form", Typed("15000")));

        Assert.Contains("多于应退还", much.ErrorOf("Form.AmountYuan"));
        Assert.Contains("早于决定变更、撤销之日", early.ErrorOf("Form.RefundedOn"));
        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.Conflict], answers.Select(a => a.Status).Order());
        var after = await desk.FindAsync(id);
        Assert.Equal((1_500_000, PaymentPurpose.Fine), (after.Refunds.Single().AmountFen, after.Refunds[0].Purpose));
        Assert.Equal(0, after.PaidFor(PaymentPurpose.Fine));
    }

    [Fact]
    public async Task RemakeCase_LandsOnTheNewCase_AndAStalePageMakesNoSecond()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await FindAsync(Annulled, desk);
        var leader = await desk.AsAsync("leader");
        var handled = await desk.FigureAsync(2026, "penalty.ordinary.handled");
        var page = await leader.GetAsync(CasePaths.StepOf(id, Step.RemakeCase));

        var done = await leader.SubmitAsync(page, "main form", new() { ["Form.Opinion"] = "须重新查处。" });
        var stale = await leader.SubmitAsync(page, "main form", new() { ["Form.Opinion"] = "须重新查处。" });

        Assert.Equal(HttpStatusCode.Redirect, done.Status);
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        var made = await desk.FindAsync(Guid.Parse(done.Location!.Split('/')[^1]));
        Assert.Equal((Stage.Investigating, id), (made.Stage, made.RemadeFromCaseId!.Value));
        Assert.Equal(1, await desk.Portal.WithDatabaseAsync(db => db.Set<PenaltyCase>().CountAsync(c => c.RemadeFromCaseId == id)));
        Assert.Equal("Penalty.RemakeCase", (await desk.LogOfAsync(id))[^1].Action);
        // The annulled decision goes on counting in its year (law.md 8.4); the new case counts once it is decided.
        Assert.Equal(handled, await desk.FigureAsync(2026, "penalty.ordinary.handled"));
    }

    [Fact]
    public async Task SuspendAndResume_HoldTheOtherStepsBack()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await desk.AtAsync(Stage.Investigating);
        await desk.DoneAsync("leader", id, Step.SuspendCase, new() { ["Form.Opinion"] = "等待认定。" });

        var held = await (await desk.AsAsync("handler1")).GetAsync(CasePaths.StepOf(id, Step.AddEvidence));
        Assert.Contains("须先恢复办理", held.TextOf(".checks"));
        await desk.DoneAsync("leader", id, Step.ResumeCase, new() { ["Form.Opinion"] = "已认定。" });
        Assert.NotNull((await (await desk.AsAsync("handler1")).GetAsync(CasePaths.StepOf(id, Step.AddEvidence))).Document.QuerySelector("main form"));
    }

    private Task<Guid> FindAsync(string party, CaseDesk? desk = null) => (desk ?? Desk).Portal.WithDatabaseAsync(db =>
        db.Set<PenaltyCase>().Where(c => c.Party!.Name == party && c.RemadeFromCaseId == null).Select(c => c.Id).SingleAsync());
}
