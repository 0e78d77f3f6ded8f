using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Auditing;
using XiqingEdu.Enforcement.Data.Penalties;
using XiqingEdu.Enforcement.Data.Providers;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Routes;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Cases;

/// <summary>A case that grew large opens with as many queries as a small one.</summary>
public sealed class LargeCaseTests
{
    [Theory]
    [InlineData("")]
    [InlineData("/file-check")]
    [InlineData("/file")]
    [InlineData("/steps/add-evidence")]
    public async Task Open_500EventsAnd200Attachments_AsksNoMoreThanASmallCase(string part)
    {
        var counter = new QueryCounter();
        await using var portal = await Portal.OpenAsync(configure: services => services.ConfigureDbContext<SqliteEnforcementDbContext>(o => o.AddInterceptors(counter)));
        var handler = await portal.SignedInAsync("handler1");
        var id = await portal.WithDatabaseAsync(db => db.Set<PenaltyCase>()
            .Where(c => c.Stage == Stage.Investigating && c.SuspensionStatus == SuspensionStatus.Running && c.Evidence.Any()).Select(c => c.Id).FirstAsync());
        await OpenAsync();
        var few = await OpenAsync();
        await GrowAsync(portal, id, 500);

        var many = await OpenAsync();

        Assert.True(few is > 3 and < 60, $"{few} queries");
        Assert.Equal(few, many);

        async Task<int> OpenAsync()
        {
            counter.Asked = 0;
            var page = await handler.GetAsync(CasePaths.Detail(id) + part);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            return counter.Asked;
        }
    }

    /// <summary>Adds evidence, each item with a file and an event of its own.</summary>
    private static async Task GrowAsync(Portal portal, Guid id, int evidence)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<EnforcementDbContext>();
        var found = (await scope.ServiceProvider.GetRequiredService<PenaltyDesk>().FindAsync(id))!;
        var law = await scope.ServiceProvider.GetRequiredService<LawLibrary>().FrameAsync();
        var (pattern, actor) = (found.Evidence[0], Staff.Handler1 with { PersonId = found.LeadHandlerId!.Value });
        for (var i = 0; i < evidence; i++)
        {
            found.AddEvidence(new EvidenceInput(Guid.CreateVersion7(), EvidenceKind.Documentary, $"收费凭证 {i + 1}", "当事人提供", "收费数额", pattern.Collectors, true, $"凭证{i + 1}.pdf", pattern.FileSha256, 10), actor, law);
        }

        await db.SaveAsync(Intention.OfSystem("Test.Evidence", "登记证据。", id));
        Assert.True(found is { Events.Count: > 500, Evidence.Count: > 200 }, $"{found.Events.Count} events");
    }
}
