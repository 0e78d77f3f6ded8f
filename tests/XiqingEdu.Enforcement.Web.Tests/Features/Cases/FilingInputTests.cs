using System.Net;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Routes;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Cases;

/// <summary>Wrong clues and filing forms: refused beside the field in Chinese, with what was typed, and nothing changes.</summary>
public sealed class FilingInputTests(WaitingCases waiting) : IClassFixture<WaitingCases>
{
    public static TheoryData<string, string, string, string> WrongProposals() => new()
    {
        { "Form.PartyCreditCode", "91120111MA0000000A", "Form.PartyCreditCode", "校验位" },
        { "Form.PartyKind|Form.PartyIdentityNumber", "Citizen|110105194912310021", "Form.PartyIdentityNumber", "校验位" },
        { "Form.PartyRepresentative", "", "Form.PartyRepresentative", "请填写法定代表人" },
        { "Form.PartyName", "", "Form.PartyName", "请填写当事人名称" },
        { "Form.PartyPhone", "0220000000000000000000000000000000", "Form.PartyPhone", "不得超过 30 字" },
        { "Form.ActFrom|Form.ActUntil", "2026-11-20|2026-11-19", "Form.ActUntil", "早于发生之日" },
        { "Form.ActUntil", "2026-11-24", "Form.ActUntil", "晚于今天 2026-11-23" },
        { "Form.ActFrom|Form.ActUntil", "2024-09-01|2024-11-22", "Form.ActUntil", "已超过二年" },
        { "Form.ActFrom", "2026-02-30", "Form.ActFrom", "“2026-02-30”不是有效的内容" },
        { "Form.PlaceInDistrict", "false", "Form.PlaceInDistrict", "第二十二条" },
        { "Form.ViolationCode", "X99", "Form.ViolationCode", "没有这个案由" },
        { "Form.SecondOfficerId", "handler1", "Form.SecondOfficerId", "不得少于两人" },
        { "Form.SecondOfficerId", "assistant", "Form.SecondOfficerId", "执法" },
        { "Form.SecondOfficerId", "", "Form.SecondOfficerId", "请选择第二名承办人" },
    };

    [Theory]
    [MemberData(nameof(WrongProposals))]
    public async Task ProposeFiling_WrongInput_IsRefusedBesideItsField(string names, string values, string field, string message)
    {
        var desk = waiting.Desk;
        var id = await waiting.AtAsync(Stage.ClueRegistered);
        var fields = await desk.ProposalAsync();
        foreach (var (name, value) in names.Split('|').Zip(values.Split('|')))
        {
            fields[name] = value switch
            {
                "handler1" => (await desk.PersonAsync("handler1")).ToString(),
                "assistant" => (await desk.PersonAsync("任小东")).ToString(),
                _ => value,
            };
        }

        var answer = await desk.UnchangedAsync(id, () => desk.TakeAsync("handler1", id, Step.ProposeFiling, fields));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(message, answer.ErrorOf(field));
        Assert.Equal(fields["Form.Facts"], answer.ValueOf("Form.Facts"));
        Assert.Equal(fields["Form.PartyName"], answer.ValueOf("Form.PartyName"));
        Assert.All(answer.Errors, e => Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", e));
        Assert.Contains("#" + field.Replace('.', '_'), answer.Document.QuerySelectorAll(".error-summary a").Select(a => a.GetAttribute("href")));
    }

    [Theory]
    [InlineData("2024-11-23")]
    [InlineData("2026-11-23")]
    public async Task ProposeFiling_LastDayOfTheLimitation_IsAccepted(string until)
    {
        var desk = waiting.Desk;
        var id = await desk.RegisterAsync();

        await desk.DoneAsync("handler1", id, Step.ProposeFiling, new(await desk.ProposalAsync()) { ["Form.ActFrom"] = "2024-09-01", ["Form.ActUntil"] = until });
    }

    [Fact]
    public async Task ProposeFiling_PastTwoYearsButEndangeringLife_HasFive()
    {
        var desk = waiting.Desk;
        var id = await desk.RegisterAsync();
        var old = new Dictionary<string, string>(await desk.ProposalAsync()) { ["Form.ActFrom"] = "2021-09-01", ["Form.ActUntil"] = "2021-11-22", ["Form.EndangersLifeOrFinance"] = "true" };

        var answer = await desk.UnchangedAsync(id, () => desk.TakeAsync("handler1", id, Step.ProposeFiling, old));

        Assert.Contains("已超过五年", answer.ErrorOf("Form.ActUntil"));
        await desk.DoneAsync("handler1", id, Step.ProposeFiling, new(old) { ["Form.ActUntil"] = "2021-11-23" });
    }

    [Theory]
    [InlineData("Form.DiscoveredOn", "2026-11-24", "晚于今天")]
    [InlineData("Form.DiscoveredOn", "", "请填写发现日期")]
    [InlineData("Form.Source", "", "请选择线索来源")]
    [InlineData("Form.Subject", "", "请填写被反映单位或者个人")]
    public async Task Register_WrongInput_IsRefusedBesideItsField(string field, string value, string message)
    {
        var desk = waiting.Desk;
        var handler = await desk.AsAsync("handler1");
        var before = await CountAsync(desk);

        var answer = await handler.SubmitAsync(await handler.GetAsync(CasePaths.Register), "main form", new(CaseDesk.Clue()) { [field] = value });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(message, answer.ErrorOf(field));
        Assert.Equal("群众反映周末开设数学班。", answer.ValueOf("Form.Content"));
        Assert.Equal(before, await CountAsync(desk));
    }

    [Theory]
    [InlineData('x', 5_000_000, false)]
    [InlineData('长', 3_500_000, true)]
    public async Task LongText_OfMegabytes_IsRefusedWithTheLimitAndKept(char letter, int count, bool withFile)
    {
        var desk = waiting.Desk;
        var id = await waiting.AtAsync(Stage.ClueRegistered);
        var text = new string(letter, count);
        var fields = new Dictionary<string, string>(await desk.ProposalAsync()) { ["Form.Facts"] = text };
        var handler = await desk.AsAsync("handler1");
        var page = await handler.GetAsync(CasePaths.StepOf(id, Step.ProposeFiling));

        var answer = await desk.UnchangedAsync(id, () => handler.SubmitAsync(page, "main form", fields, withFile ? CaseDesk.FileOf(("笔录.pdf", CaseDesk.Pdf)) : null));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal($"立案事实和理由不得超过 20000 字，现为 {count} 字。", answer.ErrorOf("Form.Facts"));
        Assert.True(text == answer.ValueOf("Form.Facts"));
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded", 61, HttpStatusCode.RequestEntityTooLarge, "提交的内容过大")]
    [InlineData("multipart/form-data; boundary=b", 61, HttpStatusCode.RequestEntityTooLarge, "提交的内容过大")]
    [InlineData("multipart/form-data; boundary=b", 1, HttpStatusCode.BadRequest, "请求有误")]
    public async Task Request_LargerThanAnyFormOrBroken_ShowsThePageOfItsStatus(string type, int megabytes, HttpStatusCode status, string heading)
    {
        var desk = waiting.Desk;
        var id = await waiting.AtAsync(Stage.ClueRegistered);
        var handler = await desk.AsAsync("handler1");
        using var body = new ByteArrayContent(new byte[megabytes * 1024 * 1024]);
        body.Headers.TryAddWithoutValidation("Content-Type", type);

        var response = await handler.Client.PostAsync(CasePaths.StepOf(id, Step.ProposeFiling), body, TestContext.Current.CancellationToken);

        Assert.Equal(status, response.StatusCode);
        Assert.Contains($"<h1>{heading}</h1>", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Single((await desk.FindAsync(id)).Events);
    }

    private static Task<int> CountAsync(CaseDesk desk) => desk.Portal.WithDatabaseAsync(db => Task.FromResult(db.Set<PenaltyCase>().Count()));
}
