using System.IO.Compression;
using System.Net;
using System.Text;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Routes;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Cases;

/// <summary>What may not be registered as evidence.</summary>
public sealed class EvidenceInputTests(WaitingCases waiting) : IClassFixture<WaitingCases>
{
    public static TheoryData<string, byte[], string> WrongFiles() => new()
    {
        { "空.pdf", [], "空的" },
        { "程序.pdf", Encoding.ASCII.GetBytes("MZ\u0090 This program cannot be run in DOS mode."), "与扩展名不符" },
        { "程序.exe", Encoding.ASCII.GetBytes("MZ\u0090"), "不在允许范围内" },
        { "无扩展名", CaseDesk.Pdf, "不在允许范围内" },
        { "网页.txt", Encoding.UTF8.GetBytes("<html><body><script>alert(1)</script></body></html>"), "不在允许范围内" },
        { "藏着脚本.txt", Encoding.UTF8.GetBytes(new string('文', 200_000) + "<ScRiPt>alert(1)</ScRiPt>"), "不在允许范围内" },
        { "程序.txt", Encoding.ASCII.GetBytes("MZ program"), "不在允许范围内" },
        { "压缩包.docx", Zip("a.exe"), "与扩展名不符" },
        { "宏.docx", Zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), "与扩展名不符" },
        { "坏.xlsx", [0x50, 0x4B, 0x03, 0x04, 1, 2, 3], "与扩展名不符" },
        { "网页.pdf", Encoding.UTF8.GetBytes("<html><script>alert(1)</script></html>"), "与扩展名不符" },
        { "../../../etc/笔录.pdf", CaseDesk.Pdf, "文件名含有“../”" },
        { "..\\..\\笔录.pdf", CaseDesk.Pdf, "文件名含有“../”" },
        { "笔\u0007录.pdf", CaseDesk.Pdf, "控制字符" },
        { "笔录\u202Efdp.pdf", CaseDesk.Pdf, "控制字符" },
    };

    [Theory]
    [MemberData(nameof(WrongFiles), DisableDiscoveryEnumeration = true)]
    public async Task AddEvidence_WrongFile_IsRefusedBesideTheFileAndTextIsKept(string name, byte[] bytes, string message)
    {
        var desk = waiting.Desk;
        var id = await waiting.AtAsync(Stage.Investigating);

        var answer = await desk.UnchangedAsync(id, () => desk.TakeAsync("handler1", id, Step.AddEvidence, CaseDesk.EvidenceFields(), (name, bytes)));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(message, answer.ErrorOf("Form.File"));
        Assert.Equal("周末开设数学班的事实", answer.ValueOf("Form.Proves"));
    }

    /// <summary>Made in the test: the runner writes the data of a theory down, byte by byte.</summary>
    [Theory]
    [InlineData("过大.pdf", "超过 50 MB")]
    [InlineData("炸弹.docx", "解压后超过 300 MB")]
    [InlineData("炸弹.xlsx", "解压后超过 300 MB")]
    [InlineData("炸弹.zip", "不在允许范围内")]
    public Task AddEvidence_TooMuch_IsRefusedBesideTheFile(string name, string message) => AddEvidence_WrongFile_IsRefusedBesideTheFileAndTextIsKept(name, name switch
    {
        "过大.pdf" => [.. CaseDesk.Pdf, .. new byte[50 * 1024 * 1024]],
        "炸弹.docx" => Bomb("[Content_Types].xml", "word/document.xml"),
        "炸弹.xlsx" => Bomb("[Content_Types].xml", "xl/workbook.xml"),
        _ => Bomb("a.txt"),
    }, message);

    [Theory]
    [InlineData("C:\\Users\\handler\\Desktop\\笔录.pdf")]
    [InlineData("/tmp/笔录.pdf")]
    public async Task AddEvidence_NameWithAPath_KeepsTheNameAlone(string name)
    {
        var desk = waiting.Desk;
        var id = await waiting.AtAsync(Stage.Investigating);

        await desk.DoneAsync("handler1", id, Step.AddEvidence, CaseDesk.EvidenceFields(), (name, CaseDesk.Pdf));

        Assert.Equal("笔录.pdf", (await desk.FindAsync(id)).Evidence[^1].FileName);
    }

    [Theory]
    [InlineData("说明.txt", "一份纯文本说明")]
    [InlineData("表.docx", null)]
    public async Task AddEvidence_AllowedFile_IsTaken(string name, string? text)
    {
        var desk = waiting.Desk;
        var id = await waiting.AtAsync(Stage.Investigating);

        await desk.DoneAsync("handler1", id, Step.AddEvidence, CaseDesk.EvidenceFields(), (name, text is null ? Zip("[Content_Types].xml", "word/document.xml") : Encoding.UTF8.GetBytes(text)));

        Assert.Equal(name, (await desk.FindAsync(id)).Evidence[^1].FileName);
    }

    [Theory]
    [InlineData("Form.CollectedOn", "2026-11-24", "晚于今天")]
    [InlineData("Form.CollectedOn", "2099-01-01", "晚于今天")]
    [InlineData("Form.CollectedOn", "2026-11-22", "早于发现线索之日")]
    [InlineData("Form.CertificatesShown", "false", "出示执法证件")]
    [InlineData("Form.Name", "", "请填写证据名称")]
    [InlineData("Form.Kind", "", "请选择证据种类")]
    [InlineData("Form.SecondOfficerId", "handler1", "不得少于两人")]
    [InlineData("Form.SecondOfficerId", "赵永刚", "证")]
    public async Task AddEvidence_WrongInput_IsRefusedBesideItsField(string field, string value, string message)
    {
        var desk = waiting.Desk;
        var id = await waiting.AtAsync(Stage.Investigating);
        var typed = value is "handler1" or "赵永刚" ? (await desk.PersonAsync(value)).ToString() : value;

        var answer = await desk.UnchangedAsync(id, () => desk.TakeAsync("handler1", id, Step.AddEvidence, new(CaseDesk.EvidenceFields()) { [field] = typed }, ("笔录.pdf", CaseDesk.Pdf)));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(message, answer.ErrorOf(field));
        Assert.Equal("周末开设数学班的事实", answer.ValueOf("Form.Proves"));
    }

    [Fact]
    public async Task AddEvidence_WithoutFile_SaysSo()
    {
        var desk = waiting.Desk;
        var id = await waiting.AtAsync(Stage.Investigating);

        var answer = await desk.UnchangedAsync(id, () => desk.TakeAsync("handler1", id, Step.AddEvidence, CaseDesk.EvidenceFields()));

        Assert.Equal((HttpStatusCode.BadRequest, "请选择证据文件。"), (answer.Status, answer.ErrorOf("Form.File")));
    }

    [Fact]
    public async Task AddEvidence_SentTwice_IsAddedOnce()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await desk.AtAsync(Stage.Investigating);
        var handler = await desk.AsAsync("handler1");
        var page = await handler.GetAsync(CasePaths.StepOf(id, Step.AddEvidence));
        var file = CaseDesk.FileOf(("笔录.pdf", CaseDesk.Pdf));

        Assert.Equal(HttpStatusCode.Redirect, (await handler.SubmitAsync(page, "main form", CaseDesk.EvidenceFields(), file)).Status);
        var again = await desk.UnchangedAsync(id, () => handler.SubmitAsync(page, "main form", CaseDesk.EvidenceFields(), file));
        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        var third = await desk.UnchangedAsync(id, () => handler.SubmitAsync(again, "main form", null, file));

        Assert.Equal(HttpStatusCode.BadRequest, third.Status);
        Assert.Contains("无须重复提交", third.Errors[0]);
    }

    /// <summary>Small to send, 310 MB when unpacked.</summary>
    private static byte[] Bomb(params string[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            var zeros = new byte[1024 * 1024];
            foreach (var entry in entries)
            {
                using var content = archive.CreateEntry(entry, CompressionLevel.Fastest).Open();
                for (var i = 0; i < 310 / entries.Length; i++)
                {
                    content.Write(zeros);
                }
            }
        }

        return stream.ToArray();
    }

    private static byte[] Zip(params string[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var entry in entries)
            {
                using var writer = new StreamWriter(archive.CreateEntry(entry).Open());
                writer.Write("x");
            }
        }

        return stream.ToArray();
    }
}
