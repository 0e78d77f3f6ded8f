using System.Net;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Exercises;
using XiqingEdu.Enforcement.Domain.Penalties.Guidance;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Tests.Features.Cases;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Exercises;

/// <summary>One person works an exercise over the pages, taking seat after seat and typing the samples.</summary>
public sealed class ExerciseDesk(CaseDesk desk, string userName)
{
    /// <summary>The exercise; set when its clue is registered.</summary>
    public Guid Id { get; private set; }

    /// <summary>The finished text of a field.</summary>
    public static string Sample(Step step, string field, string when = "") => StepSamples.Of(step).First(s => s.Field == field && s.When == when).Text;

    /// <summary>Registers the clue of the samples.</summary>
    public async Task<ExerciseDesk> StartAsync()
    {
        var browser = await desk.AsAsync(userName);
        var answer = await browser.SubmitAsync(await browser.GetAsync(ExercisePaths.Start), "main form", new()
        {
            ["Form.Source"] = "ComplaintReport", ["Form.Subject"] = Sample(Step.RegisterClue, "Subject"), ["Form.Content"] = Sample(Step.RegisterClue, "Content"),
        });
        Assert.True(answer.Status == HttpStatusCode.Redirect, string.Join(" / ", answer.Errors));
        Id = Guid.Parse(answer.Location!.Split('/')[^1]);
        return this;
    }

    /// <summary>Takes a seat with the form at the head of the page.</summary>
    public async Task<Answer> SitAsync(Seat seat)
    {
        var browser = await desk.AsAsync(userName);
        return await browser.SubmitAsync(await browser.GetAsync(CasePaths.Detail(Id)), ".exercise form", new() { ["Form.Seat"] = seat.ToString() });
    }

    /// <summary>Takes a step in a seat.</summary>
    public async Task<Answer> TakeAsync(Seat seat, Step step, Dictionary<string, string>? fields = null, (string Name, byte[] Bytes)? file = null)
    {
        Assert.Equal(HttpStatusCode.Redirect, (await SitAsync(seat)).Status);
        var browser = await desk.AsAsync(userName);
        var page = await browser.GetAsync(CasePaths.StepOf(Id, step));
        return page.Document.QuerySelector("main form") is null ? page : await browser.SubmitAsync(page, "main form", fields, CaseDesk.FileOf(file));
    }

    /// <summary>The same, and expects it to be done.</summary>
    public async Task DoneAsync(Seat seat, Step step, Dictionary<string, string>? fields = null, (string Name, byte[] Bytes)? file = null)
    {
        var answer = await TakeAsync(seat, step, fields, file);
        Assert.True(answer.Status == HttpStatusCode.Redirect, $"{step} by {seat}: {(int)answer.Status} {string.Join(" / ", answer.Errors)} {(answer.Status == HttpStatusCode.OK ? answer.Document.QuerySelector("main")!.TextContent : "")}");
    }

    /// <summary>Takes a step that asks for one opinion, with its sample.</summary>
    public Task OpinionAsync(Seat seat, Step step, string when = "") => DoneAsync(seat, step, new() { ["Form.Opinion"] = Sample(step, "Opinion", when) });

    /// <summary>Opens the case.</summary>
    public async Task<Answer> LookAsync() => await (await desk.AsAsync(userName)).GetAsync(CasePaths.Detail(Id));

    /// <summary>Posts an opinion to a step whose page shows no form.</summary>
    public async Task<Answer> PostAsync(Step step)
    {
        var (browser, page) = (await desk.AsAsync(userName), await LookAsync());
        var token = page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var version = page.Document.QuerySelector(".exercise input[name='Form.Version']")!.GetAttribute("value")!;
        return await browser.PostAsync(CasePaths.StepOf(Id, step), [new("__RequestVerificationToken", token), new("Form.Version", version), new("Form.Opinion", "同意。")]);
    }

    /// <summary>Moves the day of the exercise.</summary>
    public async Task<Answer> MoveAsync(DateOnly to)
    {
        var browser = await desk.AsAsync(userName);
        return await browser.SubmitAsync(await browser.GetAsync(ExercisePaths.Day(Id)), "main form", new() { ["Form.To"] = $"{to:yyyy-MM-dd}" });
    }

    /// <summary>The filing proposal of the samples, handled by two seats.</summary>
    public static Dictionary<string, string> Proposal(Seat first = Seat.LeadHandler, Seat second = Seat.AssistantHandler)
    {
        var fields = StepSamples.Of(Step.ProposeFiling).ToDictionary(s => "Form." + s.Field, s => s.Text);
        return new(fields)
        {
            ["Form.PartyKind"] = "Organisation", ["Form.ViolationCode"] = "T02", ["Form.ActFrom"] = "2026-03-07", ["Form.ActUntil"] = "2026-10-24", ["Form.PlaceInDistrict"] = "true",
            ["Form.FirstOfficerId"] = Seats.Of(first).PersonId.ToString(), ["Form.SecondOfficerId"] = Seats.Of(second).PersonId.ToString(),
        };
    }

    /// <summary>From the clue to the archive: a fine after hearing and deliberation, paid and published.</summary>
    public async Task WalkAsync()
    {
        await WalkToDecisionAsync();
        await DoneAsync(Seat.FinanceClerk, Step.RecordPayment, new() { ["Form.ReceiptNumber"] = Sample(Step.RecordPayment, "ReceiptNumber") });
        await DoneAsync(Seat.PublicityOfficer, Step.PreparePublicity, new() { ["Form.Summary"] = Sample(Step.PreparePublicity, "Summary") });
        await DoneAsync(Seat.UnitHead, Step.ApprovePublicity);
        await OpinionAsync(Seat.UnitHead, Step.ConfirmPerformance);
        await OpinionAsync(Seat.Leader, Step.CloseCase, "给予行政处罚");
        await SitAsync(Seat.Archivist);
        var archive = await (await desk.AsAsync(userName)).GetAsync(CasePaths.StepOf(Id, Step.ArchiveCase));
        await DoneAsync(Seat.Archivist, Step.ArchiveCase, CaseDesk.Counted(archive, Sample(Step.ArchiveCase, "Number")));
    }

    /// <summary>From the clue to the served decision.</summary>
    public async Task WalkToDecisionAsync()
    {
        await DoneAsync(Seat.LeadHandler, Step.ProposeFiling, Proposal());
        await OpinionAsync(Seat.UnitHead, Step.EndorseFiling);
        await OpinionAsync(Seat.Leader, Step.ApproveFiling);
        await DoneAsync(Seat.LeadHandler, Step.AddEvidence, new()
        {
            ["Form.Kind"] = "OnSiteRecord", ["Form.Name"] = Sample(Step.AddEvidence, "Name", "现场检查"), ["Form.Source"] = Sample(Step.AddEvidence, "Source", "笔录"),
            ["Form.Proves"] = Sample(Step.AddEvidence, "Proves", "现场检查"), ["Form.CertificatesShown"] = "true",
        }, ("现场检查笔录.pdf", CaseDesk.Pdf));
        await DoneAsync(Seat.LeadHandler, Step.OrderCorrection, new(Served(Step.OrderCorrection)) { ["Form.Demand"] = Sample(Step.OrderCorrection, "Demand"), ["Form.DueOn"] = "2026-12-03" });
        await DoneAsync(Seat.AssistantHandler, Step.RecheckCorrection, new() { ["Form.RecheckedOn"] = "2026-11-23", ["Form.Result"] = "Done", ["Form.Findings"] = Sample(Step.RecheckCorrection, "Findings") });
        await DoneAsync(Seat.LeadHandler, Step.ConcludeInvestigation, new(new[] { "Facts", "EvidenceAnalysis", "Nature", "DiscretionFactors", "Correction" }
            .ToDictionary(f => "Form." + f, f => Sample(Step.ConcludeInvestigation, f, "给予行政处罚")))
        {
            ["Form.OutcomeKind"] = "Penalty", ["Form.Seriousness"] = "VerySerious", ["Form.Tier"] = "Ordinary", ["Form.Penalties"] = "Fine", ["Form.FineYuan"] = "70000",
        });
        await OpinionAsync(Seat.UnitHead, Step.ApproveProposal);
        await DoneAsync(Seat.AssistantHandler, Step.ServePriorNotice, Served(Step.ServePriorNotice));
        await DoneAsync(Seat.LeadHandler, Step.RequestHearing, new() { ["Form.Request"] = Sample(Step.RequestHearing, "Request") });
        await DoneAsync(Seat.UnitHead, Step.ScheduleHearing, new() { ["Form.HostId"] = Seats.Of(Seat.HearingHost).PersonId.ToString(), ["Form.Place"] = Sample(Step.ScheduleHearing, "Place") });
        await DoneAsync(Seat.LeadHandler, Step.ServeHearingNotice, Served(Step.ServeHearingNotice));
        Assert.Equal(HttpStatusCode.Redirect, (await MoveAsync((await desk.FindAsync(Id)).Notice!.Hearing!.HeldOn!.Value)).Status);
        await DoneAsync(Seat.HearingHost, Step.HoldHearing, new()
        {
            ["Form.Attendees"] = Sample(Step.HoldHearing, "Attendees"), ["Form.Minutes"] = Sample(Step.HoldHearing, "Minutes"), ["Form.Signature"] = Sample(Step.HoldHearing, "Signature", "已签名"),
        });
        await DoneAsync(Seat.HearingHost, Step.ReportHearing, new() { ["Form.Claims"] = Sample(Step.ReportHearing, "Claims"), ["Form.Report"] = Sample(Step.ReportHearing, "Report") });
        await DoneAsync(Seat.LeadHandler, Step.ReexamineDefense, new() { ["Form.IsAdopted"] = "false", ["Form.Findings"] = Sample(Step.ReexamineDefense, "Findings") });
        await DoneAsync(Seat.UnitHead, Step.SendToReview, new() { ["Form.Note"] = Sample(Step.SendToReview, "Note", "首次送审") });
        await DoneAsync(Seat.Reviewer, Step.PassReview, CaseDesk.ReviewFields(Sample(Step.PassReview, "Opinion")));
        await DoneAsync(Seat.Secretary, Step.RecordDeliberation, Minutes());
        await DoneAsync(Seat.Leader, Step.DecidePenalty, new() { ["Form.Opinion"] = Sample(Step.DecidePenalty, "Opinion") });
        await DoneAsync(Seat.LeadHandler, Step.ServeDecision, Served(Step.ServeDecision));
    }

    private static Dictionary<string, string> Served(Step step) => new()
    {
        ["Form.Recipient"] = Sample(step, "Recipient", "直接送达"), ["Form.Place"] = Sample(step, "Place"), ["Form.Note"] = Sample(step, "Note", "直接送达"),
    };

    private static Dictionary<string, string> Minutes()
    {
        var fields = new Dictionary<string, string>
        {
            ["Form.Place"] = Sample(Step.RecordDeliberation, "Place"), ["Form.Chair"] = Sample(Step.RecordDeliberation, "Chair"), ["Form.MembersEntitled"] = "5",
            ["Form.Conclusion"] = Sample(Step.RecordDeliberation, "Conclusion"), ["Form.Agrees"] = "true",
        };
        foreach (var (name, i) in new[] { "严局长", "韩分管", "秦秘书", "郑科长" }.Select((n, i) => (n, i)))
        {
            fields[$"Form.Opinions[{i}].Name"] = name;
            fields[$"Form.Opinions[{i}].Post"] = Sample(Step.RecordDeliberation, "Opinions.Post");
            fields[$"Form.Opinions[{i}].IsFor"] = "true";
            fields[$"Form.Opinions[{i}].Words"] = Sample(Step.RecordDeliberation, "Opinions.Words", "成员");
        }

        return fields;
    }
}
