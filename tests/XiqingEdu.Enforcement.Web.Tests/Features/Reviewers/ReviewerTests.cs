using System.Net;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Tests.Features.Officers;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Reviewers;

public sealed class ReviewerTests
{
    [Theory]
    [InlineData("changedIn=2023", 1)]
    [InlineData("changedIn=2022", 1)]
    [InlineData("changedIn=2024", 0)]
    [InlineData("inTerm=true", 3)]
    [InlineData("inTerm=false", 1)]
    [InlineData("", 4)]
    public async Task List_Filtered_CountsWhatMatches(string query, int count)
    {
        await using var portal = await Portal.OpenAsync();

        var answer = await (await portal.SignedInAsync("leader")).GetAsync("/reviewers?" + query);

        Assert.Equal(count, answer.Total());
        Assert.Contains("在任法制审核人员 3 人，持证执法人员 20 人", answer.Text);
    }

    [Fact]
    public async Task Register_Unqualified_ShowsInRedThatReviewIsNotAllowed()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("certificates");
        var person = await portal.PersonAsync("郑晓岚");
        var page = await browser.GetAsync("/reviewers/new");
        var fields = new Dictionary<string, string>
        {
            ["Form.PersonId"] = person.ToString(), ["Form.Degree"] = "Bachelor", ["Form.FirstEngagedOn"] = "2026-11-01", ["Form.WorkTime"] = "PartTime",
        };

        var answer = await browser.SubmitAsync(page, "main form", fields);
        var again = await browser.SubmitAsync(page, "main form", fields);
        var detail = await browser.GetAsync(answer.Location!);

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (answer.Status, again.Status));
        Assert.Equal(1, await portal.WithDatabaseAsync(db => db.Set<LegalReviewer>().CountAsync(r => r.PersonId == person)));
        Assert.Equal("不得审核", detail.TextOf("h1 .tag"));
        Assert.Contains("未取得法律职业资格", detail.TextOf(".notice-red"));
        Assert.Contains("郑晓岚", (await portal.LastEntryAsync("Reviewer.Registered"))!.Sentence);
    }

    [Fact]
    public async Task Terms_EndedAndStartedAgain_AreLoggedAndCountOnePerson()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("certificates");
        var path = $"/reviewers/{await portal.PersonAsync("汪静文")}";

        var ended = await browser.SubmitAsync(await browser.GetAsync(path + "/terms/end"), "main form", new() { ["Form.ToOn"] = "2026-11-20", ["Form.Note"] = "岗位调整" });
        var overlapping = await browser.SubmitAsync(await browser.GetAsync(path + "/terms/new"), "main form", new() { ["Form.FromOn"] = "2026-11-20" });
        var page = await browser.GetAsync(path + "/terms/new");
        var started = await browser.SubmitAsync(page, "main form", new() { ["Form.FromOn"] = "2026-11-21" });
        var twice = await browser.SubmitAsync(page, "main form", new() { ["Form.FromOn"] = "2026-11-21" });

        Assert.Equal(HttpStatusCode.Redirect, ended.Status);
        Assert.Equal("岗位调整", (await portal.LastEntryAsync("Reviewer.TermEnded"))!.Reason);
        Assert.Contains("重叠", overlapping.ErrorOf("Form.FromOn"));
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (started.Status, twice.Status));
        Assert.Equal(1, (await browser.GetAsync("/reviewers?changedIn=2026")).Total());
    }

    [Fact]
    public async Task Qualification_Stale_IsRefused()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("certificates");
        var page = await browser.GetAsync($"/reviewers/{await portal.PersonAsync("王思远")}/qualification");

        var first = await browser.SubmitAsync(page, "main form", new() { ["Form.Degree"] = "Doctor" });
        var stale = await browser.SubmitAsync(page, "main form", new() { ["Form.QualificationNumber"] = "A9" });

        Assert.Equal(HttpStatusCode.Redirect, first.Status);
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Equal("A9", stale.ValueOf("Form.QualificationNumber"));
    }

    [Theory]
    [InlineData("terms/new")]
    [InlineData("terms/end")]
    [InlineData("qualification")]
    public async Task Form_WithoutManaging_IsForbidden(string form)
    {
        await using var portal = await Portal.OpenAsync();
        var person = await portal.PersonAsync("王思远");

        Assert.Equal(HttpStatusCode.Forbidden, (await (await portal.SignedInAsync("reviewer")).GetAsync($"/reviewers/{person}/{form}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await portal.SignedInAsync("certificates")).GetAsync($"/reviewers/{Guid.CreateVersion7()}/{form}")).Status);
    }
}
