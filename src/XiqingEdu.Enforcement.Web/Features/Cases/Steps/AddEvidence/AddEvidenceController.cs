using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.AddEvidence;

/// <summary>A handler registers evidence; the file was checked and hashed as it arrived.</summary>
[RequirePermission(Permission.HandleCase)]
[Route(CasePaths.Step + "add-evidence")]
public sealed class AddEvidenceController(CaseStepServices services) : CaseStepController<AddEvidenceForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.AddEvidence;

    /// <inheritdoc />
    protected override AddEvidenceForm Blank(PenaltyCase penaltyCase, LegalFrame law) => new()
    {
        EvidenceId = Guid.CreateVersion7(),
        CollectedOn = law.Today,
        FirstOfficerId = penaltyCase.LeadHandlerId,
        SecondOfficerId = penaltyCase.AssistantHandlerId,
    };

    /// <inheritdoc />
    protected override Task PrepareAsync(CaseView view, CancellationToken cancel) => OfferOfficersAsync(view, cancel);

    /// <inheritdoc />
    protected override async Task<Action<PenaltyCase, string>> VerbAsync(AddEvidenceForm form, CaseView view, CancellationToken cancel)
    {
        Require.NotInFuture(form.CollectedOn!.Value, view.Law.Today, "取证日期", Domain.Law.Cite.Apl("第四十六条"), nameof(form.CollectedOn));
        var collectors = await PairAsync(form.FirstOfficerId, form.SecondOfficerId, form.CollectedOn.Value, cancel);
        var input = new EvidenceInput(form.EvidenceId, form.Kind!.Value, form.Name!, form.Source!, form.Proves!, collectors, form.CertificatesShown,
            form.File!.FileName, form.File.Sha256, form.File.Length);
        return (c, _) => c.AddEvidence(input, Actor, view.Law);
    }
}
