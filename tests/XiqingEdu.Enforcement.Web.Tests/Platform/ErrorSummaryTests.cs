using System.Net;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Routes;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Platform;

public sealed class ErrorSummaryTests
{
    [Fact]
    public async Task Submit_NothingFilledIn_NamesTheFaultsInTheOrderOfTheForm()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("handler1");

        var answer = await browser.SubmitAsync(await browser.GetAsync(CasePaths.Register), "main form", new() { ["Form.DiscoveredOn"] = "" });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(["请选择线索来源。", "请填写被反映单位或者个人。", "请填写线索内容。", "请填写发现日期。"], answer.Errors);
    }

    [Fact]
    public async Task Submit_FieldsUnderForm_LinksEachFaultToItsField()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("inspections");

        var answer = await browser.SubmitAsync(await browser.GetAsync("/inspections/register"), "main form", new() { ["Form.LaunchedOn"] = "" });

        var targets = answer.Document.QuerySelectorAll(".error-summary a").Select(a => a.GetAttribute("href")![1..]).ToList();
        Assert.NotEmpty(targets);
        Assert.All(targets, t => Assert.NotNull(answer.Document.GetElementById(t)));
    }
}
