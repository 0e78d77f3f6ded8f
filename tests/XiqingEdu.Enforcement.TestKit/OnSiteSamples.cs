using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Penalties;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Web.Routes;

namespace XiqingEdu.Enforcement.TestKit;

/// <summary>On-the-spot penalties for the pages of the summary procedure. What is only possible on its day is filled in through the page first.</summary>
public static class OnSiteSamples
{
    private const string Steps = "cases/on-site/{id:guid}/steps/";

    /// <summary>The sample of a page; null for other pages.</summary>
    public static Func<Portal, Task<PageSample?>>? Of(string template) => template switch
    {
        "cases/on-site/{id:guid}" => async portal => await AnyAsync(portal, OnSitePaths.Detail),
        "cases/on-site/{id:guid}/decision" => async portal => await AnyAsync(portal, OnSitePaths.Decision),
        "cases/on-site/{id:guid}/decision.docx" => async portal => await AnyAsync(portal, id => OnSitePaths.Decision(id) + ".docx"),
        _ when template.StartsWith(Steps, StringComparison.Ordinal) =>
            portal => AtStepAsync(portal, SummaryProcedure.Rows.Single(r => CasePaths.Kebab(r.Step.ToString()) == template[Steps.Length..])),
        _ => null,
    };

    /// <summary>The form as it is typed: a citizen who smoked at a school, warned and fined 100 yuan.</summary>
    public static async Task<Dictionary<string, string>> FormAsync(Portal portal)
    {
        var people = (await portal.DemoAccountsAsync()).ToDictionary(a => a.UserName, a => a.PersonId);
        return new Dictionary<string, string>
        {
            ["Form.FirstOfficerId"] = people["handler1"].ToString(), ["Form.SecondOfficerId"] = people["handler2"].ToString(), ["Form.CertificatesShown"] = "true",
            ["Form.PartyKind"] = "Citizen", ["Form.PartyName"] = "路远行", ["Form.AdultConfirmed"] = "true", ["Form.PartyAddress"] = "天津市西青区示范路8号",
            ["Form.ViolationCode"] = "M02", ["Form.ActOn"] = "2026-11-23", ["Form.ActTime"] = "09:40", ["Form.Place"] = "天津市西青区示范小学门厅", ["Form.PlaceInDistrict"] = "true",
            ["Form.Facts"] = "当事人在校内吸烟，经劝阻后熄灭。", ["Form.FactsClear"] = "true", ["Form.Penalties"] = "Warning|Fine", ["Form.FineYuan"] = "100",
            ["Form.Seriousness"] = "Ordinary", ["Form.Tier"] = "Ordinary", ["Form.ToldOrally"] = "true", ["Form.DefenseKind"] = "NoneMade", ["Form.Correction"] = "立即停止在学校吸烟。",
        };
    }

    private static async Task<PageSample?> AtStepAsync(Portal portal, OnSiteRule rule)
    {
        if (rule.From.Contains(OnSiteStage.OnSiteDrafted))
        {
            await FillInAsync(portal, decided: rule.Step == OnSiteStep.Serve);
        }
        else if (rule.Step is OnSiteStep.RecordRefund or OnSiteStep.CloseFallen)
        {
            await LetFallAsync(portal, paid: rule.Step == OnSiteStep.RecordRefund);
        }

        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<EnforcementDbContext>();
        var desk = scope.ServiceProvider.GetRequiredService<OnSiteDesk>();
        var law = await scope.ServiceProvider.GetRequiredService<LawLibrary>().FrameAsync();
        var stages = rule.From.ToList();
        var accounts = (await portal.DemoAccountsAsync()).Where(a => a.Permissions.Contains(rule.Permission)).ToList();
        foreach (var id in await db.Set<OnSitePenalty>().Where(p => stages.Contains(p.Stage)).OrderByDescending(p => p.Id).Select(p => p.Id).ToListAsync())
        {
            var found = (await desk.FindAsync(id))!;
            foreach (var account in accounts)
            {
                var actor = new Actor(account.PersonId, account.UserName, account.Permissions);
                if (SummaryProcedure.Check(rule.Step, found, actor, law).All(c => c.Result != CheckResult.Red))
                {
                    return new PageSample(OnSitePaths.StepOf(id, rule.Step), account.UserName);
                }
            }
        }

        return null;
    }

    private static async Task FillInAsync(Portal portal, bool decided)
    {
        var browser = await portal.SignedInAsync("handler1");
        var form = await FormAsync(portal);
        form["Form.ActOn"] = Domain.Law.LegalDate.Today(portal.Clock).ToString("yyyy-MM-dd");
        var filled = await browser.SubmitAsync(await browser.GetAsync(OnSitePaths.Draft), "main form", form);
        if (decided)
        {
            var id = Guid.Parse(filled.Location!.Split('/')[^1]);
            await browser.SubmitAsync(await browser.GetAsync(OnSitePaths.StepOf(id, OnSiteStep.Decide)), "main form");
        }
    }

    // One that was paid, or one that was not: the district government revokes it.
    private static async Task LetFallAsync(Portal portal, bool paid)
    {
        var id = await portal.WithDatabaseAsync(db => db.Set<OnSitePenalty>()
            .Where(p => p.RemedyStatus == RemedyStatus.None && (paid ? p.Payments.Any() : p.Stage == OnSiteStage.Overdue && !p.Payments.Any())).OrderBy(p => p.Id).Select(p => p.Id).FirstAsync());
        var browser = await portal.SignedInAsync("dispute");
        var day = Domain.Law.LegalDate.Today(portal.Clock).ToString("yyyy-MM-dd");
        var received = await browser.SubmitAsync(await browser.GetAsync($"{DisputePaths.RegisterReconsideration}?onSitePenaltyId={id}"), "main form", new()
        {
            ["Form.OrganNumber"] = "津西青政复〔2026〕" + (paid ? "301号" : "302号"), ["Form.Track"] = "Summary", ["Form.NoticeReceivedOn"] = day,
        });
        await browser.SubmitAsync(await browser.GetAsync(received.Location + "/steps/record-outcome"), "main form", new() { ["Form.Outcome"] = "Revoked", ["Form.DecidedOn"] = day });
    }

    private static async Task<PageSample> AnyAsync(Portal portal, Func<Guid, string> path) => new(
        path(await portal.WithDatabaseAsync(db => db.Set<OnSitePenalty>().Where(p => p.Stage == OnSiteStage.Archived).OrderBy(p => p.Id).Select(p => p.Id).FirstAsync())), "unithead");
}
