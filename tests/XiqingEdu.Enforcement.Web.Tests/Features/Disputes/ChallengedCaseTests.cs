using System.Net;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Tests.Features.Cases;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Disputes;

/// <summary>What is recorded of a dispute reaches the penalty case in the same save, and its correction too.</summary>
public sealed class ChallengedCaseTests
{
    private const string Overdue = "天津市西青区知渊文化传播有限公司";

    [Fact]
    public async Task Reconsideration_FromNoticeToChange_StopsTheSurchargeAndLowersTheFine()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await FindAsync(desk);
        var browser = await desk.AsAsync("dispute");
        var path = await RegisterAsync(browser, id, "2026-11-20");

        var under = await desk.FindAsync(id);
        Assert.Equal((RemedyStatus.UnderReconsideration, new DateOnly(2026, 11, 20)), (under.RemedyStatus, under.RemedyPeriods.Single().From));
        Assert.Contains("行政复议或者行政诉讼期间，不予计算", (await (await desk.AsAsync("leader")).GetAsync(CasePaths.Detail(id))).TextOf("section[aria-labelledby=payment]"));

        var bare = await desk.UnchangedAsync(id, () => OutcomeAsync(browser, path, new() { ["Form.Outcome"] = "Modified", ["Form.DecidedOn"] = "2026-11-23" }));
        Assert.Equal(HttpStatusCode.BadRequest, bare.Status);
        Assert.Contains("须写明变更后的处罚", bare.ErrorOf("Form.Penalties"));
        Assert.Equal(HttpStatusCode.Redirect, (await OutcomeAsync(browser, path, new()
        {
            ["Form.Outcome"] = "Modified", ["Form.DecidedOn"] = "2026-11-23", ["Form.Penalties"] = "Fine", ["Form.FineYuan"] = "10000",
        })).Status);

        var changed = await desk.FindAsync(id);
        Assert.Equal((RemedyStatus.Changed, 1_000_000, new DateOnly(2026, 11, 23)), (changed.RemedyStatus, changed.FineFen, changed.DecisionChange!.On));

        Assert.Equal(HttpStatusCode.Redirect, (await OutcomeAsync(browser, path, new()
        {
            ["Form.Outcome"] = "Upheld", ["Form.DecidedOn"] = "2026-11-23", ["Form.Penalties"] = "", ["Form.FineYuan"] = "", ["Form.CorrectionReason"] = "文书看错",
        })).Status);
        var corrected = await desk.FindAsync(id);
        Assert.Equal((RemedyStatus.Upheld, 1_800_000), (corrected.RemedyStatus, corrected.FineFen));
        Assert.Null(corrected.DecisionChange);
        Assert.Equal(Step.CorrectRemedy, corrected.Events[^1].Step);
    }

    [Fact]
    public async Task Revoked_TheCaseAsksForWithdrawalAndClosing_NotForTheFine() // 第四十八条第二款
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await FindAsync(desk);
        async Task<string> NextAsync(string userName) => (await (await desk.AsAsync(userName)).GetAsync(CasePaths.Detail(id))).TextOf("section[aria-labelledby=next]")!;
        Assert.Contains("送达催告书", await NextAsync("leader"));
        var browser = await desk.AsAsync("dispute");
        var path = await RegisterAsync(browser, id, "2026-11-20");

        Assert.Equal(HttpStatusCode.Redirect, (await OutcomeAsync(browser, path, new() { ["Form.Outcome"] = "Revoked", ["Form.DecidedOn"] = "2026-11-23" })).Status);

        var next = await NextAsync("leader");
        Assert.DoesNotContain("送达催告书", next);
        Assert.DoesNotContain("确认履行完毕", next);
        Assert.Contains("撤销后重新调查", next);
        Assert.Contains("提出撤回公示", await NextAsync("publicity"));
    }

    [Fact]
    public async Task Reconsideration_OfAnotherCaseAfterAll_LeavesTheFirst()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await FindAsync(desk);
        var browser = await desk.AsAsync("dispute");
        var path = await RegisterAsync(browser, id, "2026-11-20");

        var answer = await browser.SubmitAsync(await browser.GetAsync(path + "/steps/correct-particulars"), "main form", new() { ["Form.PenaltyCaseId"] = "" });

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        var after = await desk.FindAsync(id);
        Assert.Equal(RemedyStatus.None, after.RemedyStatus);
        Assert.Empty(after.RemedyPeriods);
    }

    [Fact]
    public async Task Reconsideration_ReceivedBeforeTheDecision_IsRefusedAndNothingIsRegistered()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await FindAsync(desk);
        var browser = await desk.AsAsync("dispute");

        var answer = await desk.UnchangedAsync(id, async () => await browser.SubmitAsync(await browser.GetAsync($"{DisputePaths.RegisterReconsideration}?penaltyCaseId={id}"), "main form", Typed("2026-10-13")));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("早于处罚决定之日 2026-10-14", Assert.Single(answer.Errors));
        Assert.Equal(0, await desk.Portal.WithDatabaseAsync(db => db.Set<Domain.Disputes.Reconsiderations.Reconsideration>().CountAsync(r => r.PenaltyCaseId == id)));
    }

    private static Dictionary<string, string> Typed(string receivedOn) => new()
    {
        ["Form.OrganNumber"] = "津西青政复〔2026〕81号", ["Form.NoticeReceivedOn"] = receivedOn, ["Form.Applicant"] = Overdue, ["Form.Act"] = "行政处罚决定",
    };

    private static async Task<string> RegisterAsync(Browser browser, Guid caseId, string receivedOn)
    {
        var answer = await browser.SubmitAsync(await browser.GetAsync($"{DisputePaths.RegisterReconsideration}?penaltyCaseId={caseId}"), "main form", Typed(receivedOn));
        Assert.True(answer.Status == HttpStatusCode.Redirect, string.Join(" / ", answer.Errors));
        return answer.Location!;
    }

    private static async Task<Answer> OutcomeAsync(Browser browser, string path, Dictionary<string, string> fields) =>
        await browser.SubmitAsync(await browser.GetAsync(path + (fields.ContainsKey("Form.CorrectionReason") ? "/steps/correct-outcome" : "/steps/record-outcome")), "main form", fields);

    private static Task<Guid> FindAsync(CaseDesk desk) => desk.Portal.WithDatabaseAsync(db => db.Set<PenaltyCase>().Where(c => c.Party!.Name == Overdue).Select(c => c.Id).SingleAsync());
}
