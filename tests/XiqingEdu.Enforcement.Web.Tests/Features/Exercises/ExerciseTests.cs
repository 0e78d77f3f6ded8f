using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using XiqingEdu.Enforcement.Data.Drafts;
using XiqingEdu.Enforcement.Data.Identity;
using XiqingEdu.Enforcement.Data.Numbering;
using XiqingEdu.Enforcement.Data.Penalties;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Penalties.Exercises;
using XiqingEdu.Enforcement.Domain.Penalties.Publication;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Platform.Jobs;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Tests.Features.Cases;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Exercises;

/// <summary>演练: one person plays a whole case; it counts nowhere, and nobody else sees it.</summary>
public sealed class ExerciseTests
{
    [Fact]
    public async Task Exercise_FromClueToArchiveByOneUser_ChangesNoPageOfAnybody()
    {
        await using var desk = await CaseDesk.OpenAsync();
        await RunJobsAsync(desk);
        var before = await PagesOfEverybodyAsync(desk);
        var numbers = await NumbersAsync(desk);

        // A reviewer may do none of these steps in earnest but two.
        var exercise = await new ExerciseDesk(desk, "reviewer").StartAsync();
        await exercise.WalkAsync();
        await RunJobsAsync(desk);
        await exercise.LookAsync();

        var archived = await desk.FindAsync(exercise.Id);
        Assert.Equal(Stage.Archived, archived.Stage);
        Assert.Equal(("演练线字〔2026〕1号", "演练立字〔2026〕1号"), (archived.ClueNumber, archived.CaseNumber));
        Assert.StartsWith("演练罚字〔2026〕", archived.Decision!.Number, StringComparison.Ordinal);
        Assert.Equal(Seats.Of(Seat.Leader).Name, archived.Decision.DecidedBy);
        Assert.Equal(numbers, await NumbersAsync(desk));
        var after = await PagesOfEverybodyAsync(desk);
        Assert.True(before.Count > 150, $"{before.Count} pages were compared.");
        Assert.Equal(before.Keys.Order(), after.Keys.Order());
        Assert.All(before, page => Assert.Equal(page.Value, after[page.Key]));
        var published = Assert.Single(archived.PublicNotices);
        Assert.Equal(HttpStatusCode.NotFound, (await desk.Portal.Browser().GetAsync(Paths.PublicNotice(published.Id))).Status);
    }

    [Fact]
    public async Task Exercise_EveryPageAndDocument_SaysSo()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var exercise = await new ExerciseDesk(desk, "handler1").StartAsync();
        await exercise.WalkToDecisionAsync();
        var browser = await desk.AsAsync("handler1");
        var issued = await desk.Portal.WithDatabaseAsync(db => db.Set<IssuedDocument>().Where(d => d.PenaltyCaseId == exercise.Id).ToListAsync());
        string[] paths =
        [
            CasePaths.Detail(exercise.Id), CasePaths.File(exercise.Id), CasePaths.FileCheck(exercise.Id), CasePaths.StepOf(exercise.Id, Step.PreparePublicity), ExercisePaths.Start,
            .. issued.Select(d => CasePaths.Document(exercise.Id, d.Kind, d.Act)),
        ];

        Assert.True(issued.Count > 15, $"{issued.Count} documents");
        foreach (var path in paths)
        {
            var page = await browser.GetAsync(path);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Contains(Exercise.Mark, page.Document.QuerySelector(".exercise")!.TextContent);
            Assert.StartsWith("【演练】", page.Document.Title!, StringComparison.Ordinal);
        }

        foreach (var document in issued)
        {
            var sheet = await browser.GetAsync(CasePaths.Document(exercise.Id, document.Kind, document.Act));
            Assert.Contains(Exercise.Mark, sheet.Document.QuerySelector("article.sheet")!.TextContent);
        }
    }

    [Fact]
    public async Task OthersExercise_IsNotFound_WhateverIsAsked()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var exercise = await new ExerciseDesk(desk, "handler1").StartAsync();
        await exercise.DoneAsync(Seat.LeadHandler, Step.ProposeFiling, ExerciseDesk.Proposal());
        var id = exercise.Id;
        string[] paths =
        [
            CasePaths.Detail(id), CasePaths.File(id), CasePaths.FileCheck(id), CasePaths.StepOf(id, Step.EndorseFiling), CasePaths.Document(id, DocumentKind.FilingApproval),
            CasePaths.Document(id, DocumentKind.FilingApproval) + ".docx", ExercisePaths.Day(id), ExercisePaths.Deletion(id),
        ];

        foreach (var userName in new[] { "unithead", "leader", "chief", "handler2" })
        {
            var browser = await desk.AsAsync(userName);
            foreach (var path in paths.Where(p => userName != "leader" && userName != "chief" && userName != "handler2" || p != CasePaths.StepOf(id, Step.EndorseFiling)))
            {
                Assert.Equal((path, HttpStatusCode.NotFound), (path, (await browser.GetAsync(path)).Status));
            }

            var token = (await browser.GetAsync(ExercisePaths.List)).Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
            foreach (var path in new[] { ExercisePaths.Seat(id), ExercisePaths.Day(id), ExercisePaths.Deletion(id) })
            {
                var answer = await desk.UnchangedAsync(id, () => browser.PostAsync(path, [new("__RequestVerificationToken", token), new("Form.Version", "2"), new("Form.Seat", "Leader"), new("Form.To", "2027-01-04")]));
                Assert.Equal((path, HttpStatusCode.NotFound), (path, answer.Status));
            }
        }
    }

    [Fact]
    public async Task Seats_WhoInvestigated_MayNotApprove_AndAHandlerMayNotEither()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var exercise = await new ExerciseDesk(desk, "handler1").StartAsync();
        await exercise.DoneAsync(Seat.LeadHandler, Step.ProposeFiling, ExerciseDesk.Proposal(Seat.LeadHandler, Seat.UnitHead));

        var own = await exercise.TakeAsync(Seat.UnitHead, Step.EndorseFiling);
        var handlers = await exercise.TakeAsync(Seat.LeadHandler, Step.ApproveFiling);
        var posted = await exercise.PostAsync(Step.ApproveFiling);

        Assert.Contains("您参与过本案的调查取证，不得审批或者决定本案。", own.Text);
        Assert.Contains("《中华人民共和国行政处罚法》第五十七条", own.Text);
        Assert.Contains("此步骤由局领导办理，您没有“审批决定”的权限。", handlers.Text);
        Assert.Contains("《中华人民共和国行政处罚法》第五十四条第二款", handlers.Text);
        Assert.Equal(HttpStatusCode.BadRequest, posted.Status);
        Assert.Equal(Stage.FilingPendingApproval, (await desk.FindAsync(exercise.Id)).Stage);
    }

    [Fact]
    public async Task CasePage_OffersTheSeatWhoseTurnItIs_AndLeadsToTheStep()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var exercise = await new ExerciseDesk(desk, "handler1").StartAsync();
        await exercise.DoneAsync(Seat.LeadHandler, Step.ProposeFiling, ExerciseDesk.Proposal());
        var browser = await desk.AsAsync("handler1");

        var answer = await browser.SubmitAsync(await exercise.LookAsync(), "section[aria-labelledby=next] form");

        Assert.Equal(CasePaths.StepOf(exercise.Id, Step.EndorseFiling), answer.Location);
        Assert.NotNull((await browser.GetAsync(answer.Location!)).Document.QuerySelector("main form button.primary"));
        Assert.Equal(Seat.UnitHead, (await desk.FindAsync(exercise.Id)).Exercise!.Seat);
    }

    [Fact]
    public async Task Day_MovedForward_RunsThePeriodsOfThisCaseAlone()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var real = await desk.AtAsync(Stage.DecisionServed);
        var exercise = await new ExerciseDesk(desk, "handler1").StartAsync();
        await exercise.WalkToDecisionAsync();
        var served = (await desk.FindAsync(exercise.Id)).Exercise!.PresentDay;

        Assert.Equal(HttpStatusCode.BadRequest, (await exercise.MoveAsync(served)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await exercise.MoveAsync(new DateOnly(2031, 11, 24))).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await exercise.MoveAsync(served.AddDays(30))).Status);

        var moved = await desk.FindAsync(exercise.Id);
        Assert.Equal((Stage.Overdue, served.AddDays(30)), (moved.Stage, moved.StageSinceOn));
        Assert.Equal(Stage.DecisionServed, (await desk.FindAsync(real)).Stage);
        await exercise.LookAsync();
        var page = await (await desk.AsAsync("handler1")).GetAsync(CasePaths.Detail(real));
        Assert.DoesNotContain($"{served.AddDays(30):yyyy-MM-dd}", page.Text);
        await exercise.DoneAsync(Seat.LeadHandler, Step.ServeDemand, new()
        {
            ["Form.Recipient"] = ExerciseDesk.Sample(Step.ServeDemand, "Recipient", "直接送达"), ["Form.Place"] = ExerciseDesk.Sample(Step.ServeDemand, "Place"), ["Form.Note"] = "当面交付。",
        });
        Assert.Equal(Stage.DemandServed, (await desk.FindAsync(exercise.Id)).Stage);
    }

    [Fact]
    public async Task Log_NamesTheRealPerson_AndDeletionLeavesOneEntryAndNothingElse()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var rows = await RowsAsync(desk);
        var exercise = await new ExerciseDesk(desk, "handler1").StartAsync();
        await exercise.WalkAsync();
        Assert.All(await desk.LogOfAsync(exercise.Id), e => Assert.Equal(("陈立新", true), (e.ActorName, e.Action.StartsWith("Exercise.", StringComparison.Ordinal))));

        await KeepDraftAsync(desk, exercise.Id);

        var browser = await desk.AsAsync("handler1");
        var answer = await browser.SubmitAsync(await browser.GetAsync(ExercisePaths.Deletion(exercise.Id)), "main form");

        Assert.Equal(ExercisePaths.List, answer.Location);
        Assert.Equal(rows, await RowsAsync(desk));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(CasePaths.Detail(exercise.Id))).Status);
        var log = await desk.LogOfAsync(exercise.Id);
        Assert.Single(log, e => e.Action == "Exercise.Deleted");
        Assert.All(log, e => Assert.Empty(e.Changes));
    }

    [Theory, InlineData(90, true), InlineData(91, false)]
    public async Task Exercise_IsKeptForNinetyDays(int days, bool stands)
    {
        await using var desk = await CaseDesk.OpenAsync();
        var exercise = await new ExerciseDesk(desk, "handler1").StartAsync();

        desk.Portal.Clock.SetUtcNow(desk.Portal.Clock.GetUtcNow().AddDays(days));
        await RunJobsAsync(desk);

        Assert.Equal(stands, await desk.Portal.WithDatabaseAsync(db => db.Set<PenaltyCase>().WithExercises().AnyAsync(c => c.Id == exercise.Id)));
        Assert.Equal(stands ? 0 : 1, (await desk.LogOfAsync(exercise.Id)).Count(e => e is { Action: "Exercise.Expired", ActorName: "系统" }));
    }

    [Fact]
    public async Task RegisterPage_WithoutTheQuery_MakesARealCase()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var found = await desk.FindAsync(await desk.RegisterAsync());
        Assert.Null(found.Exercise);
        Assert.StartsWith("津西青教线字", found.ClueNumber, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await desk.AsAsync("reviewer")).GetAsync(CasePaths.Register)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await desk.AsAsync("sysadmin")).GetAsync(ExercisePaths.Start)).Status);
    }

    private static Task RunJobsAsync(CaseDesk desk) => desk.Portal.Services.GetRequiredService<JobClock>().RunAllAsync(TestContext.Current.CancellationToken);

    /// <summary>What every demo account reads on every page without parameters, the own exercises and the log aside.</summary>
    private static async Task<SortedDictionary<string, string>> PagesOfEverybodyAsync(CaseDesk desk)
    {
        var pages = PageCatalogue.Of(desk.Portal).Where(p => p is { Method: "GET", HasParameters: false } && !p.Template.StartsWith("audit", StringComparison.Ordinal)
            && !p.Template.StartsWith("exercises", StringComparison.Ordinal) && !p.Template.EndsWith("export", StringComparison.Ordinal) && !p.Template.StartsWith("health", StringComparison.Ordinal)).ToList();
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var account in await desk.Portal.DemoAccountsAsync())
        {
            var browser = await desk.AsAsync(account.UserName);
            string[] paths = [.. pages.Where(p => p.OpensTo(account.Permissions)).Select(p => "/" + p.Template), "/?tab=done", "/cases?mine=true", "/annual-summary/2026", "/annual-summary/2026.json", "/publications?overdue=true"];
            foreach (var path in paths)
            {
                var page = await browser.GetAsync(path);
                texts[$"{account.UserName} {path}"] = page.Document.QuerySelector("main")?.TextContent ?? page.Text;
            }
        }

        return texts;
    }

    private static Task<List<string>> NumbersAsync(CaseDesk desk) => desk.Portal.WithDatabaseAsync(db => db.Set<NumberSeries>()
        .Where(s => !s.Kind.StartsWith(DocumentNumber.ExercisePrefix)).OrderBy(s => s.Kind).ThenBy(s => s.Year).Select(s => $"{s.Kind} {s.Year} {s.Last}").ToListAsync());

    private static Task<int> KeepDraftAsync(CaseDesk desk, Guid id) => desk.Portal.WithDatabaseAsync(async db =>
    {
        var accountId = await db.Set<Account>().Where(a => a.UserName == "handler1").Select(a => a.Id).SingleAsync();
        db.Add(new Draft { AccountId = accountId, Path = CasePaths.StepOf(id, Step.CloseCase), Fields = "[]", SavedAt = desk.Portal.Clock.GetUtcNow().UtcDateTime, IsRestoredOnPage = true });
        return await db.SaveChangesAsync();
    });

    private static Task<string> RowsAsync(CaseDesk desk) => desk.Portal.WithDatabaseAsync(async db => string.Join(' ',
        await db.Set<PenaltyCase>().WithExercises().CountAsync(), await db.Set<CaseEvent>().CountAsync(), await db.Set<Evidence>().CountAsync(), await db.Set<InvestigationReport>().CountAsync(),
        await db.Set<PriorNotice>().CountAsync(), await db.Set<LegalReviewRound>().CountAsync(), await db.Set<Domain.Penalties.Execution.Payment>().CountAsync(),
        await db.Set<PublicNotice>().IgnoreQueryFilters().CountAsync(), await db.Set<Decision>().CountAsync(), await db.Set<IssuedDocument>().CountAsync(), await db.Set<Draft>().CountAsync()));
}
