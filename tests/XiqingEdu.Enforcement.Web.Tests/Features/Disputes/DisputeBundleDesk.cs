using System.Net;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Routes;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Disputes;

/// <summary>Disputes at the step at which their bundle is put together.</summary>
internal static class DisputeBundleDesk
{
    /// <summary>A piece typed by hand.</summary>
    public static Dictionary<string, string> OwnPiece(string name = "场地照片") => new()
    {
        ["Form.Own[0].Source"] = "Other", ["Form.Own[0].Name"] = name, ["Form.Own[0].Purpose"] = "场地的情况", ["Form.Own[0].On"] = "2026-10-09", ["Form.Own[0].Pages"] = "2",
    };

    /// <summary>An archived case of the demo set, with its file.</summary>
    public static async Task<(PenaltyCase Case, IReadOnlyList<IssuedDocument> Issued)> CaseAsync(this DisputeRoad road, int skip = 0)
    {
        var found = await road.Portal.WithDatabaseAsync(db => db.Set<PenaltyCase>().AsNoTracking().Include(c => c.Evidence)
            .Where(c => c.Stage == Stage.Archived && c.DecidedKind == OutcomeKind.Penalty && c.Evidence.Any()).OrderBy(c => c.Id).Skip(skip).FirstAsync());
        return (found, await road.Portal.WithDatabaseAsync(db => db.Set<IssuedDocument>().AsNoTracking().Where(d => d.PenaltyCaseId == found.Id).OrderBy(d => d.EventSequence).ThenBy(d => d.Id).ToListAsync()));
    }

    /// <summary>A reconsideration over a case, or over another act, assigned; gives its path.</summary>
    public static async Task<string> ReplyingAsync(this DisputeRoad road, Guid? caseId = null, string receivedOn = "2026-11-20")
    {
        var fields = new Dictionary<string, string>
        {
            ["Form.OrganNumber"] = "津西青政复〔2026〕70号", ["Form.Track"] = "Ordinary", ["Form.NoticeReceivedOn"] = receivedOn, ["Form.Applicant"] = "苏静宜",
            ["Form.ActKind"] = caseId is null ? "InformationDisclosure" : "PenaltyDecision", ["Form.Act"] = "被复议的行为", ["Form.PenaltyCaseId"] = caseId?.ToString() ?? "",
        };
        var registered = await road.SubmitAsync(DisputePaths.RegisterReconsideration, fields);
        Assert.True(registered.Status == HttpStatusCode.Redirect, string.Join(" / ", registered.Errors));
        await road.DoneAsync(registered.Location!, DisputeStep.Assign, new() { ["Form.Unit"] = "执法科", ["Form.Request"] = "提供案卷。" });
        return registered.Location!;
    }

    /// <summary>From the frozen bundle to the answer that went out today.</summary>
    public static async Task SubmittedAsync(this DisputeRoad road, string path)
    {
        await road.DoneAsync(path, DisputeStep.DraftStatement, new() { ["Form.Facts"] = "本局依法调查。", ["Form.Reasons"] = "事实清楚，程序合法。", ["Form.Request"] = "请求维持。" });
        await road.DoneAsync(path, DisputeStep.ApproveStatement, new() { ["Form.Opinion"] = "同意。" }, "leader");
        await road.DoneAsync(path, DisputeStep.SubmitStatement, new() { ["Form.On"] = "2026-11-23" });
    }

    /// <summary>Opens the page that puts the bundle together and posts it.</summary>
    public static async Task<Answer> FreezeAsync(this DisputeRoad road, string path, Dictionary<string, string>? fields = null, (string Name, byte[] Bytes)? file = null)
    {
        var browser = await road.AsAsync("dispute");
        var page = await browser.GetAsync(DisputeRoad.StepOf(path, DisputeStep.FreezeEvidence));
        return await browser.SubmitAsync(page, "main form", fields, file is null ? null : new Dictionary<string, (string Name, byte[] Bytes)> { ["Form.Own[0].File"] = file.Value });
    }
}
