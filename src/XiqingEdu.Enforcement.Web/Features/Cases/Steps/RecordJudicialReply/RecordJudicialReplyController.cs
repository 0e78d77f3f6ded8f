using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.RecordJudicialReply;

/// <summary>A handler records what the judicial organ answered.</summary>
[RequirePermission(Permission.HandleCase)]
[Route(CasePaths.Step + "record-judicial-reply")]
public sealed class RecordJudicialReplyController(CaseStepServices services) : CaseStepController<RecordJudicialReplyForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.RecordJudicialReply;

    /// <inheritdoc />
    protected override RecordJudicialReplyForm Blank(PenaltyCase penaltyCase, LegalFrame law) => new() { RepliedOn = law.Today };

    /// <inheritdoc />
    protected override Task<Action<PenaltyCase, string>> VerbAsync(RecordJudicialReplyForm form, CaseView view, CancellationToken cancel) =>
        Task.FromResult<Action<PenaltyCase, string>>((c, _) => c.RecordJudicialReply(form.Reply!.Value, form.RepliedOn!.Value, form.Opinion!, Actor, view.Law));
}
