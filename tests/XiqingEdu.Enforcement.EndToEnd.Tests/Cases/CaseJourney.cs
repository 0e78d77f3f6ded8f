using Microsoft.Playwright;
using Xunit;

namespace XiqingEdu.Enforcement.EndToEnd.Tests.Cases;

/// <summary>One case on its way through the pages: each step in the window of the person whose it is, its picture kept under the name of the journey.</summary>
public sealed class CaseJourney(Desk desk, string name)
{
    /// <summary>Path of the case's page; empty before it is registered.</summary>
    public string Page { get; private set; } = "";

    /// <summary>Goes on with a case that stands already.</summary>
    public void Open(string page) => Page = page;

    /// <summary>Work in a window in which an account is signed in.</summary>
    public async Task AsAsync(string userName, Func<Visitor, Task> work)
    {
        await using var visitor = await desk.VisitAsync(userName);
        await work(visitor);
    }

    /// <summary>Registers the clue and proposes filing, for an organisation that gave off-campus lessons in disguise (T02) in the district.</summary>
    public async Task FileAsync(Visitor v, string source, string party, string representative, string address, string content, string actFrom, string actUntil)
    {
        await v.OpenAsync("/cases/register");
        await v.Page.SelectOptionAsync("[name='Form.Source']", source);
        await v.Page.FillAsync("[name='Form.Subject']", party);
        await v.Page.FillAsync("[name='Form.Content']", content);
        await SendAsync(v);
        Page = new Uri(v.Page.Url).AbsolutePath;
        await StepAsync(v, "propose-filing", async () =>
        {
            await v.Page.CheckAsync("[name='Form.PartyKind'][value=Organisation]");
            await v.Page.FillAsync("[name='Form.PartyName']", party);
            await v.Page.FillAsync("[name='Form.PartyCreditCode']", "91120111MA0000000Q");
            await v.Page.FillAsync("[name='Form.PartyRepresentative']", representative);
            await v.Page.FillAsync("[name='Form.PartyAddress']", address);
            await v.Page.SelectOptionAsync("[name='Form.ViolationCode']", "T02");
            await v.Page.FillAsync("[name='Form.ActFrom']", actFrom);
            await v.Page.FillAsync("[name='Form.ActUntil']", actUntil);
            await v.Page.FillAsync("[name='Form.Place']", address);
            await v.Page.CheckAsync("[name='Form.PlaceInDistrict']");
            await v.Page.SelectOptionAsync("[name='Form.SecondOfficerId']", new[] { await OptionAsync(v, "Form.SecondOfficerId", "周雅静") });
        });
    }

    /// <summary>Opens the step's page, fills it, sends it and expects to land on the case with the step done.</summary>
    public async Task StepAsync(Visitor v, string step, Func<Task>? fill = null)
    {
        await TakeAsync(v, step, fill);
        Assert.Equal(Page, new Uri(v.Page.Url).AbsolutePath);
        Assert.Contains("已完成", await v.Page.InnerTextAsync(".notice-green"));
    }

    /// <summary>Opens the step's page, fills it and sends it; it lands where the step leads.</summary>
    public async Task TakeAsync(Visitor v, string step, Func<Task>? fill = null)
    {
        await v.OpenAsync($"{Page}/steps/{step}", $"{name}-{step}");
        if (fill is not null)
        {
            await fill();
        }

        await SendAsync(v);
    }

    /// <summary>Adds one piece of evidence with its file.</summary>
    public Task EvidenceAsync(Visitor v, string evidence, string kind) => StepAsync(v, "add-evidence", async () =>
    {
        await v.Page.SelectOptionAsync("[name='Form.Kind']", kind);
        await v.Page.FillAsync("[name='Form.Name']", evidence);
        await v.Page.FillAsync("[name='Form.Source']", "现场取得");
        await v.Page.FillAsync("[name='Form.Proves']", "培训的时间、人数和收费");
        await v.Page.CheckAsync("[name='Form.CertificatesShown']");
        await v.Page.SetInputFilesAsync("[name='Form.File']", new FilePayload { Name = evidence + ".txt", MimeType = "text/plain", Buffer = System.Text.Encoding.UTF8.GetBytes(evidence) });
    });

    /// <summary>Orders correction by today and records that it was done.</summary>
    public async Task CorrectAsync(Visitor v, string recipient)
    {
        await StepAsync(v, "order-correction", async () =>
        {
            await v.Page.FillAsync("[name='Form.Demand']", "停止学科培训，退还所收费用。");
            await v.Page.FillAsync("[name='Form.DueOn']", "2026-11-23");
            await v.Page.FillAsync("[name='Form.Recipient']", recipient);
        });
        await StepAsync(v, "recheck-correction", async () =>
        {
            await v.Page.CheckAsync("[name='Form.Result'][value=Done]");
            await v.Page.FillAsync("[name='Form.Findings']", "培训已停止，费用已退。");
        });
    }

    /// <summary>Fills the texts of the investigation report.</summary>
    public static async Task ReportAsync(Visitor v, string facts, string analysis, string factors, string correction)
    {
        await v.Page.FillAsync("[name='Form.Facts']", facts);
        await v.Page.FillAsync("[name='Form.EvidenceAnalysis']", analysis);
        await v.Page.FillAsync("[name='Form.Nature']", "上述行为构成变相开展学科类校外培训。");
        await v.Page.FillAsync("[name='Form.DiscretionFactors']", factors);
        await v.Page.FillAsync("[name='Form.Correction']", correction);
    }

    /// <summary>Proposes a fine in the ordinary tier.</summary>
    public static async Task ProposeFineAsync(Visitor v, string seriousness, string yuan)
    {
        await v.Page.CheckAsync("[name='Form.OutcomeKind'][value=Penalty]");
        await v.Page.SelectOptionAsync("[name='Form.Seriousness']", seriousness);
        await v.Page.CheckAsync("[name='Form.Penalties'][value=Fine]");
        await v.Page.FillAsync("[name='Form.FineYuan']", yuan);
        await v.Page.SelectOptionAsync("[name='Form.Tier']", "Ordinary");
    }

    /// <summary>Answers the eight points of the review; one of them may be faulty.</summary>
    public static async Task FindingsAsync(Visitor v, int? faulty = null)
    {
        for (var i = 0; i < 8; i++)
        {
            await v.Page.CheckAsync($"[name='Form.Findings[{i}].InOrder'][value={(i == faulty ? "false" : "true")}]");
            if (i == faulty)
            {
                await v.Page.FillAsync($"[name='Form.Findings[{i}].Remark']", "收费数额没有计算过程。");
            }
        }
    }

    /// <summary>The value of the option that has a text.</summary>
    public static async Task<string> OptionAsync(Visitor v, string field, string text) =>
        (await v.Page.Locator($"[name='{field}'] option", new() { HasText = text }).First.GetAttributeAsync("value"))!;

    private static async Task SendAsync(Visitor v)
    {
        await v.SubmitAsync();
        var errors = await v.Page.Locator(".error-summary").AllInnerTextsAsync();
        Assert.True(errors.Count == 0, $"{v.Page.Url}: {string.Join(" ", errors)}");
    }
}
