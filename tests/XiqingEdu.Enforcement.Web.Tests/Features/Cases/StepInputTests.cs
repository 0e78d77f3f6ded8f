using System.Net;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Routes;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Cases;

/// <summary>Wrong input in the steps after the investigation: refused beside the field, kept, and nothing changes.</summary>
public sealed class StepInputTests(WaitingCases waiting) : IClassFixture<WaitingCases>
{
    public static TheoryData<string, string, string, string> WrongReports() => new()
    {
        { "Form.FineYuan", "50000.01", "Form.FineYuan", "超出法定幅度" },
        { "Form.FineYuan", "14999.99", "Form.DeviationReason", "不在裁量基准“一般”档 15,000.00 元 至 35,000.00 元 之内" },
        { "Form.FineYuan", "35000.01", "Form.DeviationReason", "偏离基准的，须写明理由" },
        { "Form.FineYuan", "-1", "Form.FineYuan", "不小于零" },
        { "Form.FineYuan", "100.001", "Form.FineYuan", "两位小数" },
        { "Form.FineYuan", "两万", "Form.FineYuan", "“两万”不是有效的内容" },
        { "Form.FineYuan", "", "Form.FineYuan", "罚款须写明金额" },
        { "Form.Seriousness", "Ordinary", "Form.Penalties", "不适用罚款" },
        { "Form.Penalties", "Warning", "Form.FineYuan", "没有在“拟给予的处罚”中勾选罚款" },
        { "Form.Penalties", "RevokeLicense", "Form.FineYuan", "没有在“拟给予的处罚”中勾选罚款" },
        { "Form.OutcomeKind", "NoPenalty", "Form.NoPenaltyReason", "请选择不予行政处罚的法定理由" },
        { "Form.Correction", "", "Form.Correction", "请填写责令改正情况" },
        { "Form.SecondOfficerId", "潘振宇", "", "共同提出" },
    };

    [Theory]
    [MemberData(nameof(WrongReports))]
    public async Task ConcludeInvestigation_WrongInput_IsRefusedBesideItsField(string name, string value, string field, string message)
    {
        var desk = waiting.Desk;
        var id = await waiting.AtAsync(Stage.Investigating);
        if ((await desk.FindAsync(id)).Evidence.Count == 0)
        {
            await desk.DoneAsync("handler1", id, Step.AddEvidence, CaseDesk.EvidenceFields(), ("笔录.pdf", CaseDesk.Pdf));
        }

        var typed = value == "潘振宇" ? (await desk.PersonAsync(value)).ToString() : value;

        var answer = await desk.UnchangedAsync(id, () => desk.TakeAsync("handler1", id, Step.ConcludeInvestigation, new(CaseDesk.ReportFields()) { [name] = typed }));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(message, field.Length > 0 ? answer.ErrorOf(field) : string.Join("；", answer.Errors));
        Assert.Equal("当事人周末开设数学班。", answer.ValueOf("Form.Facts"));
        Assert.Equal(name == "Form.FineYuan" ? typed : "20000", answer.ValueOf("Form.FineYuan"));
    }

    [Fact]
    public async Task ConcludeInvestigation_WithoutEvidence_SaysWhatIsMissing()
    {
        var desk = waiting.Desk;
        var id = await desk.AtAsync(Stage.Investigating);

        var page = await (await desk.AsAsync("handler1")).GetAsync(CasePaths.StepOf(id, Step.ConcludeInvestigation));

        Assert.Contains("证据目录为空", page.TextOf(".checks"));
        Assert.Null(page.Document.QuerySelector("main form"));
    }

    [Theory]
    [InlineData("PeriodExpired", "2026-11-23", "Form.Kind", "期限至 2026-11-30，尚未届满")]
    [InlineData("Waived", "2026-11-22", "Form.On", "早于告知书送达之日")]
    [InlineData("Waived", "2026-11-24", "Form.On", "晚于今天")]
    [InlineData("Received", "2026-11-23", "Form.Claims", "如实记录")]
    [InlineData("", "2026-11-23", "Form.Kind", "请选择")]
    public async Task RecordDefense_WrongInput_IsRefusedBesideItsField(string kind, string on, string field, string message)
    {
        var desk = waiting.Desk;
        var id = await waiting.AtAsync(Stage.PriorNoticeServed);

        var answer = await desk.UnchangedAsync(id, () => desk.TakeAsync("handler1", id, Step.RecordDefense, new() { ["Form.Kind"] = kind, ["Form.On"] = on, ["Form.Claims"] = kind == "Received" ? "" : "电话中称" }));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(message, answer.ErrorOf(field));
        Assert.Equal(kind == "Received" ? "" : "电话中称", answer.ValueOf("Form.Claims"));
    }

    [Fact]
    public async Task PassReview_APointLeftOutOrWrong_IsRefusedBesideThePoint()
    {
        var desk = waiting.Desk;
        var id = await waiting.AtAsync(Stage.LegalReview);

        var without = CaseDesk.ReviewFields("同意。");
        without["Form.Findings[3].InOrder"] = "";
        var open = await desk.UnchangedAsync(id, () => desk.TakeAsync("reviewer", id, Step.PassReview, without));
        var wrong = await desk.UnchangedAsync(id, () => desk.TakeAsync("reviewer", id, Step.PassReview, CaseDesk.ReviewFields("同意。", wrong: 2)));
        var unexplained = CaseDesk.ReviewFields("不同意。", "Disagree", 2);
        unexplained["Form.Findings[2].Remark"] = "";
        var bare = await desk.UnchangedAsync(id, () => desk.TakeAsync("reviewer", id, Step.ReturnFromReview, unexplained));

        Assert.Equal((HttpStatusCode.BadRequest, "同意。"), (open.Status, open.ValueOf("Form.Opinion")));
        Assert.Contains("尚未填写", open.ErrorOf("Form.Findings_3__InOrder"));
        Assert.Contains("不能作出同意的审核结论", wrong.ErrorOf("Form.Findings_2__InOrder"));
        Assert.Contains("请写明问题所在", bare.ErrorOf("Form.Findings_2__Remark"));
    }

    [Fact]
    public async Task PassReview_TamperedChecklist_IsRefusedNotACrash()
    {
        var desk = waiting.Desk;
        var id = await waiting.AtAsync(Stage.LegalReview);

        var answer = await desk.UnchangedAsync(id, () => desk.TakeAsync("reviewer", id, Step.PassReview, new(CaseDesk.ReviewFields("同意。")) { ["Form.Findings[3].Topic"] = "Authority" }));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("请逐项审核", answer.Errors[0]);
    }

    [Theory]
    [InlineData("Form.DeliveredOn", "2026-11-22", "Form.DeliveredOn", "早于文书日期")]
    [InlineData("Form.DeliveredOn", "2026-11-24", "Form.DeliveredOn", "晚于今天")]
    [InlineData("Form.Method", "ByLeaving", "Form.Note", "拒收事由")]
    [InlineData("Form.Recipient", "", "Form.Recipient", "请填写受送达人")]
    [InlineData("Form.SecondOfficerId", "handler1", "Form.SecondOfficerId", "不得少于两人")]
    public async Task ServeDecision_WrongInput_IsRefusedBesideItsField(string name, string value, string field, string message)
    {
        var desk = waiting.Desk;
        var id = await waiting.AtAsync(Stage.PenaltyDecided);
        var typed = value == "handler1" ? (await desk.PersonAsync(value)).ToString() : value;

        var answer = await desk.UnchangedAsync(id, () => desk.TakeAsync("handler1", id, Step.ServeDecision, new(CaseDesk.ServiceFields()) { ["Form.Place"] = "示例路9号", [name] = typed }));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(message, answer.ErrorOf(field));
        Assert.Equal("示例路9号", answer.ValueOf("Form.Place"));
    }

    [Fact]
    public async Task RecordPayment_TooMuchOrTwiceOrTooEarly_IsRefusedBesideItsField()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await desk.AtAsync(Stage.DecisionServed);
        Task<Answer> PayAsync(string receipt, string yuan, string on = "2026-11-23") => desk.TakeAsync("publicity", id, Step.RecordPayment,
            new() { ["Form.ReceiptNumber"] = receipt, ["Form.AmountYuan"] = yuan, ["Form.PaidOn"] = on });

        var much = await desk.UnchangedAsync(id, () => PayAsync("A1", "20000.01"));
        Assert.Equal(HttpStatusCode.Redirect, (await PayAsync("A1", "5000")).Status);
        var twice = await desk.UnchangedAsync(id, () => PayAsync(" A1 ", "5000"));
        var early = await desk.UnchangedAsync(id, () => PayAsync("A2", "5000", "2026-11-22"));
        var none = await desk.UnchangedAsync(id, () => PayAsync("A3", "0"));

        Assert.All(new[] { much, twice, early, none }, a => Assert.Equal(HttpStatusCode.BadRequest, a.Status));
        Assert.Contains("多于应缴罚款余额 20,000.00 元", much.ErrorOf("Form.AmountYuan"));
        Assert.Equal("20000.01", much.ValueOf("Form.AmountYuan"));
        Assert.Contains("已经登记", twice.ErrorOf("Form.ReceiptNumber"));
        Assert.Contains("早于处罚决定之日", early.ErrorOf("Form.PaidOn"));
        Assert.Contains("大于零", none.ErrorOf("Form.AmountYuan"));
        Assert.Equal(500_000, (await desk.FindAsync(id)).PaidFen);
    }

    [Theory]
    [InlineData("负责人身份证号11010519491231002X。", "身份证号码")]
    [InlineData("负责人身份证号11010519491231002x", "身份证号码")]
    [InlineData("联系电话 13800138000", "联系电话")]
    [InlineData("联系电话 022-00000999", "联系电话")]
    public async Task PreparePublicity_PersonalNumbers_AreRefused(string text, string message)
    {
        var desk = waiting.Desk;
        var id = await waiting.AtAsync(Stage.PenaltyDecided);

        var answer = await desk.UnchangedAsync(id, () => desk.TakeAsync("publicity", id, Step.PreparePublicity, new() { ["Form.Summary"] = text }));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(message, answer.ErrorOf("Form.Summary"));
        Assert.Equal(text, answer.ValueOf("Form.Summary"));
        Assert.Equal(PublicityStatus.Pending, (await desk.FindAsync(id)).PublicityStatus);
    }
}
