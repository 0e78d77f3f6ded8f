using Microsoft.Extensions.DependencyInjection;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Platform.Jobs;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Cases;

/// <summary>A fine that is not paid falls overdue by itself, on the day after the last day (《行政处罚法》第七十二条第一款).</summary>
public sealed class OverdueJobTests
{
    [Fact]
    public async Task UnpaidFine_FallsOverdue_OnTheDayAfterTheLastDay_OnceAndInTheNameOfTheClock()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await desk.AtAsync(Stage.DecisionServed);

        // Served on 2026-11-23: fifteen days end on 2026-12-08.
        desk.Portal.Clock.SetUtcNow(new DateTimeOffset(2026, 12, 8, 15, 59, 0, TimeSpan.Zero));
        await RunAsync(desk);
        Assert.Equal(Stage.DecisionServed, (await desk.FindAsync(id)).Stage);
        desk.Portal.Clock.SetUtcNow(new DateTimeOffset(2026, 12, 8, 16, 0, 0, TimeSpan.Zero));
        await RunAsync(desk);
        await RunAsync(desk);

        var found = await desk.FindAsync(id);
        Assert.Equal((Stage.Overdue, new DateOnly(2026, 12, 9)), (found.Stage, found.StageSinceOn));
        var entry = Assert.Single(await desk.LogOfAsync(id), e => e.Action == "Penalty.FallOverdue");
        Assert.Equal("系统自动", entry.ActorName);
        Assert.Contains("尚有 20,000.00 元 未缴纳", entry.Sentence);
    }

    [Fact]
    public async Task PaidFine_StaysWhereItIs()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await desk.AtAsync(Stage.DecisionServed);
        await desk.DoneAsync("publicity", id, Step.RecordPayment, new() { ["Form.ReceiptNumber"] = "凭证9" });

        desk.Portal.Clock.SetUtcNow(new DateTimeOffset(2026, 12, 20, 2, 0, 0, TimeSpan.Zero));
        await RunAsync(desk);

        Assert.Equal(Stage.DecisionServed, (await desk.FindAsync(id)).Stage);
    }

    private static Task RunAsync(CaseDesk desk) => desk.Portal.Services.GetRequiredService<JobClock>().RunAllAsync(TestContext.Current.CancellationToken);
}
