using Xunit;

namespace XiqingEdu.Enforcement.EndToEnd.Tests.OnSite;

/// <summary>The whole summary procedure as its people take it: on the spot with a phone and without script, afterwards at the desk.</summary>
public sealed class OnSiteJobTests(Desk desk)
{
    private const int Width = 390, Height = 844, Touch = 44;

    [Fact]
    public async Task Penalty_OnAPhoneWithoutScript_FromTheSpotToTheArchive()
    {
        string page;
        await using (var v = await desk.VisitAsync("handler1", script: false, width: Width, height: Height))
        {
            await FillInAsync(v, "180");
            await SendAsync(v);
            page = new Uri(v.Page.Url).AbsolutePath;
            await v.PictureAsync("on-site-drafted");
            await StepAsync(v, page, "decide");
            Assert.EndsWith("/decision", v.Page.Url);
            var decision = await v.Page.InnerTextAsync(".sheet");
            Assert.Contains("当罚字〔2026〕", decision);
            Assert.Contains("应当先申请行政复议", decision);
            await NothingSticksOutAsync(v);
            await StepAsync(v, page, "serve", async () =>
            {
                await v.Page.CheckAsync("[name='Form.Refused'][value=true]");
                await v.Page.FillAsync("[name='Form.Note']", "当事人拒绝签字，保安队长在场见证，全程录像。");
                await v.Page.CheckAsync("[name='Form.HandedOver']");
            });
            await StepAsync(v, page, "report-for-record");
        }

        await AsAsync("unithead", page, "accept-record");
        await AsAsync("publicity", page, "record-payment", v => v.Page.FillAsync("[name='Form.ReceiptNumber']", "FS20261123-D1"));
        await AsAsync("unithead", page, "confirm-performance", v => v.Page.FillAsync("[name='Form.Opinion']", "罚款已缴清，违法行为已停止。"));
        await AsAsync("leader", page, "close");
        await AsAsync("archivist", page, "archive", async v =>
        {
            await v.Page.FillAsync("[name='Form.Number']", "2026-当罚-E2E");
            await v.Page.FillAsync("[name='Form.Pages']", "6");
        });
        await using var head = await desk.VisitAsync("unithead", width: Width, height: Height);
        await head.OpenAsync(page, "on-site-archived");
        Assert.Contains("归档", await head.Page.InnerTextAsync("h1"));
    }

    [Fact]
    public async Task Form_OnAPhone_HasTargetsForAThumbAndTheNumericKeypad()
    {
        await using var v = await desk.VisitAsync("handler1", width: Width, height: Height);
        await v.OpenAsync("/cases/on-site/new", "on-site-form");

        await NothingSticksOutAsync(v);
        var boxes = await v.Page.Locator("main form :is(input:not([type=hidden]):not([type=radio]):not([type=checkbox]), select, textarea, button, .choice)").AllAsync();
        Assert.True(boxes.Count > 20, $"only {boxes.Count} targets");
        foreach (var box in boxes)
        {
            var size = (await box.BoundingBoxAsync())!;
            Assert.True(size.Height >= Touch, $"{await box.EvaluateAsync<string>("e => e.outerHTML.slice(0, 120)")} is {size.Height} px high");
        }

        Assert.Equal("decimal", await v.Page.GetAttributeAsync("[name='Form.FineYuan']", "inputmode"));
        Assert.Equal("time", await v.Page.GetAttributeAsync("[name='Form.ActTime']", "type"));
        var left = await v.Page.Locator("main form .field").EvaluateAllAsync<float[]>("fields => [...new Set(fields.map(f => f.getBoundingClientRect().left))]");
        Assert.Single(left);
    }

    [Fact]
    public async Task Form_FineOverTheLimit_GoesOverToTheOrdinaryProcedure()
    {
        await using var v = await desk.VisitAsync("handler1", script: false, width: Width, height: Height);
        await FillInAsync(v, "200.01");
        await SendAsync(v);
        Assert.Contains("超过限额", await v.Page.InnerTextAsync(".notice-amber"));
        await v.Page.ClickAsync(".actions .primary");
        await SendAsync(v);

        await v.Page.ClickAsync("main a[href^='/cases/0']");

        Assert.Contains("线索登记", await v.Page.InnerTextAsync("h1"));
        Assert.Contains("当事人在校内吸烟", await v.Page.InnerTextAsync("main"));
    }

    private static async Task FillInAsync(Visitor v, string fineYuan)
    {
        await v.OpenAsync("/cases/on-site/new", "on-site-empty");
        await v.Page.SelectOptionAsync("[name='Form.SecondOfficerId']", new[] { await OptionAsync(v, "周雅静") });
        await v.Page.CheckAsync("[name='Form.CertificatesShown']");
        await v.Page.CheckAsync("[name='Form.PartyKind'][value=Citizen]");
        await v.Page.FillAsync("[name='Form.PartyName']", "岳清扬");
        await v.Page.CheckAsync("[name='Form.AdultConfirmed']");
        await v.Page.FillAsync("[name='Form.PartyAddress']", "天津市西青区示范路8号");
        await v.Page.SelectOptionAsync("[name='Form.ViolationCode']", "M02");
        await v.Page.FillAsync("[name='Form.Place']", "天津市西青区示范小学门厅");
        await v.Page.CheckAsync("[name='Form.PlaceInDistrict']");
        await v.Page.FillAsync("[name='Form.Facts']", "当事人在校内吸烟，经劝阻后熄灭。");
        await v.Page.CheckAsync("[name='Form.FactsClear']");
        await v.Page.CheckAsync("[name='Form.Penalties'][value=Warning]");
        await v.Page.CheckAsync("[name='Form.Penalties'][value=Fine]");
        await v.Page.FillAsync("[name='Form.FineYuan']", fineYuan);
        await v.Page.CheckAsync("[name='Form.ToldOrally']");
        await v.Page.CheckAsync("[name='Form.DefenseKind'][value=NotAdopted]");
        await v.Page.FillAsync("[name='Form.Claims']", "门厅里没有学生。");
        await v.Page.FillAsync("[name='Form.Findings']", "学校属于未成年人集中活动的公共场所，与当时有无学生无关。");
        await v.Page.FillAsync("[name='Form.Correction']", "立即停止在学校吸烟。");
        await v.PictureAsync("on-site-filled");
    }

    private async Task AsAsync(string userName, string page, string step, Func<Visitor, Task>? fill = null)
    {
        await using var v = await desk.VisitAsync(userName);
        await StepAsync(v, page, step, fill is null ? null : () => fill(v));
        Assert.Equal(page, new Uri(v.Page.Url).AbsolutePath);
    }

    private static async Task StepAsync(Visitor v, string page, string step, Func<Task>? fill = null)
    {
        await v.OpenAsync($"{page}/steps/{step}", $"on-site-{step}");
        if (fill is not null)
        {
            await fill();
        }

        await SendAsync(v);
    }

    private static async Task SendAsync(Visitor v)
    {
        await v.SubmitAsync();
        var errors = await v.Page.Locator(".error-summary").AllInnerTextsAsync();
        Assert.True(errors.Count == 0, $"{v.Page.Url}: {string.Join(" ", errors)}");
        await NothingSticksOutAsync(v);
    }

    private static async Task NothingSticksOutAsync(Visitor v) =>
        Assert.True(await v.OverflowAsync() <= 0, $"{v.Page.Url} is wider than the screen");

    private static async Task<string> OptionAsync(Visitor v, string name) =>
        (await v.Page.Locator($"[name='Form.SecondOfficerId'] option:has-text('{name}')").First.GetAttributeAsync("value"))!;
}
