using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Platform.Jobs;
using XiqingEdu.Enforcement.Web.Routes;
using Xunit;

namespace XiqingEdu.Enforcement.EndToEnd.Tests.Cases;

/// <summary>What happens when a fine is not paid, and when a published decision falls; the clock is this test's own.</summary>
public sealed class EnforcementProcedureTests : IAsyncLifetime
{
    private readonly Desk desk = new();

    /// <inheritdoc />
    public ValueTask InitializeAsync() => desk.InitializeAsync();

    [Fact]
    public async Task UnpaidFine_FallsOverdue_IsDemanded_AndGoesToCourt()
    {
        var (id, servedOn) = await desk.Portal.WithDatabaseAsync(async db =>
        {
            var found = await db.Set<PenaltyCase>().Where(c => c.Stage == Stage.DecisionServed && !c.Payments.Any()).OrderBy(c => c.DecidedOn)
                .Select(c => new { c.Id, c.Decision!.Service }).FirstAsync();
            return (found.Id, found.Service!.ServedOn);
        });
        await desk.Portal.Services.GetRequiredService<JobClock>().RunAllAsync(TestContext.Current.CancellationToken);

        await AsAsync("handler1", async v =>
        {
            await v.OpenAsync(CasePaths.Detail(id), "overdue-case");
            Assert.Contains("逾期未履行", await v.Page.InnerTextAsync("h1"));
            Assert.Equal("送达催告书", await v.Page.InnerTextAsync(".title-row a.primary"));
            await v.OpenAsync(CasePaths.StepOf(id, Step.ServeDemand), "serve-demand");
            await v.Page.FillAsync("[name='Form.Recipient']", "法定代表人（本人签收）");
            await v.SubmitAsync();
            Assert.Contains("已催告", await v.Page.InnerTextAsync("h1"));
        });
        await AsAsync("leader", async v =>
        {
            await v.OpenAsync(CasePaths.StepOf(id, Step.ApplyToCourt), "too-early");
            Assert.Contains("现在还不能办理", await v.Page.InnerTextAsync("main"));
        });

        // Six months to sue from service; the next weeks are inside the three months.
        desk.Portal.Clock.SetUtcNow(new DateTimeOffset(servedOn.AddMonths(7).ToDateTime(new TimeOnly(2, 0)), TimeSpan.Zero));
        await AsAsync("leader", async v =>
        {
            await v.OpenAsync(CasePaths.StepOf(id, Step.ApplyToCourt), "apply-to-court");
            await v.SubmitAsync();
            Assert.Contains("已申请法院强制执行", await v.Page.InnerTextAsync("h1"));
        });
        await AsAsync("handler1", async v =>
        {
            await v.OpenAsync(CasePaths.StepOf(id, Step.RecordCourtAnswer), "court-answer");
            await v.Page.CheckAsync("[name='Form.Kind'][value=Accepted]");
            await v.Page.FillAsync("[name='Form.Opinion']", "受理通知书。");
            await v.SubmitAsync();
            Assert.Contains("受理", await v.Page.InnerTextAsync("section[aria-labelledby=payment]"));
        });
    }

    [Fact]
    public async Task PublishedDecision_Annulled_IsWithdrawn_AndThePublicReadsWhy()
    {
        var (id, notice) = await desk.Portal.WithDatabaseAsync(async db =>
        {
            var found = await db.Set<PenaltyCase>().Where(c => c.Stage == Stage.Overdue && c.PublicityStatus == PublicityStatus.Published).OrderBy(c => c.Id)
                .Select(c => new { c.Id, Notice = c.PublicNotices.First().Id }).FirstAsync();
            return (found.Id, found.Notice);
        });

        await StepAsync("leader", id, Step.AnnulDecision, "Opinion", "询问笔录未经当事人核对，程序违法。");
        await StepAsync("publicity", id, Step.WithdrawPublicity, "Reason", "因程序违法，本局已撤销该决定。");
        await StepAsync("unithead", id, Step.ApproveWithdrawal, null, "");

        await AsAsync(null, async v =>
        {
            await v.OpenAsync(Paths.PublicNotice(notice), "withdrawn");
            var text = await v.Page.InnerTextAsync("main");
            Assert.Contains("已撤回", text);
            Assert.Contains("因程序违法，本局已撤销该决定。", text);
        });
        await AsAsync("leader", async v =>
        {
            await v.OpenAsync(CasePaths.Detail(id), "annulled-case");
            Assert.Contains("没有应缴款项", await v.Page.InnerTextAsync("section[aria-labelledby=payment]"));
            await v.OpenAsync(CasePaths.StepOf(id, Step.RemakeCase), "remake-case");
            await v.Page.FillAsync("[name='Form.Opinion']", "违法行为仍须查处。");
            await v.SubmitAsync();
            Assert.Contains("调查取证", await v.Page.InnerTextAsync("h1"));
        });
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => desk.DisposeAsync();

    private Task StepAsync(string userName, Guid id, Step step, string? field, string text) => AsAsync(userName, async v =>
    {
        await v.OpenAsync(CasePaths.StepOf(id, step), CasePaths.Kebab(step.ToString()));
        if (field is not null)
        {
            await v.Page.FillAsync($"[name='Form.{field}']", text);
        }

        await v.SubmitAsync();
        Assert.Equal(CasePaths.Detail(id), new Uri(v.Page.Url).AbsolutePath);
    });

    private async Task AsAsync(string? userName, Func<Visitor, Task> work)
    {
        await using var visitor = await desk.VisitAsync(userName);
        await work(visitor);
    }
}
