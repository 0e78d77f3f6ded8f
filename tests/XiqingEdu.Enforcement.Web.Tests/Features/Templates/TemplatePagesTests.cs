using System.Net;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using XiqingEdu.Enforcement.Data.Auditing;
using XiqingEdu.Enforcement.Data.Documents;
using XiqingEdu.Enforcement.Data.Files;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Penalties.Documents.Templates;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Platform.Word;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Tests.Documents;
using XiqingEdu.Enforcement.Web.Tests.Features.Cases;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Templates;

/// <summary>The bureau replaces a template: checked, previewed, confirmed; used from its day on; what was issued stays as it was.</summary>
public sealed class TemplatePagesTests
{
    private const DocumentKind Kind = DocumentKind.FilingApproval;

    [Fact]
    public async Task List_ShowsEveryKindAndItsTemplateOfToday()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("sysadmin");
        await TemplateDesk.UploadAsync(browser, Kind, Saying("甲"), "2026-11-23");
        await TemplateDesk.UploadAsync(browser, Kind, Saying("乙"), "2026-12-01");

        var page = await browser.GetAsync(TemplatePaths.List);

        var rows = page.Document.QuerySelectorAll("main tbody tr").Select(r => r.TextContent).ToList();
        Assert.Equal(DocumentCases.Kinds.Count, rows.Count);
        var row = rows.Single(r => r.Contains("立案审批表") && !r.Contains("不予"));
        Assert.Contains("第 1 版", row);
        Assert.Contains("第 2 版，2026-12-01 起", row);
        Assert.Contains("林浩", row);
        Assert.Equal(rows.Count - 1, rows.Count(r => r.Contains("系统内置")));
    }

    [Fact]
    public async Task Kind_ShowsEveryFieldWithItsMeaningAndWhetherItMustStandThere()
    {
        await using var portal = await Portal.OpenAsync();

        var page = await (await portal.SignedInAsync("handler1")).GetAsync(TemplatePaths.Kind(DocumentKind.PenaltyDecision));

        var rows = page.Document.QuerySelectorAll("section[aria-labelledby='fields'] tbody tr");
        Assert.Equal(CaseDocuments.Of(DocumentKind.PenaltyDecision).Fields.Select(f => f.Mark).Order(StringComparer.Ordinal), rows.Select(r => r.QuerySelector("code")!.TextContent).Order(StringComparer.Ordinal));
        var remedies = rows.Single(r => r.TextContent.Contains(TemplateFiles.Remedies)).TextContent;
        Assert.Contains("必须有，单独成段，内容由系统写定", remedies);
        Assert.Contains("第五十九条第一款第（五）项", remedies);
        Assert.DoesNotContain("上传新版本", page.Text);
    }

    [Fact]
    public async Task Upload_OfWhatWasDownloaded_IsPreviewedWithoutChangingAnythingThenConfirmed()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("sysadmin");
        var built = await browser.GetAsync(TemplatePaths.File(Kind, 0));
        Assert.Equal((HttpStatusCode.OK, WordFile.ContentType), (built.Status, built.Response.Content.Headers.ContentType!.MediaType));

        var preview = await TemplateDesk.PreviewAsync(browser, Kind, built.Bytes, "2026-11-23", "立案审批表.docx");

        Assert.Equal(HttpStatusCode.OK, preview.Status);
        Assert.Contains("尚未启用", preview.Text);
        Assert.Contains("示范培训中心", preview.TextOf("article.sheet"));
        Assert.Empty(await TemplateDesk.VersionsAsync(portal, Kind));

        var done = await TemplateDesk.ConfirmAsync(browser, preview);
        var twice = await TemplateDesk.ConfirmAsync(browser, preview);

        Assert.Equal((TemplatePaths.Kind(Kind), TemplatePaths.Kind(Kind)), (done.Location, twice.Location));
        var version = Assert.Single(await TemplateDesk.VersionsAsync(portal, Kind));
        Assert.Equal((1, "立案审批表.docx", "林浩", new DateOnly(2026, 11, 23)), (version.Number, version.FileName, version.UploadedBy, version.ValidFrom));
        Assert.Equal(built.Bytes, (await browser.GetAsync(TemplatePaths.File(Kind, 1))).Bytes);
        Assert.Contains("示范培训中心", (await browser.GetAsync(TemplatePaths.Version(Kind, 1))).TextOf("article.sheet"));
        var entry = (await portal.NewestEntryAsync("Template.Uploaded"))!;
        Assert.Equal(("上传《立案审批表》模板第 1 版，自 2026-11-23 起启用，SHA-256 " + version.FileSha256 + "。", "按新的文书格式"), (entry.Sentence, entry.Reason));
    }

    [Fact]
    public async Task Preview_ThenBack_KeepsWhatWasTypedAndTheFile()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("sysadmin");
        var preview = await TemplateDesk.PreviewAsync(browser, Kind, Saying("甲"), "2026-12-01");

        var form = await browser.SubmitAsync(preview, "main form", new() { ["Form.Again"] = "true" });

        Assert.Equal(("2026-12-01", "按新的文书格式"), (form.ValueOf("Form.ValidFrom"), form.ValueOf("Form.Reason")));
        Assert.Contains("已上传：模板.docx", form.TextOf(".kept-file"));
        Assert.Contains("尚未启用", (await browser.SubmitAsync(form, "main form")).Text);
    }

    [Fact]
    public async Task Upload_WithFaults_NamesThemAllAndKeepsWhatWasTyped()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("sysadmin");
        var template = TemplateFiles.With(m =>
        {
            TemplateFiles.Of(m, TemplateFiles.Remedies).Remove();
            TemplateFiles.Of(m, "{{处罚内容}}").GetFirstChild<Run>()!.GetFirstChild<Text>()!.Text = "{{处罚结果}}";
        });

        var answer = await TemplateDesk.PreviewAsync(browser, DocumentKind.PenaltyDecision, template, "2026-12-01");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("模板有 3 处需要改正，见下方列表。", answer.ErrorOf("Form.File"));
        var findings = answer.Document.QuerySelectorAll("ol.findings li").Select(l => l.TextContent).ToList();
        Assert.Contains(findings, f => f.Contains("没有栏目“处罚结果”"));
        Assert.Contains(findings, f => f.Contains("缺少栏目“处罚内容”（必须有）"));
        Assert.Contains(findings, f => f.Contains("缺少栏目“救济途径告知”（法定内容，不得删除）"));
        Assert.Equal("2026-12-01", answer.ValueOf("Form.ValidFrom"));
        Assert.Empty(await TemplateDesk.VersionsAsync(portal, DocumentKind.PenaltyDecision));
    }

    public static TheoryData<string, string> BadFiles => new()
    {
        { "空.docx", "文件是空的" }, { "程序.docx", "内容与扩展名不符" }, { "../模板.docx", "文件名含有“../”" }, { "说明.pdf", "不是 Word 文档（.docx）" }, { "炸弹.docx", "压缩炸弹" }, { "宏.docx", "宏" }, { "远程.docx", "链接到外部" },
        { "旧.doc", "不是 Word 文档（.docx）" }, { "大.docx", "超过模板 5 MB 的上限" },
    };

    [Theory, MemberData(nameof(BadFiles))]
    public async Task Upload_OfABadFile_IsRefusedInWords(string name, string message)
    {
        await using var portal = await Portal.OpenAsync();

        var answer = await TemplateDesk.PreviewAsync(await portal.SignedInAsync("sysadmin"), Kind, Bad(name), "2026-11-23", name);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(message, answer.ErrorOf("Form.File"));
        Assert.Empty(await TemplateDesk.VersionsAsync(portal, Kind));
    }

    private static byte[] Bad(string name) => name switch
    {
        "空.docx" => [],
        "程序.docx" => "MZ\0\0"u8.ToArray(),
        "说明.pdf" => CaseDesk.Pdf,
        "旧.doc" => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0, 0, 0, 0, 0, 0, 0],
        "炸弹.docx" => TemplateFiles.WithEntry("word/media/a.png", new byte[41 * 1024 * 1024]),
        "宏.docx" => TemplateFiles.WithEntry("word/vbaProject.bin", [1]),
        "远程.docx" => TemplateFiles.With(m => m.DocumentSettingsPart!.AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate", new Uri("https://example.org/a.dotm")), Kind),
        "大.docx" => TemplateFiles.WithEntry("word/media/a.png", System.Security.Cryptography.RandomNumberGenerator.GetBytes(6 * 1024 * 1024)),
        _ => WordTemplate.Of(CaseDocuments.Of(Kind)),
    };

    [Theory]
    [InlineData("2026-11-22", "启用日期 2026-11-22 早于今天 2026-11-23")]
    [InlineData("", "请填写启用日期")]
    public async Task Upload_WithABadDay_IsRefused(string day, string message)
    {
        await using var portal = await Portal.OpenAsync();

        var answer = await TemplateDesk.PreviewAsync(await portal.SignedInAsync("sysadmin"), Kind, Saying("甲"), day);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(message, answer.ErrorOf("Form.ValidFrom"));
        Assert.Contains("已上传：模板.docx", answer.TextOf(".kept-file"));
    }

    [Fact]
    public async Task Upload_OfTwoPeopleAtOnce_ShowsTheSecondThatTheFirstCameBefore()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("sysadmin");
        var (first, second) = (await TemplateDesk.PreviewAsync(browser, Kind, Saying("甲"), "2026-12-01"), await TemplateDesk.PreviewAsync(browser, Kind, Saying("乙"), "2026-11-30"));

        await TemplateDesk.ConfirmAsync(browser, first);
        var answer = await TemplateDesk.ConfirmAsync(browser, second);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("启用日期不得早于第 1 版的启用日期 2026-12-01", answer.ErrorOf("Form.ValidFrom"));
    }

    [Fact]
    public async Task Withdraw_WithAReason_PutsTheFormerTemplateBackInForce()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("sysadmin");
        await TemplateDesk.UploadAsync(browser, Kind, Saying("甲"), "2026-11-23");
        var form = await browser.GetAsync(TemplatePaths.Withdraw(Kind, 1));
        Assert.Contains("系统内置模板", form.Text);

        var refused = await browser.SubmitAsync(form, "main form");
        Assert.Equal((HttpStatusCode.BadRequest, "请填写撤回理由。"), (refused.Status, refused.ErrorOf("Form.Reason")));
        var done = await browser.SubmitAsync(form, "main form", new() { ["Form.Reason"] = "版面有误" });

        Assert.Equal(TemplatePaths.Kind(Kind), done.Location);
        Assert.Contains("由林浩撤回：版面有误", (await browser.GetAsync(TemplatePaths.Kind(Kind))).Text);
        Assert.Equal("版面有误", (await portal.NewestEntryAsync("Template.Withdrawn"))!.Reason);
        var twice = await browser.SubmitAsync(form, "main form", new() { ["Form.Reason"] = "再次" });
        Assert.Equal(HttpStatusCode.BadRequest, twice.Status);
        Assert.Contains("第 1 版已经撤回", Assert.Single(twice.Errors));
        await TemplateDesk.UploadAsync(browser, Kind, Saying("乙"), "2026-11-23");
        Assert.Equal([1, 2], (await TemplateDesk.VersionsAsync(portal, Kind)).Select(v => v.Number));
    }

    [Fact]
    public async Task Issue_OnTheEveAndOnTheDay_UsesTheVersionOfThatDayAndLeavesWhatWasIssued()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var admin = await desk.Portal.SignedInAsync("sysadmin");
        await TemplateDesk.UploadAsync(admin, Kind, Saying("新版抬头"), "2026-11-24");

        var (eve, eveBytes) = await IssuedAsync(desk, await desk.AtAsync(Stage.Investigating));
        var waiting = await desk.AtAsync(Stage.FilingPendingApproval);
        await desk.DoneAsync("unithead", waiting, Step.EndorseFiling, new() { ["Form.Opinion"] = "同意立案。" });
        desk.Portal.Clock.Advance(TimeSpan.FromDays(1));
        var leader = await desk.Portal.SignedInAsync("leader");
        await leader.SubmitAsync(await leader.GetAsync(CasePaths.StepOf(waiting, Step.ApproveFiling)), "main form");
        var (day, dayBytes) = await IssuedAsync(desk, waiting);

        Assert.Equal((0, 1), (eve.TemplateNumber, day.TemplateNumber));
        Assert.DoesNotContain("新版抬头", WordFiles.TextOf(eveBytes));
        Assert.Contains("新版抬头", WordFiles.TextOf(dayBytes));
        var (again, unchanged) = await IssuedAsync(desk, eve.PenaltyCaseId);
        Assert.Equal((eve.FileSha256, eve.TemplateNumber), (again.FileSha256, again.TemplateNumber));
        Assert.Equal(eveBytes, unchanged);
        Assert.Contains("第 1 版", (await (await desk.Portal.SignedInAsync("unithead")).GetAsync(CasePaths.Document(day.PenaltyCaseId, Kind))).Text);
    }

    [Fact]
    public async Task Issue_WithAVersionThatLacksAFieldByNow_IsRefusedInWordsAndChangesNothing()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await desk.AtAsync(Stage.FilingPendingApproval);
        await desk.DoneAsync("unithead", id, Step.EndorseFiling, new() { ["Form.Opinion"] = "同意立案。" });
        await KeepAsync(desk.Portal, TemplateFiles.With(m => m.Document!.Descendants<Text>().First(t => t.Text == "{{案由}}").Text = "见附件", Kind));

        var answer = await desk.UnchangedAsync(id, () => desk.TakeAsync("leader", id, Step.ApproveFiling));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("《立案审批表》的模板第 1 版不再符合要求，请系统管理员更换或者撤回：缺少栏目“案由”（必须有）", Assert.Single(answer.Errors));
        Assert.Contains("不再符合要求", (await (await desk.AsAsync("sysadmin")).GetAsync(TemplatePaths.Version(Kind, 1))).TextOf(".notice-red"));
    }

    /// <summary>A version that passed the check of an older program.</summary>
    private static async Task KeepAsync(Portal portal, byte[] template)
    {
        var stored = await portal.Services.GetRequiredService<IFileStore>().SaveAsync(new MemoryStream(template));
        await portal.WithDatabaseAsync(async db =>
        {
            var day = new DateOnly(2026, 11, 23);
            db.Add(TemplateVersion.Upload(Guid.CreateVersion7(), Kind, [], new TemplateFile("旧版.docx", stored.Sha256, stored.Length), day, "旧版", Staff.Leader, day));
            await db.SaveAsync(Intention.OfSystem("Template.Uploaded", "上传模板第 1 版。"));
            return 0;
        });
    }

    [Fact]
    public async Task Draft_IsMadeOnTheTemplateOfToday()
    {
        await using var desk = await CaseDesk.OpenAsync();
        await TemplateDesk.UploadAsync(await desk.Portal.SignedInAsync("sysadmin"), DocumentKind.EvidenceList, Saying("新版抬头", DocumentKind.EvidenceList), "2026-11-23");
        var id = await desk.AtAsync(Stage.Investigating);
        await desk.DoneAsync("handler1", id, Step.AddEvidence, CaseDesk.EvidenceFields(), ("笔录.pdf", CaseDesk.Pdf));

        Assert.Contains("新版抬头", (await (await desk.AsAsync("handler1")).GetAsync(CasePaths.Document(id, DocumentKind.EvidenceList))).TextOf("article.sheet"));
    }

    private static byte[] Saying(string words, DocumentKind kind = Kind) => TemplateFiles.With(m => m.Document!.Body!.PrependChild(new Paragraph(new Run(new Text(words)))), kind);

    private static async Task<(IssuedDocument Issued, byte[] Bytes)> IssuedAsync(CaseDesk desk, Guid id)
    {
        var issued = await desk.Portal.WithDatabaseAsync(db => db.Set<IssuedDocument>().AsNoTracking().SingleAsync(d => d.PenaltyCaseId == id && d.Kind == Kind));
        return (issued, (await (await desk.Portal.SignedInAsync("unithead")).GetAsync(CasePaths.Document(id, Kind) + ".docx")).Bytes);
    }
}
