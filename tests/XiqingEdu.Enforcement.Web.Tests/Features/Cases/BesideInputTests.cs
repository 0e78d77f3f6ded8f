using System.Net;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Routes;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Cases;

/// <summary>Wrong input in the steps beside the main road, on the demo cases: refused beside the field, kept, and nothing changes.</summary>
public sealed class BesideInputTests(WaitingCases waiting) : IClassFixture<WaitingCases>
{
    private static readonly string TooLong = new('长', 20_001);

    /// <summary>Step, title of the demo case, account, fields, the field refused, part of the message.</summary>
    public static TheoryData<Step, string, string, string, string, string> WrongInput() => new()
    {
        { Step.RequestPreservation, "百益托管", "handler1", "Form.Items=|Form.Reason=可能转移", "Form.Items", "请填写保存物品清单" },
        { Step.RequestPreservation, "百益托管", "handler1", "Form.Items=台账|Form.Reason=<long>", "Form.Reason", "不得超过 20000 字" },
        { Step.ApprovePreservation, "百益托管", "leader", "Form.Opinion=同意", "Form.IsApproved", "请选择是否批准" },
        { Step.ApprovePreservation, "百益托管", "leader", "Form.IsApproved=true|Form.Opinion=<long>", "Form.Opinion", "不得超过 20000 字" },
        { Step.ExecutePreservation, "百益托管", "handler1", "Form.ExecutedOn=2026-11-18", "Form.ExecutedOn", "早于负责人批准之日 2026-11-19" },
        { Step.ExecutePreservation, "百益托管", "handler1", "Form.ExecutedOn=2026-11-24", "Form.ExecutedOn", "晚于今天" },
        { Step.ExecutePreservation, "百益托管", "handler1", "Form.SecondOfficerId=<handler1>", "Form.SecondOfficerId", "不得少于两人" },
        { Step.DisposePreservation, "百益托管", "handler1", "Form.Disposal=Returned|Form.DisposedOn=2026-11-16|Form.Note=已退还", "Form.DisposedOn", "早于实施之日" },
        { Step.DisposePreservation, "百益托管", "handler1", "Form.Disposal=Returned|Form.Note=", "Form.Note", "请填写处理情况" },
        { Step.TakeSamples, "百益托管", "handler1", "Form.Items=讲义|Form.Method=随机|Form.PartyPresent=在场", "Form.CertificatesShown", "出示执法证件" },
        { Step.TakeSamples, "百益托管", "handler1", "Form.Items=讲义|Form.Method=随机|Form.PartyPresent=在场|Form.CertificatesShown=true|Form.SampledOn=2026-11-01", "Form.SampledOn", "早于立案之日" },
        { Step.OrderCorrection, "宏图", "handler1", "Form.Demand=退费|Form.DueOn=2026-11-22|Form.Recipient=聂宏", "Form.DueOn", "不得早于今天" },
        { Step.OrderCorrection, "宏图", "handler1", "Form.Demand=|Form.DueOn=2026-12-01|Form.Recipient=", "Form.Recipient", "请填写受送达人" },
        { Step.RecheckCorrection, "百益托管", "handler1", "Form.Result=Done|Form.Findings=已改正|Form.RecheckedOn=2026-11-11", "Form.RecheckedOn", "早于责令改正通知书送达之日" },
        { Step.RecheckCorrection, "百益托管", "handler1", "Form.Result=Rechecked|Form.Findings=部分改正", "Form.NewDueOn", "请填写继续改正的期限" },
        { Step.RecheckCorrection, "百益托管", "handler1", "Form.Findings=已改正", "Form.Result", "请选择复查结果" },
        { Step.ApplyForRecusal, "百益托管", "handler1", "Form.ByParty=false|Form.PersonId=<handler2>|Form.Reason=亲属", "Form.ByParty", "自行回避由本人提出" },
        { Step.ApplyForRecusal, "百益托管", "handler1", "Form.ByParty=true|Form.PersonId=<leader>|Form.Reason=亲属", "Form.PersonId", "请选择" },
        { Step.DecideRecusal, "启智英才", "leader", "Form.IsGranted=true|Form.Opinion=", "Form.Opinion", "请填写决定及理由" },
        { Step.ConfirmEarlierActs, "宏图", "unithead", "Form.Opinion=", "Form.Opinion", "请填写审查意见" },
        { Step.RequestHearing, "博闻", "handler1", "Form.ReceivedOn=2026-11-23|Form.PostmarkOn=2026-11-24|Form.Request=要求听证", "Form.PostmarkOn", "邮戳日期晚于收到日期" },
        { Step.RequestHearing, "博闻", "handler1", "Form.ReceivedOn=2026-11-18|Form.Request=要求听证", "Form.ReceivedOn", "早于告知书送达之日" },
        { Step.RequestHearing, "博闻", "handler1", "Form.ReceivedOn=2026-11-24|Form.Request=要求听证", "Form.ReceivedOn", "晚于今天" },
        { Step.ScheduleHearing, "日新", "unithead", "Form.HeldOn=2026-12-02", "Form.HeldOn", "听证最早 2026-12-03" },
        { Step.ScheduleHearing, "日新", "unithead", "Form.HeldOn=2026-12-05", "Form.HeldOn", "不是工作日" },
        { Step.ScheduleHearing, "日新", "unithead", "Form.HostId=<handler1>", "Form.HostId", "请从列表中选择听证主持人" },
        { Step.ScheduleHearing, "日新", "unithead", "Form.ClosedBecause=社会关注", "Form.ClosedBecause", "公开举行" },
        { Step.ServeHearingNotice, "日新", "handler1", "Form.Recipient=班日新|Form.DeliveredOn=2026-11-19", "Form.DeliveredOn", "早于文书日期" },
        { Step.HoldHearing, "凌云", "dispute", "Form.Minutes=笔录|Form.Signature=签字", "", "尚未到日期" },
        { Step.HoldHearing, "凌云", "dispute", "Form.Minutes=|Form.Signature=签字", "Form.Minutes", "请填写听证笔录" },
        { Step.ReportHearing, "翰林", "dispute", "Form.Claims=请求从轻|Form.Report=", "Form.Report", "请填写听证意见" },
        { Step.EndHearing, "凌云", "dispute", "Form.How=Abandoned|Form.Opinion=未到场", "Form.How", "尚未缺席" },
        { Step.TransferJurisdiction, "百益托管", "leader", "Form.Organ=区教育局|Form.Reason=最先立案|Form.Materials=", "Form.Materials", "请填写移送材料清单" },
        { Step.ReportCrime, "百益托管", "handler1", "Form.Report=<long>", "Form.Report", "不得超过 20000 字" },
        { Step.ReportCrime, "百益托管", "handler1", "Form.Report=涉嫌犯罪|Form.SecondOfficerId=<潘振宇>", "Form.SecondOfficerId", "两名承办人" },
        { Step.DecideCriminalTransfer, "启智英才", "chief", "Form.IsApproved=true|Form.Opinion=同意", "Form.Organ", "请填写接收机关" },
        { Step.RecordJudicialReply, "锦程", "handler1", "Form.Reply=NotFiled|Form.RepliedOn=2026-11-05|Form.Opinion=不予立案", "Form.RepliedOn", "早于移送之日" },
        { Step.RecordJudicialReply, "锦程", "handler1", "Form.RepliedOn=2026-11-20|Form.Opinion=答复", "Form.Reply", "请选择立案或者不予立案" },
        { Step.ResumeFromJudicial, "诺亚", "leader", "Form.Opinion=", "Form.Opinion", "请填写意见" },
    };

    [Theory]
    [MemberData(nameof(WrongInput))]
    public async Task Step_WrongInput_IsRefusedBesideItsField(Step step, string title, string account, string typed, string field, string message)
    {
        var desk = waiting.Desk;
        var id = await CaseAsync(title);
        var fields = await FieldsAsync(typed);

        var answer = await desk.UnchangedAsync(id, () => desk.TakeAsync(account, id, step, fields));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(message, field.Length > 0 ? answer.ErrorOf(field) ?? string.Join("；", answer.Errors) : string.Join("；", answer.Errors));
        foreach (var (name, value) in fields.Where(f => f.Value.Length is > 0 and < 100 && f.Key is "Form.Reason" or "Form.Opinion" or "Form.Findings" or "Form.Request"))
        {
            Assert.Equal(value, answer.ValueOf(name));
        }
    }

    [Fact]
    public async Task RequestHearing_OneDayTooLate_IsRefusedAndWithThePostmarkOfTheLastDayTaken()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await CaseAsync(desk, "博闻");
        desk.Portal.Clock.Advance(TimeSpan.FromDays(4));
        Dictionary<string, string> Fields(string received, string postmark) => new() { ["Form.ReceivedOn"] = received, ["Form.PostmarkOn"] = postmark, ["Form.Request"] = "要求听证" };

        var late = await desk.UnchangedAsync(id, () => desk.TakeAsync("handler1", id, Step.RequestHearing, Fields("2026-11-27", "")));
        await desk.DoneAsync("handler1", id, Step.RequestHearing, Fields("2026-11-27", "2026-11-26"));

        Assert.Contains("已超过告知后五个工作日的期限 2026-11-26", late.ErrorOf("Form.ReceivedOn"));
        Assert.Equal(Stage.HearingInProgress, (await desk.FindAsync(id)).Stage);
    }

    [Fact]
    public async Task ScheduleHearing_Page_OffersTheEarliestDayAndOnlyPeopleWhoMayHost()
    {
        var page = await (await waiting.Desk.AsAsync("unithead")).GetAsync(CasePaths.StepOf(await CaseAsync("日新"), Step.ScheduleHearing));

        Assert.Equal("2026-12-03", page.ValueOf("Form.HeldOn"));
        Assert.Equal(["请选择", "郑晓岚（政策法规科）"], page.Document.QuerySelectorAll("[name='Form.HostId'] option").Select(o => o.TextContent));
    }

    [Fact]
    public async Task ServeHearingNotice_TooLate_AsksForAnotherDay()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await CaseAsync(desk, "日新");
        desk.Portal.Clock.Advance(TimeSpan.FromDays(7));

        var answer = await desk.UnchangedAsync(id, () => desk.TakeAsync("handler1", id, Step.ServeHearingNotice, new() { ["Form.Recipient"] = "班日新" }));

        Assert.Contains("请改期", string.Join("；", answer.Errors));
    }

    [Fact]
    public async Task ExecutePreservation_BeforeApproval_HasNoForm()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await CaseAsync(desk, "宏图");
        await desk.DoneAsync("handler1", id, Step.RequestPreservation, new() { ["Form.Items"] = "台账", ["Form.Reason"] = "可能灭失" });

        var page = await (await desk.AsAsync("handler1")).GetAsync(CasePaths.StepOf(id, Step.ExecutePreservation));

        Assert.Contains("没有经负责人批准", page.TextOf(".checks"));
        Assert.Null(page.Document.QuerySelector("main form"));
    }

    [Fact]
    public async Task ApprovePreservation_SecondClick_IsAStalePage()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await CaseAsync(desk, "百益托管");
        var browser = await desk.AsAsync("leader");
        var page = await browser.GetAsync(CasePaths.StepOf(id, Step.ApprovePreservation));
        var fields = new Dictionary<string, string> { ["Form.IsApproved"] = "true", ["Form.Opinion"] = "同意。" };

        var first = await browser.SubmitAsync(page, "main form", fields);
        var second = await desk.UnchangedAsync(id, () => browser.SubmitAsync(page, "main form", fields));

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Conflict), (first.Status, second.Status));
    }

    [Fact]
    public async Task ApprovePreservation_Refused_TakesNoNumber()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await CaseAsync(desk, "百益托管");
        await desk.DoneAsync("leader", id, Step.ApprovePreservation, new() { ["Form.IsApproved"] = "false", ["Form.Opinion"] = "没有灭失的危险。" });
        await desk.DoneAsync("handler1", id, Step.RequestPreservation, new() { ["Form.Items"] = "硬盘", ["Form.Reason"] = "覆盖" });
        await desk.DoneAsync("leader", id, Step.ApprovePreservation, new() { ["Form.IsApproved"] = "true", ["Form.Opinion"] = "同意。" });

        var numbers = (await desk.FindAsync(id)).Preservations.Select(p => p.Number).ToList();

        Assert.Equal("", numbers[2]);
        Assert.EndsWith("3号", numbers[3], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Desk_ListsTheStepsForTheRightPeople()
    {
        var desk = waiting.Desk;
        async Task<string> TasksOfAsync(string account) => (await (await desk.AsAsync(account)).GetAsync("/")).TextOf("main")!;

        var host = await TasksOfAsync("dispute");
        Assert.Contains("提交听证报告", host);
        Assert.Contains("听证定于 2026-11-27", host);
        var leader = await TasksOfAsync("leader");
        Assert.Contains("审批先行登记保存", leader);
        Assert.Contains("决定回避", leader);
        Assert.DoesNotContain("决定是否移送司法机关", leader);
        Assert.Contains("决定是否移送司法机关", await TasksOfAsync("chief"));
        var handler = await TasksOfAsync("handler1");
        Assert.Contains("处理先行登记保存物品", handler);
        Assert.Contains("改正期限 2026-11-20 已过", handler);
        Assert.Contains("审查回避前的办案行为", await TasksOfAsync("unithead"));
    }

    [Fact]
    public async Task RecordDeliberation_RowLeftHalf_IsRefusedBesideIt_AndAWholeOneIsKeptPersonByPerson()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await desk.Portal.WithDatabaseAsync(db => db.Set<PenaltyCase>().Where(c => c.Stage == Stage.CollectiveDeliberation).OrderBy(c => c.Id).Select(c => c.Id).FirstAsync());
        var fields = new Dictionary<string, string> { ["Form.Place"] = "会议室", ["Form.Chair"] = "孙国良", ["Form.MembersEntitled"] = "4", ["Form.Conclusion"] = "同意拟处罚意见。", ["Form.Agrees"] = "true" };
        foreach (var (name, i) in new[] { "赵明华", "许文静", "孙国良" }.Select((n, i) => (n, i)))
        {
            fields[$"Form.Opinions[{i}].Name"] = name;
            fields[$"Form.Opinions[{i}].Post"] = "局领导";
            fields[$"Form.Opinions[{i}].IsFor"] = i == 1 ? "false" : "true";
            fields[$"Form.Opinions[{i}].Words"] = i == 1 ? "罚款偏重。" : "同意。";
        }

        var half = await desk.UnchangedAsync(id, () => desk.TakeAsync("unithead", id, Step.RecordDeliberation, new(fields) { ["Form.Opinions[1].Words"] = "" }));
        var few = await desk.UnchangedAsync(id, () => desk.TakeAsync("unithead", id, Step.RecordDeliberation, new(fields) { ["Form.MembersEntitled"] = "5" }));
        await desk.DoneAsync("unithead", id, Step.RecordDeliberation, fields);

        Assert.Contains("请填写发言", half.ErrorOf("Form.Opinions_1__Words"));
        Assert.Contains("未达到三分之二", few.ErrorOf("Form.MembersEntitled"));
        var minutes = (await desk.FindAsync(id)).Deliberation!;
        Assert.Equal((3, 1, "罚款偏重。"), (minutes.Opinions.Count, minutes.Against, minutes.Opinions[1].Words));
    }

    private Task<Guid> CaseAsync(string title) => CaseAsync(waiting.Desk, title);

    private static async Task<Guid> CaseAsync(CaseDesk desk, string title) =>
        (await desk.Portal.WithDatabaseAsync(db => db.Set<PenaltyCase>().AsNoTracking().ToListAsync())).Single(c => c.Party?.Name.Contains(title, StringComparison.Ordinal) == true).Id;

    private async Task<Dictionary<string, string>> FieldsAsync(string typed)
    {
        var fields = new Dictionary<string, string>();
        foreach (var pair in typed.Split('|'))
        {
            var (name, value) = (pair[..pair.IndexOf('=')], pair[(pair.IndexOf('=') + 1)..]);
            fields[name] = value == "<long>" ? TooLong : value.StartsWith('<') ? (await waiting.Desk.PersonAsync(value.Trim('<', '>'))).ToString() : value;
        }

        return fields;
    }
}
