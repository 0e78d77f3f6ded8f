using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.ProposeFiling;

/// <summary>The handler proposes filing.</summary>
[RequirePermission(Permission.HandleCase)]
[Route(CasePaths.Step + "propose-filing")]
public sealed class ProposeFilingController(CaseStepServices services, EnforcementDbContext db, LawLibrary library) : CaseStepController<ProposeFilingForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.ProposeFiling;

    /// <inheritdoc />
    protected override ProposeFilingForm Blank(PenaltyCase penaltyCase, LegalFrame law) => new()
    {
        PartyKind = penaltyCase.Party?.Kind,
        PartyName = penaltyCase.Party?.Name ?? penaltyCase.ClueSubject,
        PartyIdentityNumber = penaltyCase.Party?.IdentityNumber,
        PartyCreditCode = penaltyCase.Party?.CreditCode,
        PartyRepresentative = penaltyCase.Party?.Representative,
        PartyLicenseNumber = penaltyCase.Party?.LicenseNumber,
        PartyAddress = penaltyCase.Party?.Address,
        PartyPhone = penaltyCase.Party?.Phone,
        ViolationCode = penaltyCase.Violation?.Code,
        ActFrom = penaltyCase.ActFrom,
        ActUntil = penaltyCase.ActUntil,
        EndangersLifeOrFinance = penaltyCase.EndangersLifeOrFinance,
        PlaceInDistrict = penaltyCase.ActPlace.Length > 0,
        Place = penaltyCase.ActPlace,
        Facts = penaltyCase.FilingFacts.Length > 0 ? penaltyCase.FilingFacts : penaltyCase.ClueContent,
        FirstOfficerId = penaltyCase.LeadHandlerId ?? Actor.PersonId,
        SecondOfficerId = penaltyCase.AssistantHandlerId,
    };

    /// <inheritdoc />
    protected override async Task PrepareAsync(CaseView view, CancellationToken cancel)
    {
        await OfferOfficersAsync(view, cancel);
        ViewData["Violations"] = (await db.Set<ViolationItem>().AsNoTracking().OrderBy(v => v.Code).ToListAsync(cancel))
            .Select(v => KeyValuePair.Create(v.Code, $"{v.Code} {v.Violation.CauseOfAction}（{v.Subjects}；{v.Violation.PenaltyBasis}）")).ToList();
    }

    /// <inheritdoc />
    protected override async Task<Action<PenaltyCase, string>> VerbAsync(ProposeFilingForm form, CaseView view, CancellationToken cancel)
    {
        var violation = await library.ViolationAsync(form.ViolationCode, view.Law.Today, cancel)
            ?? throw new RuleViolation("G20", Domain.Law.Cite.Apl("第四条"), "没有这个案由，请重新选择。", nameof(form.ViolationCode));
        var party = Party.Of(form.PartyKind!.Value, form.PartyName!, form.PartyIdentityNumber, form.PartyCreditCode, form.PartyRepresentative,
            form.PartyLicenseNumber, form.PartyAddress!, form.PartyPhone, view.Law.Today);
        var handlers = await PairAsync(form.FirstOfficerId, form.SecondOfficerId, view.Law.Today, cancel);
        var proposal = new FilingProposal(party, violation, form.ActFrom!.Value, form.ActUntil!.Value, form.EndangersLifeOrFinance,
            form.PlaceInDistrict, form.Place!, form.Facts!, handlers);
        return (c, _) => c.ProposeFiling(proposal, Actor, view.Law);
    }
}
