using System.Net;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Auditing;
using XiqingEdu.Enforcement.Data.Identity;
using XiqingEdu.Enforcement.Data.Drafts;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Litigations;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;
using XiqingEdu.Enforcement.Domain.Inspections;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Penalties.Documents.Templates;
using XiqingEdu.Enforcement.Domain.Penalties.Exercises;
using XiqingEdu.Enforcement.Domain.Penalties.Publication;
using XiqingEdu.Enforcement.Web.Routes;

namespace XiqingEdu.Enforcement.TestKit;

/// <summary>
/// Addresses for pages whose template has parameters, found in the seeded database. An entry serves its own template and
/// every longer one that only adds fixed words: one entry for cases/{id:guid} serves cases/{id:guid}/evidence too.
/// A page that needs a record in a certain state has an entry of its own.
/// </summary>
public static class PageSamples
{
    /// <summary>Shown by the portal itself behind another address, or only a redirect; tested on their own.</summary>
    public static readonly IReadOnlySet<string> NotPages = new HashSet<string> { "error/{code:int}", "annual-summary" };

    private static readonly Dictionary<string, Func<Portal, Task<PageSample>>> Known = new()
    {
        ["certificates/headcount-statement/export"] = _ => Task.FromResult(new PageSample(OfficerPaths.HeadcountStatementExport + "?year=2023", "certificates")),
        ["drafts/{id:guid}"] = DraftAsync,
        ["exercises/{id:guid}"] = ExerciseAsync,
        ["sample-documents/{kind:regex(^[a-z-]+$)}"] = _ => Task.FromResult(new PageSample(CasePaths.SampleDocument(DocumentKind.PenaltyDecision), "handler1")),
        ["settings/violations/{code}"] = _ => Task.FromResult(new PageSample(SettingPaths.Violation("T02"), "sysadmin")),
        ["templates/{kind:regex(^[a-z-]+$)}"] = _ => Task.FromResult(new PageSample(TemplatePaths.Kind(DocumentKind.PenaltyDecision), "sysadmin")),
        ["templates/{kind:regex(^[a-z-]+$)}/{number:int}"] = _ => Task.FromResult(new PageSample(TemplatePaths.Version(DocumentKind.PenaltyDecision, 0), "sysadmin")),
        ["templates/{kind:regex(^[a-z-]+$)}/{number:int}.docx"] = _ => Task.FromResult(new PageSample(TemplatePaths.File(DocumentKind.PenaltyDecision, 0), "sysadmin")),
        ["templates/{kind:regex(^[a-z-]+$)}/{number:int}/withdraw"] = TemplateAsync,
        ["publicity/{id:guid}"] = portal => FirstAsync(portal, db => db.Set<PublicNotice>().OrderByDescending(n => n.DecidedOn).Select(n => n.Id), Paths.PublicNotice),
        ["accounts/{id:guid}"] = portal => FirstAsync(portal, db => db.Set<Account>().OrderBy(a => a.Id).Select(a => a.Id), AccountPaths.Card),
        ["audit/{id:guid}"] = portal => FirstAsync(portal, db => db.Set<AuditEntry>().Where(e => e.SubjectId != null).OrderBy(e => e.At).ThenBy(e => e.Id).Select(e => e.Id), AuditPaths.Entry),
    };

    /// <summary>Records that are tried one after the other until the page opens: a page under one of these asks for a record in a certain state.</summary>
    private static readonly Dictionary<string, Candidates> Tried = new()
    {
        ["cases/{id:guid}"] = new("unithead", db => db.Set<PenaltyCase>().OrderBy(c => c.Id).Select(c => c.Id), CasePaths.Detail),
        ["officers/{personId:guid}"] = new("certificates", db => db.Set<Certificate>().OrderBy(c => c.Id).Select(c => c.PersonId), OfficerPaths.Officer),
        ["reviewers/{personId:guid}"] = new("certificates", db => db.Set<LegalReviewer>().OrderBy(r => r.Id).Select(r => r.PersonId), OfficerPaths.Reviewer),
        ["certificates/{id:guid}"] = new("certificates", db => db.Set<Certificate>().OrderByDescending(c => c.Id).Select(c => c.Id), id => $"/certificates/{id}"),
        ["reconsiderations/{id:guid}/steps/approve-statement"] = Step<Reconsideration>("leader", "approve-statement"),
        ["reconsiderations/{id:guid}/steps/return-statement"] = Step<Reconsideration>("leader", "return-statement"),
        ["reconsiderations/{id:guid}/steps/approve-absence"] = Step<Reconsideration>("chief", "approve-absence"),
        ["reconsiderations/{id:guid}/steps/correct-own-act"] = Step<Reconsideration>("leader", "correct-own-act"),
        ["litigations/{id:guid}/steps/approve-statement"] = Step<Litigation>("leader", "approve-statement"),
        ["litigations/{id:guid}/steps/return-statement"] = Step<Litigation>("leader", "return-statement"),
        ["litigations/{id:guid}/steps/approve-absence"] = Step<Litigation>("chief", "approve-absence"),
        ["reconsiderations/{id:guid}"] = new("dispute", db => db.Set<Reconsideration>().OrderBy(r => r.Id).Select(r => r.Id), id => DisputePaths.Reconsideration(id)),
        ["litigations/{id:guid}"] = new("dispute", db => db.Set<Litigation>().OrderBy(l => l.Id).Select(l => l.Id), id => DisputePaths.Litigation(id)),
        ["inspections/{id:guid}"] = new("inspections", db => db.Set<InspectionTask>().OrderBy(t => t.Id).Select(t => t.Id), id => $"/inspections/{id}"),
        ["inspections/rectifications/{id:guid}"] = new("inspections", db => db.Set<InspectionRecord>().OrderBy(r => r.Id).Select(r => r.Id), id => $"/inspections/rectifications/{id}"),
        ["inspections/institutions/{id:guid}"] = new("inspections", db => db.Set<Institution>().OrderBy(i => i.Id).Select(i => i.Id), id => $"/inspections/institutions/{id}"),
    };

    /// <summary>The address of a page; null when nobody has given a sample.</summary>
    public static async Task<PageSample?> FindAsync(Portal portal, CataloguedEndpoint page)
    {
        if (CaseSamples.StepOf(page.Template) is { } rule)
        {
            return await CaseSamples.AtStepAsync(portal, rule);
        }

        if (OnSiteSamples.Of(page.Template) is { } onSite)
        {
            return await onSite(portal);
        }

        if (DisputeSamples.Of(page.Template) is { } dispute)
        {
            return await dispute(portal);
        }

        if (CaseSamples.FileOf(page.Template) is { } file)
        {
            return await file(portal);
        }

        if (page.Template.StartsWith("annual-summary/{year}", StringComparison.Ordinal))
        {
            return new PageSample("/" + page.Template.Replace("{year}", "2023", StringComparison.Ordinal), "leader");
        }

        if (Known.TryGetValue(page.Template, out var exact))
        {
            return await exact(portal);
        }

        if (!page.HasParameters)
        {
            return new PageSample("/" + page.Template);
        }

        if (Tried.Keys.Where(k => page.Template == k || page.Template.StartsWith(k + "/", StringComparison.Ordinal)).MaxBy(k => k.Length) is { } kind)
        {
            var suffix = page.Template[kind.Length..];
            return suffix.Contains('{') ? null : await TryAsync(portal, Tried[kind], suffix);
        }

        var begin = Known.Keys.Where(k => page.Template.StartsWith(k + "/", StringComparison.Ordinal)).MaxBy(k => k.Length);
        var rest = begin is null ? "{" : page.Template[begin.Length..];
        if (rest.Contains('{'))
        {
            return null;
        }

        var sample = await Known[begin!](portal);
        return sample with { Path = sample.Path + rest };
    }

    private static async Task<PageSample?> TryAsync(Portal portal, Candidates candidates, string suffix)
    {
        var browser = await portal.SignedInAsync(candidates.UserName);
        PageSample? refused = null;
        foreach (var id in await portal.WithDatabaseAsync(db => candidates.Ids(db).ToListAsync()))
        {
            var path = candidates.Path(id) + suffix;
            if (await browser.GetAsync(path) is not { Status: HttpStatusCode.OK } page)
            {
                continue;
            }

            // A step that may not be taken now shows why instead of its form; one with its form says more.
            if (!path.Contains("/steps/", StringComparison.Ordinal) || page.Document.QuerySelector("main form") is not null)
            {
                return new PageSample(path, candidates.UserName);
            }

            refused ??= new PageSample(path, candidates.UserName);
        }

        return refused;
    }

    private static Candidates Step<TDispute>(string userName, string step)
        where TDispute : Dispute =>
        new(userName, db => db.Set<TDispute>().OrderBy(d => d.Id).Select(d => d.Id), id => DisputePaths.Detail(typeof(TDispute) == typeof(Litigation) ? DisputeChannel.Litigation : DisputeChannel.Reconsideration, id) + "/steps/" + step);

    /// <summary>The page of the first record of a query.</summary>
    private static async Task<PageSample> FirstAsync(Portal portal, Func<EnforcementDbContext, IQueryable<Guid>> ids, Func<Guid, string> path) =>
        new(path(await portal.WithDatabaseAsync(db => ids(db).FirstAsync())));

    private static Task<PageSample> ExerciseAsync(Portal portal) =>
        portal.WithDatabaseAsync(async db =>
        {
            var owner = await db.Set<Account>().Where(a => a.UserName == "handler1").Select(a => a.PersonId).SingleAsync();
            var day = new DateOnly(2026, 11, 23);
            var exercise = PenaltyCase.RegisterClue(Guid.CreateVersion7(), $"演练线字〔2026〕{Guid.CreateVersion7():N}", ClueSource.Inspection, "样例学堂", "群众反映", day,
                Staff.Handler1, new LegalFrame(day, PenaltyCaseBuilder.Calendar, PenaltyCaseBuilder.Settings), Exercise.Start(owner, day));
            db.Add(exercise);
            await db.SaveAsync(Intention.OfSystem("Exercise.StepTaken", "演练", exercise.Id));
            return new PageSample($"/exercises/{exercise.Id}", "handler1");
        });

    /// <summary>The demo set has no template of the bureau's own: its first version, of a file that nobody opens.</summary>
    private static Task<PageSample> TemplateAsync(Portal portal) => portal.WithDatabaseAsync(async db =>
    {
        var day = Domain.Law.LegalDate.Today(portal.Clock);
        if (!await db.Set<TemplateVersion>().AnyAsync(v => v.Kind == DocumentKind.FileNotes))
        {
            db.Add(TemplateVersion.Upload(Guid.CreateVersion7(), DocumentKind.FileNotes, [], new TemplateFile("备考表.docx", new string('a', 64), 1), day.AddYears(1), "示例", Staff.Leader, day));
            await db.SaveAsync(Intention.OfSystem("Template.Uploaded", "上传《卷内备考表》模板第 1 版。"));
        }

        return new PageSample(TemplatePaths.Withdraw(DocumentKind.FileNotes, 1), "sysadmin");
    });

    private static Task<PageSample> DraftAsync(Portal portal) =>
        portal.WithDatabaseAsync(async db =>
        {
            var account = await db.Set<Account>().SingleAsync(a => a.UserName == "handler1");
            var kept = new Draft
            {
                AccountId = account.Id,
                Path = "/kept/" + Guid.CreateVersion7(),
                Fields = """[{"Key":"Form.Opinion","Value":"拟予立案。"}]""",
                SavedAt = portal.Clock.GetUtcNow().UtcDateTime,
                IsRestoredOnPage = false,
            };
            db.Add(kept);
            await db.SaveChangesAsync();
            return new PageSample(Paths.Draft(kept.Id), account.UserName);
        });

    private sealed record Candidates(string UserName, Func<EnforcementDbContext, IQueryable<Guid>> Ids, Func<Guid, string> Path);
}
