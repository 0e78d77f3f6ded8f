using System.Net;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Web.Routes;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.OnSite;

/// <summary>What officers may type wrong on the spot: a clear message, what was typed is kept, nothing is saved.</summary>
public sealed class OnSiteInputTests
{
    [Fact]
    public async Task Draft_BadInput_Answers400BesideTheFieldKeepsTheTextAndSavesNothing()
    {
        await using var road = await OnSiteRoad.OpenAsync();
        var before = await CountAsync(road);
        var self = (await road.FormAsync())["Form.FirstOfficerId"];
        (string Field, string Value, string At, string Message)[] inputs =
        [
            ("SecondOfficerId", self, "Form.SecondOfficerId", "执法人员不得少于两人"),
            ("ActOn", "2026-11-24", "Form.ActOn", "晚于今天"),
            ("ActTime", "", "Form.ActTime", "请填写违法行为时间"),
            ("FineYuan", "", "Form.FineYuan", "请填写罚款金额"),
            ("FineYuan", "100.001", "Form.FineYuan", "最多两位小数"),
            ("FineYuan", "-1", "Form.FineYuan", "不小于零"),
            ("Penalties", "RevokeLicense", "Form.Penalties", "当场处罚只能处罚款或者警告"),
            ("DefenseKind", "Adopted", "Form.Claims", "请填写当事人的陈述申辩"),
            ("PartyIdentityNumber", "120111201203020022", "Form.PartyIdentityNumber", "校验位不正确"),
            ("Facts", new string('长', OnSitePenalty.FactsMaxLength + 1), "Form.Facts", $"不得超过 {OnSitePenalty.FactsMaxLength} 字"),
            ("ViolationCode", "Z99", "Form.ViolationCode", "没有这个案由"),
        ];
        foreach (var (field, value, at, message) in inputs)
        {
            var answer = await road.FillInAsync("handler1", (field, value));

            Assert.True(answer.Status == HttpStatusCode.BadRequest, $"{field}={value}: {answer.Status}");
            Assert.Contains(answer.Errors, e => e.Contains(message, StringComparison.Ordinal));
            Assert.Contains(message, answer.ErrorOf(at));
            Assert.Equal("天津市西青区示范小学门厅", answer.ValueOf("Form.Place"));
        }

        Assert.Equal(before, await CountAsync(road));
    }

    [Fact]
    public async Task Draft_OfficerWithoutValidCertificateToday_IsRefused()
    {
        await using var road = await OnSiteRoad.OpenAsync();
        var person = await road.Portal.WithDatabaseAsync(db => db.Set<Certificate>().Where(c => c.Events.Any(e => e.Kind == CertificateEventKind.Suspended)).Select(c => c.PersonId).FirstAsync());

        var answer = await road.FillInAsync("handler1", ("SecondOfficerId", person.ToString()));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("第四十二条", answer.ErrorOf("Form.SecondOfficerId"));
    }

    [Theory]
    [InlineData("Citizen", "200", true)]
    [InlineData("Citizen", "200.01", false)]
    [InlineData("SoleTrader", "200.01", false)]
    [InlineData("Organisation", "3000", true)]
    [InlineData("Organisation", "3000.01", false)]
    public async Task Decide_FineAtTheLimit_OffersTheOrdinaryProcedureAboveIt(string kind, string fine, bool fits)
    {
        await using var road = await OnSiteRoad.OpenAsync();
        var id = await road.DraftAsync(("PartyKind", kind), ("PartyRepresentative", "钱守正"), ("ViolationCode", "M01"), ("FineYuan", fine));
        var officer = await road.AsAsync("handler1");

        var page = await officer.GetAsync(OnSitePaths.Detail(id));
        var decide = await officer.GetAsync(OnSitePaths.StepOf(id, OnSiteStep.Decide));

        Assert.Equal(fits ? "作出当场处罚决定" : "转为普通程序", page.TextOf(".actions .primary"));
        Assert.Equal(fits, decide.Document.QuerySelector("main form") is not null);
        Assert.Equal(!fits, page.Text.Contains("超过限额", StringComparison.Ordinal));
        Assert.Equal(!fits, decide.Text.Contains("超过限额", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Decide_PostedForAnUnfitCase_Answers400AndTakesNoNumber()
    {
        await using var road = await OnSiteRoad.OpenAsync();
        var id = await road.DraftAsync(("DefenseKind", "FactsDisputed"), ("Claims", "不是我抽的烟"));
        var officer = await road.AsAsync("handler1");
        var token = (await officer.GetAsync(Paths.Password)).ValueOf("__RequestVerificationToken")!;

        var answer = await road.UnchangedAsync(id, () => officer.PostAsync(OnSitePaths.StepOf(id, OnSiteStep.Decide), [new("__RequestVerificationToken", token), new("Form.Version", "1")]));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("对违法事实有实质性异议", answer.Errors[0]);
    }

    [Theory]
    [InlineData("false", "路远行（本人）", "", null, "Form.HandedOver", "应当当场交付")]
    [InlineData("true", "路远行（本人）", " ", "true", "Form.Note", "请填写拒绝签收的情况")]
    [InlineData("false", "", "", "true", "Form.Recipient", "请填写受领人")]
    [InlineData("", "路远行（本人）", "", "true", "Form.Refused", "请选择签收情况")]
    public async Task Serve_IncompleteDelivery_IsRefused(string refused, string recipient, string note, string? handedOver, string at, string message)
    {
        await using var road = await OnSiteRoad.OpenAsync();
        var id = await road.DraftAsync();
        await road.DoneAsync("handler1", id, OnSiteStep.Decide);
        var fields = new Dictionary<string, string> { ["Form.Refused"] = refused, ["Form.Recipient"] = recipient, ["Form.Note"] = note };
        if (handedOver is not null)
        {
            fields["Form.HandedOver"] = handedOver;
        }

        var answer = await road.UnchangedAsync(id, () => road.TakeAsync("handler1", id, OnSiteStep.Serve, fields));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(message, answer.ErrorOf(at));
    }

    [Fact]
    public async Task ConvertToOrdinary_RegistersAClueWithTheTypedData_LinkedBothWaysInOneEntry()
    {
        await using var road = await OnSiteRoad.OpenAsync();
        var id = await road.DraftAsync(("FineYuan", "300"));
        var officer = await road.AsAsync("handler1");
        Assert.Contains("超过限额", (await officer.GetAsync(OnSitePaths.StepOf(id, OnSiteStep.ConvertToOrdinary))).ValueOf("Form.Opinion"));

        await road.DoneAsync("handler1", id, OnSiteStep.ConvertToOrdinary);

        var converted = await road.FindAsync(id);
        var clue = await road.Portal.WithDatabaseAsync(db => db.Set<PenaltyCase>().Include(c => c.Events).SingleAsync(c => c.Id == converted.PenaltyCaseId));
        Assert.Equal((OnSiteStage.ConvertedToOrdinary, Stage.ClueRegistered, "路远行", new DateOnly(2026, 11, 23)), (converted.Stage, clue.Stage, clue.ClueSubject, clue.DiscoveredOn));
        Assert.Contains("当事人在校内吸烟", clue.ClueContent);
        var there = (await officer.GetAsync(OnSitePaths.Detail(id))).Document.QuerySelector($"main a[href='{CasePaths.Detail(clue.Id)}']");
        var back = (await officer.GetAsync(CasePaths.Detail(clue.Id))).Document.QuerySelector($"main a[href='{OnSitePaths.Detail(id)}']");
        Assert.Equal(clue.ClueNumber, there!.TextContent);
        Assert.NotNull(back);
        Assert.Single(await road.LogOfAsync(id), e => e.Action == "OnSite.ConvertToOrdinary" && e.Changes.Any(c => c.Record == nameof(PenaltyCase)));
    }

    private static Task<int> CountAsync(OnSiteRoad road) => road.Portal.WithDatabaseAsync(db => db.Set<OnSitePenalty>().CountAsync());
}
