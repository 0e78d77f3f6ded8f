using System.Net;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Litigations;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Routes;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Disputes;

/// <summary>A portal at which the people of the demo set lead disputes along their road, each in a browser of their own.</summary>
public sealed class DisputeRoad : IAsyncDisposable
{
    private readonly Dictionary<string, Browser> browsers = [];

    private DisputeRoad(Portal portal) => Portal = portal;

    /// <summary>The portal; its day is 2026-11-23.</summary>
    public Portal Portal { get; }

    /// <summary>Opens a portal.</summary>
    public static async Task<DisputeRoad> OpenAsync() => new(await Portal.OpenAsync());

    /// <summary>The browser of a demo account, signed in at its first use.</summary>
    public async Task<Browser> AsAsync(string userName)
    {
        if (!browsers.TryGetValue(userName, out var browser))
        {
            browsers[userName] = browser = await Portal.SignedInAsync(userName);
        }

        return browser;
    }

    /// <summary>Opens a form of the dispute officer and posts it.</summary>
    public async Task<Answer> SubmitAsync(string path, Dictionary<string, string>? fields = null, string userName = "dispute")
    {
        var browser = await AsAsync(userName);
        return await browser.SubmitAsync(await browser.GetAsync(path), "main form", fields);
    }

    /// <summary>Takes a step of the dispute at a path and expects it to be done.</summary>
    public async Task DoneAsync(string path, DisputeStep step, Dictionary<string, string>? fields = null, string userName = "dispute")
    {
        var answer = await SubmitAsync(StepOf(path, step), fields, userName);
        Assert.True(answer.Status == HttpStatusCode.Redirect, $"{step} by {userName}: {(int)answer.Status} {string.Join(" / ", answer.Errors)}");
        Assert.Equal(path, answer.Location);
    }

    /// <summary>From the receipt to the answer that went out on <paramref name="on"/>.</summary>
    public async Task AnsweredAsync(string path, string on)
    {
        await DoneAsync(path, DisputeStep.Assign, new() { ["Form.Unit"] = "执法科", ["Form.Request"] = "三个工作日内提供全部案卷。" });
        await DoneAsync(path, DisputeStep.DraftStatement, new() { ["Form.Facts"] = "本局依法调查。", ["Form.Reasons"] = "事实清楚，程序合法。", ["Form.Request"] = "请求维持。" });
        await DoneAsync(path, DisputeStep.FreezeEvidence, OneNorm);
        await DoneAsync(path, DisputeStep.ApproveStatement, new() { ["Form.Opinion"] = "同意。" }, "leader");
        await DoneAsync(path, DisputeStep.SubmitStatement, new() { ["Form.On"] = on });
    }

    /// <summary>A bundle of one norm, typed by hand.</summary>
    public static Dictionary<string, string> OneNorm => new()
    {
        ["Form.Own[0].Source"] = "Norm", ["Form.Own[0].Name"] = "《中华人民共和国行政处罚法》", ["Form.Own[0].Purpose"] = "证明依据", ["Form.Own[0].Pages"] = "2",
    };

    /// <summary>The page of a step.</summary>
    public static string StepOf(string path, DisputeStep step) => $"{path}/steps/{CasePaths.Kebab(step.ToString())}";

    /// <summary>A reconsideration of the demo set in a state.</summary>
    public Task<Guid> OfAsync(ReconsiderationState state) => Portal.WithDatabaseAsync(db => db.Set<Reconsideration>().Where(r => r.State == state).OrderBy(r => r.Id).Select(r => r.Id).FirstAsync());

    /// <summary>A suit of the demo set in a state.</summary>
    public Task<Guid> OfAsync(LitigationState state) => Portal.WithDatabaseAsync(db => db.Set<Litigation>().Where(l => l.State == state).OrderBy(l => l.Id).Select(l => l.Id).FirstAsync());

    /// <summary>The dispute as it is stored.</summary>
    public Task<Dispute> FindAsync(string path)
    {
        var id = Guid.Parse(path.Split('/')[2]);
        return Portal.WithDatabaseAsync(db => db.Set<Dispute>().WithStruckOut().Include(d => d.Events).Include(d => d.Hearings).Include(d => d.Lessons).AsNoTracking().SingleAsync(d => d.Id == id));
    }

    public async ValueTask DisposeAsync() => await Portal.DisposeAsync();
}
