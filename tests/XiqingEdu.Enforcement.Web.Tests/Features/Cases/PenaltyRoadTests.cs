using System.Net;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data.Numbering;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Web.Routes;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Cases;

/// <summary>A penalty case from clue to archive, as its people take it over the pages.</summary>
public sealed class PenaltyRoadTests
{
    [Fact]
    public async Task Road_FromClueToArchive_EachStepOneEntryOfTheRightPerson()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var handled = await desk.FigureAsync(2026, "penalty.ordinary.handled");
        var lastNumber = await LastAsync(desk, "立");
        var id = await desk.RegisterAsync();
        await desk.DoneAsync("handler1", id, Step.ProposeFiling, await desk.ProposalAsync());
        await desk.DoneAsync("unithead", id, Step.EndorseFiling, new() { ["Form.Opinion"] = "同意立案。" });
        await desk.DoneAsync("leader", id, Step.ApproveFiling);
        Assert.Equal($"津西青教立字〔2026〕{lastNumber + 1}号", (await desk.FindAsync(id)).CaseNumber);
        await desk.DoneAsync("handler1", id, Step.AddEvidence, CaseDesk.EvidenceFields(), ("现场笔录.pdf", CaseDesk.Pdf));
        await desk.DoneAsync("handler1", id, Step.ConcludeInvestigation, CaseDesk.ReportFields());
        await desk.DoneAsync("unithead", id, Step.ApproveProposal, new() { ["Form.Opinion"] = "同意告知。" });
        await desk.DoneAsync("handler2", id, Step.ServePriorNotice, CaseDesk.ServiceFields());
        await desk.DoneAsync("handler1", id, Step.RecordDefense, new() { ["Form.Kind"] = "Received", ["Form.On"] = "2026-11-23", ["Form.Claims"] = "已经全部退费，请求从轻" });
        await desk.DoneAsync("handler1", id, Step.ReexamineDefense, new() { ["Form.IsAdopted"] = "false", ["Form.Findings"] = "退费情节已经考虑" });
        await desk.DoneAsync("unithead", id, Step.SendToReview);
        await desk.DoneAsync("reviewer", id, Step.ReturnFromReview, CaseDesk.ReviewFields("请补充裁量说理。", "Correct", 5));
        await desk.DoneAsync("handler1", id, Step.ReviseReport, new() { ["Form.DiscretionFactors"] = "涉及学生超过十人，不具有从轻、从重情节。" });
        await desk.DoneAsync("unithead", id, Step.SendToReview, new() { ["Form.Note"] = "已按审核意见补充裁量说理。" });
        await desk.DoneAsync("reviewer", id, Step.PassReview, CaseDesk.ReviewFields("同意拟处理意见。"));
        Assert.Equal(handled, await desk.FigureAsync(2026, "penalty.ordinary.handled"));
        await desk.DoneAsync("leader", id, Step.DecidePenalty, new() { ["Form.Opinion"] = "同意处罚。" });
        Assert.Equal(handled + 1, await desk.FigureAsync(2026, "penalty.ordinary.handled"));
        await desk.DoneAsync("handler1", id, Step.ServeDecision, CaseDesk.ServiceFields());
        await desk.DoneAsync("publicity", id, Step.RecordPayment, new() { ["Form.ReceiptNumber"] = "NO-20261123-1" });
        await desk.DoneAsync("publicity", id, Step.PreparePublicity);
        await desk.DoneAsync("unithead", id, Step.ApprovePublicity);
        await desk.DoneAsync("unithead", id, Step.ConfirmPerformance, new() { ["Form.Opinion"] = "罚款已缴清，已改正。" });
        await desk.DoneAsync("leader", id, Step.CloseCase, new() { ["Form.Opinion"] = "同意结案。", ["Form.Period"] = "ThirtyYears" });
        await desk.DoneAsync("archivist", id, Step.ArchiveCase, await desk.CountedAsync(id, "2026-教罚-99"));

        var archived = await desk.FindAsync(id);
        Assert.Equal(Stage.Archived, archived.Stage);
        Assert.Equal((2, 2), (archived.Reports.Count, archived.Reviews.Count));
        Step[] taken =
        [
            Step.RegisterClue, Step.ProposeFiling, Step.EndorseFiling, Step.ApproveFiling, Step.AddEvidence, Step.ConcludeInvestigation, Step.ApproveProposal,
            Step.ServePriorNotice, Step.RecordDefense, Step.ReexamineDefense, Step.SendToReview, Step.ReturnFromReview, Step.ReviseReport, Step.SendToReview, Step.PassReview,
            Step.DecidePenalty, Step.ServeDecision, Step.RecordPayment, Step.PreparePublicity, Step.ApprovePublicity, Step.ConfirmPerformance, Step.CloseCase, Step.ArchiveCase,
        ];
        string[] people =
        [
            "陈立新", "陈立新", "李卫东", "赵明华", "陈立新", "陈立新", "李卫东", "周雅静", "陈立新", "陈立新", "李卫东", "王思远", "陈立新", "李卫东", "王思远",
            "赵明华", "陈立新", "高小雨", "高小雨", "李卫东", "李卫东", "赵明华", "何淑珍",
        ];
        Assert.Equal(taken, archived.Events.Select(e => e.Step));
        var log = await desk.LogOfAsync(id);
        Assert.Equal(taken.Zip(people, (s, p) => ($"Penalty.{s}", p)), log.Select(e => (e.Action, e.ActorName)));
        Assert.Contains(archived.Decision!.Number, (await desk.Portal.Browser().GetAsync(Paths.Publicity)).Text);
        var issued = await desk.Portal.WithDatabaseAsync(db => db.Set<IssuedDocument>().Where(d => d.PenaltyCaseId == id).OrderBy(d => d.EventSequence).ThenBy(d => d.Id).ToListAsync());
        DocumentKind[] documents =
        [
            DocumentKind.ClueRegistration, DocumentKind.FilingApproval, DocumentKind.InvestigationReport, DocumentKind.EvidenceList, DocumentKind.NoticeApproval, DocumentKind.PriorNotice,
            DocumentKind.ServiceReceipt, DocumentKind.DefenseRecord, DocumentKind.DefenseReexamination, DocumentKind.ReviewSubmission, DocumentKind.ReviewOpinion, DocumentKind.InvestigationReport,
            DocumentKind.ReviewSubmission, DocumentKind.ReviewOpinion, DocumentKind.DecisionApproval, DocumentKind.PenaltyDecision, DocumentKind.ServiceReceipt, DocumentKind.PaymentReceipt,
            DocumentKind.PublicitySummary, DocumentKind.ClosureApproval, DocumentKind.FileCover, DocumentKind.FileContents, DocumentKind.FileNotes,
        ];
        Assert.Equal(documents, issued.Select(d => d.Kind));
        foreach (var document in issued)
        {
            var word = await (await desk.AsAsync("unithead")).GetAsync(CasePaths.Document(id, document.Kind, document.Act) + ".docx");
            Assert.Equal((HttpStatusCode.OK, document.FileSha256), (word.Status, Convert.ToHexStringLower(SHA256.HashData(word.Bytes))));
            Assert.Equal("Penalty.DocumentDownloaded", (await desk.LogOfAsync(id))[^1].Action);
        }
    }

    [Fact]
    public async Task Evidence_Uploaded_IsHashedDownloadableAndTheDownloadLogged()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await desk.AtAsync(Stage.InvestigationConcluded);
        var item = Assert.Single((await desk.FindAsync(id)).Evidence);

        var file = await (await desk.AsAsync("handler2")).GetAsync(CasePaths.EvidenceFile(id, item.Id));

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(CaseDesk.Pdf)), item.FileSha256);
        Assert.Equal(HttpStatusCode.OK, file.Status);
        Assert.Equal(CaseDesk.Pdf, file.Bytes);
        Assert.Equal("attachment", file.Response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("笔录.pdf", file.Response.Content.Headers.ContentDisposition.FileNameStar);
        var read = (await desk.LogOfAsync(id))[^1];
        Assert.Equal(("Penalty.EvidenceRead", "周雅静"), (read.Action, read.ActorName));
    }

    [Fact]
    public async Task Numbers_RefusedStepsBetween_LeaveNoGap()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var last = await LastAsync(desk, "立");
        var id = await desk.AtAsync(Stage.FilingPendingApproval);
        await desk.DoneAsync("unithead", id, Step.EndorseFiling, new() { ["Form.Opinion"] = "同意。" });

        Assert.Equal(HttpStatusCode.BadRequest, (await desk.TakeAsync("leader", id, Step.ApproveFiling, new() { ["Form.Opinion"] = " " })).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await desk.TakeAsync("leader", id, Step.ApproveFiling, new() { ["Form.Opinion"] = new string('长', 20_001) })).Status);
        await desk.DoneAsync("leader", id, Step.ApproveFiling);

        Assert.Equal($"津西青教立字〔2026〕{last + 1}号", (await desk.FindAsync(id)).CaseNumber);
        Assert.Equal(last + 1, await LastAsync(desk, "立"));
    }

    private static Task<int> LastAsync(CaseDesk desk, string kind) =>
        desk.Portal.WithDatabaseAsync(db => db.Set<NumberSeries>().Where(s => s.Kind == kind && s.Year == 2026).Select(s => s.Last).SingleAsync());
}
