using System.Net;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Tests.Features.Officers;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Certificates;

public sealed class CertificateStepTests
{
    [Theory]
    [InlineData("陈立新", "verify", "Certificate.AnnuallyVerified", CertificateStatus.Active, "Form.TrainingHours=60;Form.ExamPassed=true")]
    [InlineData("陈立新", "change", "Certificate.Changed", CertificateStatus.Active, "Form.EnforcementKind=教育行政执法、校外培训监管")]
    [InlineData("袁志宏", "renew", "Certificate.Renewed", CertificateStatus.Active, "")]
    [InlineData("陈立新", "suspend", "Certificate.Suspended", CertificateStatus.Suspended, "Form.Note=调查")]
    [InlineData("蒋明辉", "restore", "Certificate.Restored", CertificateStatus.Active, "Form.Note=调查结束")]
    [InlineData("陈立新", "report-lost", "Certificate.ReportedLost", CertificateStatus.Lost, "Form.Note=已声明作废")]
    [InlineData("苏国庆", "cancel", "Certificate.Cancelled", CertificateStatus.Cancelled, "Form.Reason=LeftEnforcementPost")]
    [InlineData("苏国庆", "revoke", "Certificate.Revoked", CertificateStatus.Revoked, "Form.Note=严重违法")]
    public async Task Record_EachStep_ChangesTheStatusOnceAndIsLogged(string name, string step, string action, CertificateStatus status, string fields)
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("certificates");
        var before = await portal.CertificateAsync(name);
        var page = await browser.GetAsync($"/certificates/{before.Id}/{step}");
        var typed = fields.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(f => f.Split('=')).ToDictionary(f => f[0], f => f[1]);

        var answer = await browser.SubmitAsync(page, "main form", typed);
        var again = await browser.SubmitAsync(page, "main form", typed);

        Assert.Equal((HttpStatusCode.Redirect, $"/officers/{before.PersonId}"), (answer.Status, answer.Location));
        Assert.Equal((HttpStatusCode.Redirect, $"/officers/{before.PersonId}"), (again.Status, again.Location));
        var after = await portal.CertificateAsync(name);
        Assert.Equal(before.Events.Count + 1, after.Events.Count);
        Assert.Equal(status, after.StatusOn(new(2026, 11, 23)));
        var entry = await portal.LastEntryAsync(action);
        Assert.Equal(("吴桂芳", after.Id), (entry!.ActorName, entry.SubjectId!.Value));
        Assert.Contains(before.Number, entry.Sentence);
    }

    [Fact]
    public async Task Record_TwoClicksAtOnce_IsSavedOnce()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("certificates");
        var certificate = await portal.CertificateAsync("陈立新");
        var page = await browser.GetAsync($"/certificates/{certificate.Id}/suspend");

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => browser.SubmitAsync(page, "main form", new() { ["Form.Note"] = "调查" })));

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.Redirect, a.Status));
        Assert.Equal(certificate.Events.Count + 1, (await portal.CertificateAsync("陈立新")).Events.Count);
    }

    [Fact]
    public async Task Issue_TwoFormsAtOnce_GiveThePersonOneCertificate()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("certificates");
        var person = await portal.PersonAsync("高小雨");
        var pages = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => browser.GetAsync($"/officers/{person}/certificates/new")));

        var answers = await Task.WhenAll(pages.Select((page, i) => browser.SubmitAsync(page, "main form", new() { ["Form.Number"] = $"12011106666{i}" })));

        Assert.Single(answers, a => a.Status == HttpStatusCode.Redirect);
        Assert.All(answers, a => Assert.Contains(a.Status, new[] { HttpStatusCode.Redirect, HttpStatusCode.Conflict, HttpStatusCode.BadRequest }));
        Assert.Equal(1, await portal.WithDatabaseAsync(db => db.Set<Certificate>().CountAsync(c => c.PersonId == person)));
    }

    [Fact]
    public async Task Reissue_AfterALoss_MakesANewCertificateAndKeepsTheHeadcount()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("certificates");
        var lost = await portal.CertificateAsync("陈立新");
        await browser.SubmitAsync(await browser.GetAsync($"/certificates/{lost.Id}/report-lost"), "main form", new() { ["Form.Note"] = "已声明作废" });
        Assert.Equal(20, (await browser.GetAsync("/officers?certifiedOn=2026-11-23")).Total());
        var page = await browser.GetAsync($"/certificates/{lost.Id}/reissue");

        var answer = await browser.SubmitAsync(page, "main form", new() { ["Form.Number"] = "120111077777" });
        await browser.SubmitAsync(page, "main form", new() { ["Form.Number"] = "120111077777" });

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        var fresh = await portal.CertificateAsync("陈立新");
        Assert.Equal(("120111077777", lost.Id, lost.ValidUntil, 2), (fresh.Number, fresh.PredecessorId!.Value, fresh.ValidUntil, fresh.Ordinal));
        Assert.Equal(20, (await browser.GetAsync("/officers?certifiedOn=2026-11-23")).Total());
        Assert.Equal(0, (await browser.GetAsync("/certificates/events?year=2026&kind=Issued")).Total());
    }

    [Fact]
    public async Task Suspend_WithoutReason_KeepsWhatWasTypedAndChangesNothing()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("certificates");
        var certificate = await portal.CertificateAsync("陈立新");

        var answer = await browser.SubmitAsync(await browser.GetAsync($"/certificates/{certificate.Id}/suspend"), "main form", new() { ["Form.On"] = "2026-11-20" });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("请填写暂扣原因。", answer.ErrorOf("Form.Note"));
        Assert.Equal("2026-11-20", answer.ValueOf("Form.On"));
        Assert.StartsWith("错误：", answer.Document.Title);
        Assert.Null(await portal.LastEntryAsync("Certificate.Suspended"));
    }

    [Theory]
    [InlineData("suspend", "2026-11-24", "晚于今天")]
    [InlineData("suspend", "2020-01-01", "早于该证件上一次登记")]
    public async Task Suspend_OnAnImpossibleDay_SaysWhy(string step, string on, string why)
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("certificates");
        var certificate = await portal.CertificateAsync("陈立新");

        var answer = await browser.SubmitAsync(
            await browser.GetAsync($"/certificates/{certificate.Id}/{step}"), "main form", new() { ["Form.On"] = on, ["Form.Note"] = "原因" });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(why, answer.ErrorOf("Form.On"));
    }

    [Fact]
    public async Task Record_StaleVersion_IsRefused()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("certificates");
        var certificate = await portal.CertificateAsync("陈立新");
        var stale = await browser.GetAsync($"/certificates/{certificate.Id}/suspend");
        await browser.SubmitAsync(
            await browser.GetAsync($"/certificates/{certificate.Id}/verify"), "main form", new() { ["Form.TrainingHours"] = "60", ["Form.ExamPassed"] = "true" });

        var answer = await browser.SubmitAsync(stale, "main form", new() { ["Form.Note"] = "原因" });

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal("原因", answer.ValueOf("Form.Note"));
        Assert.Equal(CertificateStatus.Active, (await portal.CertificateAsync("陈立新")).StatusOn(new(2026, 11, 23)));
    }

    [Fact]
    public async Task Cancel_HolderWithOpenReviewTerm_NeedsASuccessorAndEndsTheTerm()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("certificates");
        var certificate = await portal.CertificateAsync("余秋月");
        var successor = await portal.PersonAsync("王思远");
        var page = await browser.GetAsync($"/certificates/{certificate.Id}/cancel");

        var refused = await browser.SubmitAsync(page, "main form", new() { ["Form.Reason"] = "Retired" });
        var kept = await browser.SubmitAsync(page, "main form", new() { ["Form.Reason"] = "Retired", ["Form.Successors[0].PersonId"] = certificate.PersonId.ToString() });
        var done = await browser.SubmitAsync(refused, "main form", new() { ["Form.Successors[0].PersonId"] = successor.ToString() });

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("没有确定接办人", refused.ErrorOf("Form.Successors"));
        Assert.NotNull(refused.Document.GetElementById("Form_Successors"));
        Assert.Contains("不能由持证人本人接办", kept.ErrorOf("Form.Successors"));
        Assert.Equal(HttpStatusCode.Redirect, done.Status);
        var term = await portal.WithDatabaseAsync(db => db.Set<LegalReviewer>().Where(r => r.PersonId == certificate.PersonId).SelectMany(r => r.Terms).SingleAsync());
        Assert.Equal(new DateOnly(2026, 11, 23), term.ToOn);
        Assert.Contains("王思远", term.EndNote);
    }

    [Fact]
    public async Task Cancel_HandlerWithOpenCases_HandsEachOverWithinTheSameSave()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("certificates");
        var certificate = await portal.CertificateAsync("陈立新");
        var colleague = await portal.PersonAsync("周雅静");
        var successor = await portal.PersonAsync("苏国庆");
        var page = await browser.GetAsync($"/certificates/{certificate.Id}/cancel");
        var open = page.Document.QuerySelectorAll("select[id^='successor-']").Length;
        Dictionary<string, string> To(Guid person) => Enumerable.Range(0, open).ToDictionary(i => $"Form.Successors[{i}].PersonId", _ => person.ToString()).Append(new("Form.Reason", "TransferredOut")).ToDictionary();

        var refused = await browser.SubmitAsync(page, "main form", new() { ["Form.Reason"] = "TransferredOut" });
        var alreadyHandler = await browser.SubmitAsync(page, "main form", To(colleague));

        Assert.True(open > 5, $"{open} open cases");
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("已是案件", alreadyHandler.ErrorOf("Form.Successors"));
        Assert.Equal(open, await CasesOfAsync(portal, certificate.PersonId));

        var done = await browser.SubmitAsync(page, "main form", To(successor));

        Assert.Equal(HttpStatusCode.Redirect, done.Status);
        Assert.Equal(0, await CasesOfAsync(portal, certificate.PersonId));
        Assert.Equal(open, await CasesOfAsync(portal, successor));
        var entry = await portal.LastEntryAsync("Certificate.Cancelled");
        Assert.Equal(open, entry!.Changes.Count(c => c is { Record: nameof(CaseEvent), Property: nameof(CaseEvent.Step), New: nameof(Step.ReplaceHandler) }));
    }

    private static Task<int> CasesOfAsync(Portal portal, Guid personId)
    {
        var open = PenaltyProcedure.Of(Step.ReplaceHandler).From;
        return portal.WithDatabaseAsync(db => db.Set<PenaltyCase>().CountAsync(c => open.Contains(c.Stage) && (c.LeadHandlerId == personId || c.AssistantHandlerId == personId)));
    }

    [Fact]
    public async Task Cancel_ReviewerWhoOnlyLeavesTheEnforcementPost_MayKeepTheTerm()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("certificates");
        var certificate = await portal.CertificateAsync("余秋月");
        var page = await browser.GetAsync($"/certificates/{certificate.Id}/cancel");

        var done = await browser.SubmitAsync(
            page, "main form", new() { ["Form.Reason"] = "LeftEnforcementPost", ["Form.Successors[0].PersonId"] = certificate.PersonId.ToString() });

        Assert.Equal(HttpStatusCode.Redirect, done.Status);
        Assert.Null(await portal.WithDatabaseAsync(db => db.Set<LegalReviewer>().Where(r => r.PersonId == certificate.PersonId).SelectMany(r => r.Terms).Select(t => t.ToOn).SingleAsync()));
    }

    [Theory]
    [InlineData("verify")]
    [InlineData("change")]
    [InlineData("renew")]
    [InlineData("suspend")]
    [InlineData("restore")]
    [InlineData("report-lost")]
    [InlineData("reissue")]
    [InlineData("cancel")]
    [InlineData("revoke")]
    public async Task Step_WithoutManaging_IsForbiddenAndUnknownIsNotFound(string step)
    {
        await using var portal = await Portal.OpenAsync();
        var id = (await portal.CertificateAsync("陈立新")).Id;
        var reader = await portal.SignedInAsync("unithead");
        var keeper = await portal.SignedInAsync("certificates");

        Assert.Equal(HttpStatusCode.Forbidden, (await reader.GetAsync($"/certificates/{id}/{step}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await keeper.GetAsync($"/certificates/{id}/{step}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await keeper.GetAsync($"/certificates/{Guid.CreateVersion7()}/{step}")).Status);
    }
}
