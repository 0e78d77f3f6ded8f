using System.Net;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data.Auditing;
using XiqingEdu.Enforcement.Data.Identity;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Features.Audit.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Cases;

/// <summary>Stale pages, double clicks, lost sessions, and people who hold two roles.</summary>
public sealed class CaseSafetyTests
{
    [Fact]
    public async Task Step_OnAStalePage_Answers409WithTheTypedText()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await desk.AtAsync(Stage.InvestigationConcluded);
        var handler = await desk.AsAsync("handler1");
        var stale = await handler.GetAsync(CasePaths.StepOf(id, Step.ReviseReport));
        await desk.DoneAsync("handler2", id, Step.ReviseReport, new() { ["Form.Facts"] = "同事先修改的事实。" });

        var answer = await desk.UnchangedAsync(id, () => handler.SubmitAsync(stale, "main form", new() { ["Form.Facts"] = "我后来修改的事实。" }));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("该记录有了新的变动", answer.Errors[0]);
        Assert.Equal("我后来修改的事实。", answer.ValueOf("Form.Facts"));
        Assert.Equal("现在的内容：同事先修改的事实。", answer.TextOf("#Form_Facts-present"));
        Assert.Single(answer.Document.QuerySelectorAll(".present"));
        Assert.Equal(HttpStatusCode.Redirect, (await handler.SubmitAsync(answer, "main form")).Status);
        Assert.Equal("我后来修改的事实。", (await desk.FindAsync(id)).Report!.Facts);
    }

    [Fact]
    public async Task Step_SentTwice_IsTakenOnceAndTheSecondAnswers409WithTheTypedText()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await desk.AtAsync(Stage.DecisionPending);
        var leader = await desk.AsAsync("leader");
        var page = await leader.GetAsync(CasePaths.StepOf(id, Step.DecidePenalty));
        var fields = new Dictionary<string, string> { ["Form.Opinion"] = "同意处罚，请及时送达。" };

        Assert.Equal(HttpStatusCode.Redirect, (await leader.SubmitAsync(page, "main form", fields)).Status);
        var second = await desk.UnchangedAsync(id, () => leader.SubmitAsync(page, "main form", fields));

        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Contains("同意处罚，请及时送达。", second.TextOf("main"));
        Assert.Single(await desk.LogOfAsync(id), e => e.Action == "Penalty.DecidePenalty");
    }

    [Fact]
    public async Task Step_SentTwiceAtOnce_IsTakenOnce()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await desk.AtAsync(Stage.DecisionPending);
        var leader = await desk.AsAsync("leader");
        var page = await leader.GetAsync(CasePaths.StepOf(id, Step.DecidePenalty));

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => leader.SubmitAsync(page, "main form", new() { ["Form.Opinion"] = "同意。" })));

        Assert.Single(answers, a => a.Status == HttpStatusCode.Redirect);
        Assert.Equal("302, 409, 409, 409", string.Join(", ", answers.Select(a => (int)a.Status).Order()));
        Assert.Single((await desk.FindAsync(id)).Events, e => e.Step == Step.DecidePenalty);
    }

    [Fact]
    public async Task Register_SentTwiceOrFourTimesAtOnce_MakesOneCase()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var handler = await desk.AsAsync("handler1");
        var before = await desk.Portal.WithDatabaseAsync(db => db.Set<PenaltyCase>().CountAsync());
        var page = await handler.GetAsync(CasePaths.Register);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => handler.SubmitAsync(page, "main form", CaseDesk.Clue())));
        var again = await handler.SubmitAsync(page, "main form", CaseDesk.Clue());

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.Redirect, a.Status));
        Assert.Single(answers.Append(again).Select(a => a.Location).Distinct());
        Assert.Contains("没有重复登记", (await handler.GetAsync(again.Location!)).Text);
        Assert.Equal(before + 1, await desk.Portal.WithDatabaseAsync(db => db.Set<PenaltyCase>().CountAsync()));
        Assert.Single(await desk.LogOfAsync(Guid.Parse(again.Location!.Split('/')[^1])));
    }

    [Fact]
    public async Task Step_AfterTheSessionRanOut_IsKeptAndSubmittedAfterSigningInAgain()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await desk.AtAsync(Stage.LegalReview);
        var reviewer = await desk.AsAsync("reviewer");
        var page = await reviewer.GetAsync(CasePaths.StepOf(id, Step.PassReview));
        desk.Portal.Clock.Advance(TimeSpan.FromMinutes(16));

        var lost = await desk.UnchangedAsync(id, () => reviewer.SubmitAsync(page, "main form", CaseDesk.ReviewFields("同意。写了很久的审核意见。")));
        var signIn = await reviewer.GetAsync(lost.Location!);
        var entered = await reviewer.SubmitAsync(signIn, "main form", new() { ["UserName"] = "reviewer", ["Password"] = Portal.DemoPassword });
        var kept = await reviewer.GetAsync(entered.Location!);

        Assert.Equal(HttpStatusCode.Redirect, lost.Status);
        Assert.Equal("同意。写了很久的审核意见。", kept.ValueOf("Form.Opinion"));
        Assert.Contains("已恢复", kept.TextOf(".draft-notice"));
        Assert.Equal(HttpStatusCode.Redirect, (await reviewer.SubmitAsync(kept, "main form")).Status);
        Assert.Equal("同意。写了很久的审核意见。", (await desk.FindAsync(id)).Review!.Opinion);
    }

    [Fact]
    public async Task Step_KeptWhileSomebodyElseActed_ShowsBothVersions()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await desk.AtAsync(Stage.InvestigationConcluded);
        var handler = await desk.AsAsync("handler1");
        var page = await handler.GetAsync(CasePaths.StepOf(id, Step.ReviseReport));
        desk.Portal.Clock.Advance(TimeSpan.FromMinutes(16));
        var lost = await handler.SubmitAsync(page, "main form", new() { ["Form.Facts"] = "重新查明的事实。" });
        var colleague = await desk.Portal.SignedInAsync("handler2");
        await colleague.SubmitAsync(await colleague.GetAsync(CasePaths.StepOf(id, Step.ReviseReport)), "main form", new() { ["Form.Facts"] = "同事的事实。" });
        var entered = await handler.SubmitAsync(await handler.GetAsync(lost.Location!), "main form", new() { ["UserName"] = "handler1", ["Password"] = Portal.DemoPassword });

        var restored = await handler.GetAsync(entered.Location!);

        Assert.Equal("重新查明的事实。", restored.ValueOf("Form.Facts"));
        Assert.Contains("该记录有了新的变动", restored.TextOf(".draft-notice"));
        Assert.Equal("现在的内容：同事的事实。", restored.TextOf("#Form_Facts-present"));
        Assert.Equal("同事的事实。", (await desk.FindAsync(id)).Report!.Facts);
        Assert.Equal(HttpStatusCode.Redirect, (await handler.SubmitAsync(restored, "main form")).Status);
        Assert.Equal("重新查明的事实。", (await desk.FindAsync(id)).Report!.Facts);
    }

    [Fact]
    public async Task Review_ByAHandler_IsRefused()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await desk.AtAsync(Stage.LegalReview);
        await GiveAsync(desk, "handler1", Role.LegalReviewer);

        await RefusedAsync(desk, "handler1", id, Step.PassReview, "您参与过本案的调查取证，不得担任本案的法制审核人员");
    }

    [Fact]
    public async Task Decision_ByTheReviewer_IsRefused()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await desk.AtAsync(Stage.DecisionPending);
        await GiveAsync(desk, "reviewer", Role.BureauLeader);

        await RefusedAsync(desk, "reviewer", id, Step.DecidePenalty, "您担任过本案的法制审核人员，不得同时决定本案");
    }

    [Fact]
    public async Task Publicity_ReleasedByItsDrafter_IsRefused()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await desk.AtAsync(Stage.PenaltyDecided);
        await desk.DoneAsync("publicity", id, Step.PreparePublicity);
        await GiveAsync(desk, "publicity", Role.EnforcementUnitHead);

        await RefusedAsync(desk, "publicity", id, Step.ApprovePublicity, "公示信息由您拟制，须由他人审核发布");
    }

    [Fact]
    public async Task Log_EveryActionAndRecord_HasChineseWords()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var actions = await desk.Portal.WithDatabaseAsync(db => db.Set<AuditEntry>().Select(e => e.Action).Distinct().ToListAsync());
        var records = await desk.Portal.WithDatabaseAsync(db => Task.FromResult(db.Model.GetEntityTypes().Select(t => t.ClrType)
            .Where(t => t.Namespace!.StartsWith("XiqingEdu", StringComparison.Ordinal) && t.Name is not ("AuditEntry" or "Draft")).Select(t => t.Name).ToList()));
        var sources = Repository.Files("src", "*.cs").Where(f => !f.Contains("Migrations", StringComparison.Ordinal))
            .SelectMany(f => System.Text.RegularExpressions.Regex.Matches(File.ReadAllText(f), "\"((?:Account|Penalty|OnSite|Person|Officers|Headcount|Certificate|Reviewer|Reconsideration|Litigation|Inspection|AnnualSummary|Audit|Seed)\\.[A-Z][A-Za-z]+)\""))
            .Select(m => m.Groups[1].Value);

        Assert.DoesNotContain(actions.Concat(sources).Distinct(), a => ActionWords.Of(a) == a);
        Assert.DoesNotContain(Enum.GetValues<Step>().Select(s => $"Penalty.{s}").Concat(Enum.GetValues<OnSiteStep>().Select(s => $"OnSite.{s}")), a => ActionWords.Of(a) == a);
        Assert.DoesNotContain(records.Distinct(), r => RecordWords.Of(r) == r);
    }

    private static async Task RefusedAsync(CaseDesk desk, string userName, Guid id, Step step, string sentence)
    {
        var browser = await desk.AsAsync(userName);
        var page = await browser.GetAsync(CasePaths.StepOf(id, step));
        Assert.Contains(sentence, page.TextOf(".checks"));
        Assert.Null(page.Document.QuerySelector("main form"));
        var token = (await browser.GetAsync(Paths.Password)).ValueOf("__RequestVerificationToken")!;
        var fields = CaseDesk.ReviewFields("同意。", "Agree").Append(new("__RequestVerificationToken", token)).Append(new("Form.Version", (await desk.FindAsync(id)).Version.ToString()))
            .Concat(Enum.GetValues<ReviewTopic>().Select((t, i) => KeyValuePair.Create($"Form.Findings[{i}].Topic", t.ToString())));

        var answer = await desk.UnchangedAsync(id, () => browser.PostAsync(CasePaths.StepOf(id, step), fields));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.NotEmpty(answer.Errors);
        Assert.Contains(sentence, answer.TextOf(".checks"));
    }

    private static async Task GiveAsync(CaseDesk desk, string userName, Role role)
    {
        var person = await desk.PersonAsync(userName);
        await desk.Portal.WithDatabaseAsync(async db =>
        {
            var account = await db.Set<Account>().SingleAsync(a => a.UserName == userName);
            account.AssignRoles([.. account.Roles.Select(r => r.Role), role]);
            await db.SaveAsync(Intention.Of(new Actor(person, userName, new HashSet<Permission>()), "Account.RolesAssigned", "分配角色。"));
            return 0;
        });
    }
}
