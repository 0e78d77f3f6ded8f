using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using XiqingEdu.Enforcement.Data.Auditing;
using XiqingEdu.Enforcement.Data.Drafts;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Platform.Jobs;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Tests.Features.Cases;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Drafts;

/// <summary>What is typed into a long form is kept for its account, on every machine, until it is sent, given up or too old. Script off: the button saves.</summary>
public sealed class DraftTests
{
    private const string Save = Paths.Drafts;

    [Fact]
    public async Task Save_ThenOpenedOnAnotherMachine_IsRestoredWithANoticeAndClearedWhenSent()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var handler = await desk.AsAsync("handler1");
        var page = await handler.GetAsync(CasePaths.Register);

        var saved = await handler.SubmitAsync(page, "main form", new() { ["Form.Subject"] = "半个名称", ["Form.Content"] = "第一行\r\n第二行", ["Form.Source"] = "Inspection" }, action: Save);
        var elsewhere = await desk.Portal.SignedInAsync("handler1");
        var restored = await elsewhere.GetAsync(saved.Location!);

        Assert.Equal(CasePaths.Register, saved.Location);
        Assert.Equal(("半个名称", "第一行\n第二行", "Inspection"), (restored.ValueOf("Form.Subject"), restored.ValueOf("Form.Content")!.ReplaceLineEndings("\n"), restored.ValueOf("Form.Source")));
        Assert.Contains("已恢复 2026-11-23 10:00 保存的草稿，尚未提交。", restored.TextOf(".draft-notice"));
        Assert.DoesNotContain("新的变动", restored.TextOf(".draft-notice"));
        var sent = await elsewhere.SubmitAsync(restored, "main form", new() { ["Form.Subject"] = "示例培训中心" });
        Assert.True(sent.Status == HttpStatusCode.Redirect, string.Join(" / ", sent.Errors));
        Assert.Null((await handler.GetAsync(CasePaths.Register)).Document.QuerySelector(".draft-notice"));
        Assert.Equal(0, await CountAsync(desk));
    }

    [Fact]
    public async Task Save_IsNobodyElsesAndIsEncryptedAndNotInTheLog()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var handler = await desk.AsAsync("handler1");
        var page = await handler.GetAsync(CasePaths.Register);
        var colleague = await desk.AsAsync("handler2");
        var log = await desk.Portal.WithDatabaseAsync(db => db.Set<AuditEntry>().CountAsync());

        await handler.SubmitAsync(page, "main form", new() { ["Form.Content"] = "身份证号 120111199001011234" }, action: Save);
        var stolen = await colleague.SubmitAsync(await colleague.GetAsync(CasePaths.Register), "main form", new() { ["DraftOf"] = page.ValueOf("DraftOf")! }, action: Save);

        Assert.Null((await colleague.GetAsync(CasePaths.Register)).Document.QuerySelector(".draft-notice"));
        Assert.Equal((HttpStatusCode.BadRequest, 1), (stolen.Status, await CountAsync(desk)));
        var stored = await desk.Portal.WithDatabaseAsync(db => db.Database.SqlQueryRaw<string>("SELECT Fields AS Value FROM Drafts").SingleAsync());
        Assert.StartsWith("g1:", stored);
        Assert.DoesNotContain("1201", stored);
        Assert.Equal(log, await desk.Portal.WithDatabaseAsync(db => db.Set<AuditEntry>().CountAsync()));
    }

    [Fact]
    public async Task Save_UntickedBox_ComesBackUnticked()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await desk.AtAsync(Stage.LegalReview);
        var inspections = await desk.AsAsync("inspections");
        var page = await inspections.GetAsync(InspectionPaths.RegisterTask);
        Assert.True(page.Document.QuerySelector("[name='Form.Random']")!.HasAttribute("checked"));
        var reviewer = await desk.AsAsync("reviewer");
        await reviewer.SubmitAsync(await reviewer.GetAsync(CasePaths.StepOf(id, Step.PassReview)), "main form", CaseDesk.ReviewFields("同意。", wrong: 3), action: Save);

        await inspections.PostAsync(Save, [new("DraftOf", page.ValueOf("DraftOf")!), new("__RequestVerificationToken", page.ValueOf("__RequestVerificationToken")!), new("Form.Title", "抽查")]);

        var restored = await reviewer.GetAsync(CasePaths.StepOf(id, Step.PassReview));
        Assert.Equal(("证据不足", "同意。"), (restored.ValueOf("Form.Findings[3].Remark"), restored.ValueOf("Form.Opinion")));
        Assert.True(restored.Document.QuerySelector("[name='Form.Findings[3].InOrder'][value=false]")!.HasAttribute("checked"));
        var task = await inspections.GetAsync(InspectionPaths.RegisterTask);
        Assert.Equal("抽查", task.ValueOf("Form.Title"));
        Assert.False(task.Document.QuerySelector("[name='Form.Random']")!.HasAttribute("checked"));
    }

    [Fact]
    public async Task Restored_WhenTheCaseMovedOn_IsShownWithAWarning()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await desk.AtAsync(Stage.InvestigationConcluded);
        var handler = await desk.AsAsync("handler1");
        await handler.SubmitAsync(await handler.GetAsync(CasePaths.StepOf(id, Step.ReviseReport)), "main form", new() { ["Form.Facts"] = "我写的事实。" }, action: Save);
        await desk.DoneAsync("handler2", id, Step.ReviseReport, new() { ["Form.Facts"] = "同事的事实。" });

        var restored = await handler.GetAsync(CasePaths.StepOf(id, Step.ReviseReport));

        Assert.Equal("我写的事实。", restored.ValueOf("Form.Facts"));
        Assert.Contains("该记录有了新的变动", restored.TextOf(".draft-notice"));
        await desk.DoneAsync("unithead", id, Step.ApproveProposal, new() { ["Form.Opinion"] = "同意告知。" });
        var impossible = await handler.GetAsync(CasePaths.StepOf(id, Step.ReviseReport));
        Assert.Contains("我写的事实。", impossible.TextOf("main"));
        Assert.NotNull(impossible.Document.QuerySelector("form[action='/drafts/discard']"));
    }

    [Fact]
    public async Task Discard_ShowsTheFormAsTheRecordHasIt()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var handler = await desk.AsAsync("handler1");
        await handler.SubmitAsync(await handler.GetAsync(CasePaths.Register), "main form", new() { ["Form.Subject"] = "半个名称" }, action: Save);

        var discarded = await handler.SubmitAsync(await handler.GetAsync(CasePaths.Register), "main form", action: Paths.DiscardDraft);
        var page = await handler.GetAsync(discarded.Location!);

        Assert.Equal("", page.ValueOf("Form.Subject"));
        Assert.Null(page.Document.QuerySelector(".draft-notice"));
        Assert.Equal(0, await CountAsync(desk));
    }

    [Fact]
    public async Task Save_AfterTheSessionRanOut_IsKeptAndRestoredAfterSigningIn()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var handler = await desk.AsAsync("handler1");
        var page = await handler.GetAsync(CasePaths.Register);
        desk.Portal.Clock.Advance(TimeSpan.FromMinutes(16));

        var lost = await handler.SubmitAsync(page, "main form", new() { ["Form.Subject"] = "半个名称" }, action: Save);

        Assert.Equal("/sign-in?returnUrl=%2Fcases%2Fregister", lost.Location);
        Assert.Equal("半个名称", (await (await desk.Portal.SignedInAsync("handler1")).GetAsync(CasePaths.Register)).ValueOf("Form.Subject"));
    }

    [Fact]
    public async Task Save_TooLong_IsRefusedAndTheEarlierDraftStays()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var handler = await desk.AsAsync("handler1");
        var page = await handler.GetAsync(CasePaths.Register);
        await handler.SubmitAsync(page, "main form", new() { ["Form.Subject"] = "半个名称" }, action: Save);

        var refused = await handler.SubmitAsync(page, "main form", new() { ["Form.Content"] = new string('字', Draft.FieldsMaxLength) }, action: Save);

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("超过 50 万字，草稿没有保存", refused.TextOf("main"));
        Assert.Equal("半个名称", (await handler.GetAsync(CasePaths.Register)).ValueOf("Form.Subject"));
    }

    [Theory]
    [InlineData(30, 1)]
    [InlineData(31, 0)]
    public async Task Draft_After30Days_IsGone(int days, int left)
    {
        await using var desk = await CaseDesk.OpenAsync();
        var handler = await desk.AsAsync("handler1");
        await handler.SubmitAsync(await handler.GetAsync(CasePaths.Register), "main form", new() { ["Form.Subject"] = "半个名称" }, action: Save);
        desk.Portal.Clock.Advance(TimeSpan.FromDays(days) - TimeSpan.FromMinutes(1));

        await desk.Portal.Services.GetRequiredService<JobClock>().RunAllAsync(TestContext.Current.CancellationToken);

        Assert.Equal(left, await CountAsync(desk));
        var page = await (await desk.Portal.SignedInAsync("handler1")).GetAsync(CasePaths.Register);
        Assert.Equal(left == 1, page.Document.QuerySelector(".draft-notice") is not null);
    }

    [Fact]
    public async Task Save_TwoWindowsAtOnce_KeepsOneDraft()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var handler = await desk.AsAsync("handler1");
        var page = await handler.GetAsync(CasePaths.Register);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => handler.SubmitAsync(page, "main form", new() { ["Form.Subject"] = $"名称{i}" }, action: Save)));

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.Redirect, a.Status));
        Assert.Equal(1, await CountAsync(desk));
    }

    private static Task<int> CountAsync(CaseDesk desk) => desk.Portal.WithDatabaseAsync(db => db.Set<Draft>().CountAsync());
}
