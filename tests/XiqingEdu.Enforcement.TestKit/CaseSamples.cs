using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Auditing;
using XiqingEdu.Enforcement.Data.Penalties;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Web.Routes;

namespace XiqingEdu.Enforcement.TestKit;

/// <summary>Demo cases for the pages of the steps: each in a stage where somebody may take the step, opened by that person.</summary>
public static class CaseSamples
{
    private const string Steps = "cases/{id:guid}/steps/";

    /// <summary>The row behind the address of a step's page; null for other pages.</summary>
    public static StepRule? StepOf(string template) => template.StartsWith(Steps, StringComparison.Ordinal)
        ? PenaltyProcedure.Rows.Single(r => CasePaths.Kebab(r.Step.ToString()) == template[Steps.Length..])
        : null;

    /// <summary>The sample of a case's document or evidence file; null for other pages.</summary>
    public static Func<Portal, Task<PageSample?>>? FileOf(string template) => template switch
    {
        "cases/{id:guid}/evidence/{evidenceId:guid}" => EvidenceAsync,
        _ when template.StartsWith("cases/{id:guid}/documents/{kind", StringComparison.Ordinal) => portal => DocumentAsync(portal, (template.Contains("{act", StringComparison.Ordinal) ? "/1" : "") + (template.EndsWith(".docx", StringComparison.Ordinal) ? ".docx" : "")),
        _ => null,
    };

    /// <summary>The first demo case at which a demo account may take the step; null when the demo set has none and none can be led there.</summary>
    public static async Task<PageSample?> AtStepAsync(Portal portal, StepRule rule) =>
        await FindAsync(portal, rule) ?? (rule.Step == Step.WaiveReview && await ReviewOnlyWhereDemandedAsync(portal) ? await FindAsync(portal, rule) : null);

    private static async Task<PageSample?> FindAsync(Portal portal, StepRule rule)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<EnforcementDbContext>();
        var desk = scope.ServiceProvider.GetRequiredService<PenaltyDesk>();
        var law = await scope.ServiceProvider.GetRequiredService<LawLibrary>().FrameAsync();
        var stages = rule.From.ToList();
        var accounts = (await portal.DemoAccountsAsync()).Where(a => a.Permissions.Contains(rule.Permission)).ToList();
        foreach (var id in await db.Set<PenaltyCase>().Where(c => stages.Contains(c.Stage)).OrderBy(c => c.Id).Select(c => c.Id).ToListAsync())
        {
            var found = (await desk.FindAsync(id))!;
            foreach (var account in accounts)
            {
                var actor = new Actor(account.PersonId, account.UserName, account.Permissions);
                if (PenaltyProcedure.Check(rule.Step, found, actor, law).All(c => c.Result != CheckResult.Red))
                {
                    return new PageSample(CasePaths.StepOf(id, rule.Step), account.UserName);
                }
            }
        }

        return null;
    }

    private static Task<bool> ReviewOnlyWhereDemandedAsync(Portal portal) => portal.WithDatabaseAsync(async db =>
    {
        var settings = await db.Set<SettingsRecord>().SingleAsync();
        settings.Penalties = settings.Penalties with { ReviewEveryOrdinaryCase = false };
        await db.SaveAsync(Intention.OfSystem("Settings.Changed", "只审核法律要求审核的案件。"));
        return true;
    });

    private static async Task<PageSample?> EvidenceAsync(Portal portal)
    {
        var (id, evidenceId) = await portal.WithDatabaseAsync(async db =>
        {
            var first = await db.Set<PenaltyCase>().SelectMany(c => c.Evidence, (c, e) => new { c.Id, EvidenceId = e.Id }).OrderBy(x => x.EvidenceId).FirstAsync();
            return (first.Id, first.EvidenceId);
        });
        return new PageSample(CasePaths.EvidenceFile(id, evidenceId), "unithead");
    }

    private static async Task<PageSample?> DocumentAsync(Portal portal, string suffix)
    {
        var id = await portal.WithDatabaseAsync(db => db.Set<PenaltyCase>().Where(c => c.Stage == Stage.Archived && c.Notices.Any()).OrderBy(c => c.Id).Select(c => c.Id).FirstAsync());
        return new PageSample(CasePaths.Document(id, DocumentKind.PenaltyDecision) + suffix, "unithead");
    }
}
