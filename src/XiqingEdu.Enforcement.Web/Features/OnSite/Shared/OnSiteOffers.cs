using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.People;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Web.Features.OnSite.Shared;

/// <summary>What the form of an on-the-spot penalty offers, and what it becomes.</summary>
public sealed class OnSiteOffers(EnforcementDbContext db, OfficerDirectory officers, LawLibrary library)
{
    /// <summary>Officers of today, and violations that know a warning or a fine.</summary>
    public async Task<OnSiteChoices> ReadAsync(CancellationToken cancel) => new(
        [.. (await officers.CertifiedOnAsync(library.Today, cancel)).Select(o => KeyValuePair.Create(o.PersonId.ToString(), $"{o.Name}（{o.CertificateNumber}）"))],
        [
            .. (await db.Set<ViolationItem>().AsNoTracking().OrderBy(v => v.Code).ToListAsync(cancel))
                .Where(v => v.Violation.Options.Any(o => o.Kind is PenaltyKind.Warning or PenaltyKind.Fine))
                .Select(v => KeyValuePair.Create(v.Code, $"{v.Code} {v.Violation.CauseOfAction}（{v.Subjects}）")),
        ]);

    /// <summary>The typed form as the domain takes it; refuses one officer alone, a certificate that is not valid today, a violation that does not exist.</summary>
    public async Task<OnSiteParticulars> ToParticularsAsync(OnSitePenaltyForm form, CancellationToken cancel)
    {
        var violation = await library.ViolationAsync(form.ViolationCode, library.Today, cancel)
            ?? throw new RuleViolation("G20", Cite.Apl("第四条"), "没有这个案由，请重新选择。", nameof(form.ViolationCode));
        var pair = new InvestigatorPair(
            await officers.CertifiedAsync(form.FirstOfficerId!.Value, library.Today, nameof(form.FirstOfficerId), cancel),
            await officers.CertifiedAsync(form.SecondOfficerId!.Value, library.Today, nameof(form.SecondOfficerId), cancel));
        return form.ToParticulars(pair, violation, library.Today);
    }
}

/// <summary>Choices of the form.</summary>
public sealed record OnSiteChoices(IReadOnlyList<KeyValuePair<string, string>> Officers, IReadOnlyList<KeyValuePair<string, string>> Violations);
