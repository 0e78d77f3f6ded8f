using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Identity;
using XiqingEdu.Enforcement.Data.People;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Seeds;

/// <summary>The demo set gives the figures of the 2023 report, and the officers of the demo accounts may act.</summary>
public sealed class OfficerFiguresTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public async Task Figures_Of2023_AreThoseOfTheReport()
    {
        await using var portal = await Portal.OpenAsync();
        await using var scope = portal.Services.CreateAsyncScope();
        var directory = scope.ServiceProvider.GetRequiredService<OfficerDirectory>();

        Assert.Equal(35, await directory.HeadcountOnAsync(new(2022, 12, 31), TestContext.Current.CancellationToken));
        Assert.Equal(16, await directory.CancelledInAsync(2023, TestContext.Current.CancellationToken));
        Assert.Equal(1, await directory.IssuedInAsync(2023, TestContext.Current.CancellationToken));
        Assert.Equal(20, await directory.HeadcountOnAsync(new(2023, 12, 31), TestContext.Current.CancellationToken));
        Assert.Equal(1, await directory.ReviewersChangedInAsync(2023, TestContext.Current.CancellationToken));
        var statement = await directory.StatementAsync(new(2023, 1, 1), new(2023, 12, 31), TestContext.Current.CancellationToken);
        Assert.Equal((35, 1, 16, 20), (statement.Opening.Count, statement.In.Count, statement.Out.Count, statement.Closing.Count));
        Assert.True(statement.Balances);
    }

    [Fact]
    public async Task Headcount_OnEveryMonthEnd_IsTheSameFromTheDatabaseAndFromTheEvents()
    {
        await using var portal = await Portal.OpenAsync();
        await using var scope = portal.Services.CreateAsyncScope();
        var directory = scope.ServiceProvider.GetRequiredService<OfficerDirectory>();
        var certificates = await scope.ServiceProvider.GetRequiredService<EnforcementDbContext>().Set<Certificate>().AsNoTracking()
            .ToListAsync(TestContext.Current.CancellationToken);

        for (var day = new DateOnly(2016, 1, 1); day <= new DateOnly(2028, 1, 1); day = day.AddMonths(1))
        {
            var end = day.AddDays(-1);
            Assert.Equal(Headcount.On(certificates, end).Count, await directory.HeadcountOnAsync(end, TestContext.Current.CancellationToken));
            Assert.True(HeadcountStatement.Of(certificates, day, day.AddMonths(1).AddDays(-1)).Balances);
        }
    }

    [Theory]
    [InlineData("handler1")]
    [InlineData("handler2")]
    public async Task Certified_HandlersOfTheDemo_MayActFrom2022UntilToday(string userName)
    {
        await using var portal = await Portal.OpenAsync();
        await using var scope = portal.Services.CreateAsyncScope();
        var directory = scope.ServiceProvider.GetRequiredService<OfficerDirectory>();
        var person = await scope.ServiceProvider.GetRequiredService<EnforcementDbContext>().Set<Account>()
            .Where(a => a.UserName == userName).Select(a => a.PersonId).SingleAsync(TestContext.Current.CancellationToken);

        for (var day = new DateOnly(2022, 1, 1); day <= Today; day = day.AddDays(30))
        {
            Assert.Contains("教育行政执法", (await directory.CertifiedAsync(person, day, cancel: TestContext.Current.CancellationToken)).EnforcementKind);
        }

        Assert.Contains(await directory.CertifiedOnAsync(Today, TestContext.Current.CancellationToken), o => o.PersonId == person);
    }

    [Fact]
    public async Task Reviewers_OfTheDemo_MayReview()
    {
        await using var portal = await Portal.OpenAsync();
        await using var scope = portal.Services.CreateAsyncScope();
        var directory = scope.ServiceProvider.GetRequiredService<OfficerDirectory>();
        var accounts = scope.ServiceProvider.GetRequiredService<EnforcementDbContext>().Set<Account>();
        var reviewer = await accounts.Where(a => a.UserName == "reviewer").Select(a => a.PersonId).SingleAsync(TestContext.Current.CancellationToken);
        var handler = await accounts.Where(a => a.UserName == "handler1").Select(a => a.PersonId).SingleAsync(TestContext.Current.CancellationToken);

        var choices = await directory.ReviewersOnAsync(Today, TestContext.Current.CancellationToken);

        Assert.Equal(3, choices.Count);
        Assert.Contains(choices, c => c.PersonId == reviewer);
        Assert.Equal(reviewer, (await directory.ReviewerAsync(reviewer, new(2022, 6, 1), cancel: TestContext.Current.CancellationToken)).PersonId);
        var refused = await Assert.ThrowsAsync<RuleViolation>(() => directory.ReviewerAsync(handler, Today, "Reviewer", TestContext.Current.CancellationToken));
        Assert.Equal(("G14", "Reviewer"), (refused.Code, refused.Field));
    }
}
