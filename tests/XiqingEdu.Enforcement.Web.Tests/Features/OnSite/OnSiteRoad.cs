using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using XiqingEdu.Enforcement.Data.Auditing;
using XiqingEdu.Enforcement.Data.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Routes;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.OnSite;

/// <summary>A portal at which the people of the demo set handle on-the-spot penalties, each in a browser of their own.</summary>
public sealed class OnSiteRoad : IAsyncDisposable
{
    private readonly Dictionary<string, Browser> browsers = [];

    private OnSiteRoad(Portal portal) => Portal = portal;

    /// <summary>The portal.</summary>
    public Portal Portal { get; }

    /// <summary>Opens a portal.</summary>
    public static async Task<OnSiteRoad> OpenAsync() => new(await Portal.OpenAsync());

    /// <summary>The browser of a demo account, signed in at its first use.</summary>
    public async Task<Browser> AsAsync(string userName)
    {
        if (!browsers.TryGetValue(userName, out var browser))
        {
            browsers[userName] = browser = await Portal.SignedInAsync(userName);
        }

        return browser;
    }

    /// <summary>The form as it is typed, with some fields changed.</summary>
    public async Task<Dictionary<string, string>> FormAsync(params (string Field, string Value)[] changes)
    {
        var form = await OnSiteSamples.FormAsync(Portal);
        foreach (var (field, value) in changes)
        {
            form["Form." + field] = value;
        }

        return form;
    }

    /// <summary>Sends the filled form of a new penalty.</summary>
    public async Task<Answer> FillInAsync(string userName = "handler1", params (string Field, string Value)[] changes)
    {
        var browser = await AsAsync(userName);
        return await browser.SubmitAsync(await browser.GetAsync(OnSitePaths.Draft), "main form", await FormAsync(changes));
    }

    /// <summary>The same, and expects it to be kept.</summary>
    public async Task<Guid> DraftAsync(params (string Field, string Value)[] changes)
    {
        var answer = await FillInAsync("handler1", changes);
        Assert.True(answer.Status == HttpStatusCode.Redirect, string.Join(" / ", answer.Errors));
        return Guid.Parse(answer.Location!.Split('/')[^1]);
    }

    /// <summary>Opens the page of a step and posts it with some fields filled.</summary>
    public async Task<Answer> TakeAsync(string userName, Guid id, OnSiteStep step, Dictionary<string, string>? fields = null)
    {
        var browser = await AsAsync(userName);
        return await browser.SubmitAsync(await browser.GetAsync(OnSitePaths.StepOf(id, step)), "main form", fields);
    }

    /// <summary>The same, and expects it to be done.</summary>
    public async Task DoneAsync(string userName, Guid id, OnSiteStep step, Dictionary<string, string>? fields = null)
    {
        var answer = await TakeAsync(userName, id, step, fields);
        Assert.True(answer.Status == HttpStatusCode.Redirect, $"{step} by {userName}: {(int)answer.Status} {string.Join(" / ", answer.Errors)}");
    }

    /// <summary>The fields of a signed delivery.</summary>
    public static Dictionary<string, string> Signed() => new() { ["Form.Refused"] = "false", ["Form.Recipient"] = "路远行（本人）", ["Form.HandedOver"] = "true" };

    /// <summary>Leads a new penalty to a stage over the pages.</summary>
    public async Task<Guid> AtAsync(OnSiteStage stage, params (string Field, string Value)[] changes)
    {
        var id = await DraftAsync(changes);
        Func<Task>[] road =
        [
            () => DoneAsync("handler1", id, OnSiteStep.Decide),
            () => DoneAsync("handler1", id, OnSiteStep.Serve, Signed()),
            () => DoneAsync("handler2", id, OnSiteStep.ReportForRecord),
            () => DoneAsync("unithead", id, OnSiteStep.AcceptRecord),
            () => DoneAsync("publicity", id, OnSiteStep.RecordPayment, new() { ["Form.ReceiptNumber"] = "凭证1" }),
            () => DoneAsync("unithead", id, OnSiteStep.ConfirmPerformance, new() { ["Form.Opinion"] = "已缴清，已改正。" }),
            () => DoneAsync("leader", id, OnSiteStep.Close),
            () => DoneAsync("archivist", id, OnSiteStep.Archive, new() { ["Form.Number"] = "2026-当罚-99", ["Form.Pages"] = "6" }),
        ];
        foreach (var step in road)
        {
            if ((await FindAsync(id)).Stage == stage)
            {
                return id;
            }

            await step();
        }

        Assert.Equal(stage, (await FindAsync(id)).Stage);
        return id;
    }

    /// <summary>The penalty with all its parts.</summary>
    public async Task<OnSitePenalty> FindAsync(Guid id)
    {
        await using var scope = Portal.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<OnSiteDesk>().FindAsync(id))!;
    }

    /// <summary>Expects that an action leaves the penalty as it is: version, stage and events.</summary>
    public async Task<Answer> UnchangedAsync(Guid id, Func<Task<Answer>> action)
    {
        var before = await FindAsync(id);
        var answer = await action();
        var after = await FindAsync(id);
        Assert.Equal((before.Version, before.Stage, before.Number, before.Events.Count), (after.Version, after.Stage, after.Number, after.Events.Count));
        return answer;
    }

    /// <summary>The log of a penalty, oldest first.</summary>
    public Task<List<AuditEntry>> LogOfAsync(Guid id) => Portal.WithDatabaseAsync(db =>
        db.Set<AuditEntry>().AsNoTracking().Where(e => e.SubjectId == id).OrderBy(e => e.At).ThenBy(e => e.Id).ToListAsync());

    /// <inheritdoc />
    public ValueTask DisposeAsync() => Portal.DisposeAsync();
}
