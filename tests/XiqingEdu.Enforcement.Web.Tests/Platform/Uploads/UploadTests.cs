using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using XiqingEdu.Enforcement.Data.Files;
using XiqingEdu.Enforcement.Domain.Disputes.Statements;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Documents.Templates;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Platform.Jobs;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Tests.Features.Cases;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Platform.Uploads;

/// <summary>A file outlives the refusal of its form, belongs to who sent it, and is swept when no record names it.</summary>
public sealed class UploadTests
{
    private const string Kept = "Form.File.Kept";

    [Fact]
    public async Task Refused_WithAFile_ComesBackWithItAndNeedsNoNewOne()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await desk.AtAsync(Stage.Investigating);
        var handler = await desk.AsAsync("handler1");

        var refused = await RefusedAsync(desk, id);
        Assert.Contains("已上传：现场.pdf（", refused.TextOf(".kept-file"));
        Assert.Null(refused.ErrorOf("Form.File"));
        Assert.False(refused.Document.GetElementById("Form_File")!.HasAttribute("aria-required"));
        var twice = await handler.SubmitAsync(refused, "main form", new() { ["Form.Proves"] = "" });
        Assert.Contains("已上传：现场.pdf（", twice.TextOf(".kept-file"));
        var done = await handler.SubmitAsync(twice, "main form", new() { ["Form.Name"] = "现场检查笔录", ["Form.Proves"] = "开班" });

        Assert.Equal(HttpStatusCode.Redirect, done.Status);
        var item = (await desk.FindAsync(id)).Evidence[^1];
        Assert.Equal(("现场.pdf", CaseDesk.Pdf.Length), (item.FileName, (int)item.FileLength));
        Assert.Equal(CaseDesk.Pdf, (await handler.GetAsync(CasePaths.EvidenceFile(id, item.Id))).Bytes);
    }

    [Fact]
    public async Task Refused_ThenAnotherFileChosen_TakesTheNewOne()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await desk.AtAsync(Stage.Investigating);
        var handler = await desk.AsAsync("handler1");

        var wrong = await handler.SubmitAsync(await RefusedAsync(desk, id), "main form", null, CaseDesk.FileOf(("程序.exe", [1, 2])));
        Assert.Contains("不在允许范围内", wrong.ErrorOf("Form.File"));
        Assert.Contains("已上传：现场.pdf（", wrong.TextOf(".kept-file"));
        await handler.SubmitAsync(wrong, "main form", CaseDesk.EvidenceFields(), CaseDesk.FileOf(("补充.pdf", [.. CaseDesk.Pdf, 10])));

        Assert.Equal("补充.pdf", (await desk.FindAsync(id)).Evidence[^1].FileName);
    }

    [Fact]
    public async Task Reference_OfAnotherPersonOrCaseOrInvented_IsWorthNothing()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var (id, other) = (await desk.AtAsync(Stage.Investigating), await desk.AtAsync(Stage.Investigating));
        var reference = (await RefusedAsync(desk, id)).ValueOf(Kept)!;
        foreach (var (userName, target, value) in new[] { ("handler2", id, reference), ("handler1", other, reference), ("handler1", id, "CfDJ8invented") })
        {
            var answer = await desk.UnchangedAsync(target, () => desk.TakeAsync(userName, target, Step.AddEvidence, new(CaseDesk.EvidenceFields()) { [Kept] = value }));

            Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
            Assert.Contains("请重新选择文件", answer.ErrorOf("Form.File"));
            Assert.Null(answer.Document.QuerySelector(".kept-file"));
        }
    }

    [Fact]
    public async Task Sweep_OldFileThatNothingNames_IsRemovedAndTheFormSaysSo()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await desk.AtAsync(Stage.Investigating);
        await desk.DoneAsync("handler1", id, Step.AddEvidence, CaseDesk.EvidenceFields(), ("留存.pdf", CaseDesk.Pdf));
        await RefusedAsync(desk, id, [.. CaseDesk.Pdf, 1]);
        desk.Portal.Clock.Advance(TimeSpan.FromDays(7));
        await SweepAsync(desk);
        Assert.Equal(1, await UnnamedAsync(desk));

        desk.Portal.Clock.Advance(TimeSpan.FromMinutes(1));
        await Task.WhenAll(SweepAsync(desk), SweepAsync(desk));

        Assert.Equal(0, await UnnamedAsync(desk));
        var handler = await desk.Portal.SignedInAsync("handler1");
        Assert.Equal(CaseDesk.Pdf, (await handler.GetAsync(CasePaths.EvidenceFile(id, (await desk.FindAsync(id)).Evidence[^1].Id))).Bytes);
    }

    [Fact]
    public async Task Sweep_FileUploadedAgainOrFormSentAgain_IsKept()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await desk.AtAsync(Stage.Investigating);
        byte[] bytes = [.. CaseDesk.Pdf, 1];
        await RefusedAsync(desk, id, bytes);
        desk.Portal.Clock.Advance(TimeSpan.FromDays(8));
        var renewed = desk.Portal.Services.GetRequiredService<IFileStore>().Renew(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)));

        await SweepAsync(desk);

        Assert.True(renewed);
        Assert.Equal(1, await UnnamedAsync(desk));
    }

    [Fact]
    public async Task Remove_NamedOrRenewedWhileItIsTakenAside_KeepsTheBytes()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var files = desk.Portal.Services.GetRequiredService<IFileStore>();
        var cancel = TestContext.Current.CancellationToken;
        var hash = (await files.SaveAsync(new MemoryStream([1, 2, 3]), cancel)).Sha256;
        var now = desk.Portal.Clock.GetUtcNow().UtcDateTime;

        Assert.False(await files.RemoveAsync(hash, now.AddDays(1), () => Task.FromResult(true), cancel));
        Assert.False(await files.RemoveAsync(hash, now, () => Task.FromResult(false), cancel));
        await Assert.ThrowsAsync<InvalidOperationException>(() => files.RemoveAsync(hash, now.AddDays(1), () => throw new InvalidOperationException("database gone"), cancel));
        Assert.NotNull(await files.OpenAsync(hash, cancel));
        var whileAside = true;
        Assert.True(await files.RemoveAsync(hash, now.AddDays(1), () => Task.FromResult(whileAside = files.Renew(hash)), cancel));
        Assert.False(whileAside);
        Assert.Null(await files.OpenAsync(hash, cancel));
    }

    [Fact]
    public async Task NamedFiles_EveryHashOfTheModel_IsAsked()
    {
        await using var portal = await Portal.OpenAsync();
        var kinds = await portal.WithDatabaseAsync(db => Task.FromResult(db.Model.GetEntityTypes()
            .Where(t => t.GetProperties().Any(p => p.Name.EndsWith("Sha256", StringComparison.Ordinal))).Select(t => t.ClrType).ToList()));
        // The files of an EvidenceItem are named by the BundleFile that the desk adds beside it.
        var inJson = typeof(Evidence).Assembly.GetTypes().Where(t => t != typeof(EvidenceInput) && t != typeof(TemplateFile) && t != typeof(EvidenceItem) && t.GetProperties().Any(p => p.Name.EndsWith("Sha256", StringComparison.Ordinal)));

        Assert.Equal(NamedFiles.Kinds.OrderBy(t => t.Name), kinds.Concat(inJson).Distinct().OrderBy(t => t.Name));
    }

    private static async Task<Answer> RefusedAsync(CaseDesk desk, Guid id, byte[]? bytes = null)
    {
        var refused = await desk.UnchangedAsync(id, () => desk.TakeAsync("handler1", id, Step.AddEvidence, new(CaseDesk.EvidenceFields()) { ["Form.Name"] = "" }, ("现场.pdf", bytes ?? CaseDesk.Pdf)));
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        return refused;
    }

    private static async Task SweepAsync(CaseDesk desk) => await desk.Portal.Services.GetRequiredService<JobClock>().RunAllAsync(TestContext.Current.CancellationToken);

    private static async Task<int> UnnamedAsync(CaseDesk desk)
    {
        var all = desk.Portal.Services.GetRequiredService<IFileStore>().UploadedBefore(DateTime.MaxValue).ToList();
        return await desk.Portal.WithDatabaseAsync(async db => all.Count - (await db.NamedAmongAsync(all)).Count);
    }
}
