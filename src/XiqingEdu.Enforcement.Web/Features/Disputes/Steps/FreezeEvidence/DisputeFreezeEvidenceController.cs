using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Disputes.Statements;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Web.Features.Disputes.Shared;
using XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Steps.FreezeEvidence;

/// <summary>The bundle is put together from the file of the challenged case.</summary>
[RequirePermission(Permission.ManageDisputes)]
[Route(DisputePaths.ReconsiderationStep + "freeze-evidence")]
[Route(DisputePaths.LitigationStep + "freeze-evidence")]
public sealed class DisputeFreezeEvidenceController(DisputeStepServices services, BundleOffers offers) : DisputeStepController<DisputeBundleForm>(services)
{
    /// <inheritdoc />
    protected override DisputeStep Step => DisputeStep.FreezeEvidence;

    /// <inheritdoc />
    protected override DisputeBundleForm Blank(Dispute dispute, LegalFrame law) => new();

    /// <inheritdoc />
    protected override async Task<DisputeStepPage<DisputeBundleForm>> PrepareAsync(DisputeStepPage<DisputeBundleForm> page, CancellationToken cancel)
    {
        var offer = await offers.OfAsync(page.Dispute, cancel);
        page.Form.Fill(offer, page.Dispute.Evidence);
        ViewData["Offer"] = offer;
        return page;
    }

    /// <inheritdoc />
    protected override async Task<Action<Dispute>> VerbAsync(DisputeBundleForm form, DisputeView view, CancellationToken cancel)
    {
        var offer = await offers.OfAsync(view.Dispute, cancel);
        var items = new Dictionary<string, EvidenceItem>();
        foreach (var (row, i) in form.Items.Select((r, i) => (r, i)).Where(r => r.r.IsTaken))
        {
            var found = offer.Of(row.Key) ?? throw new RuleViolation("EVIDENCE-KEY", Cite.House("行政应诉工作"), $"第 {i + 1} 份材料不属于本案案卷，不能列入；请返回后重新打开本页选择。", $"Items[{i}].IsTaken");
            Require.That(found.Blocked.Length == 0, "EVIDENCE-LATE", view.Dispute.NoCollecting, $"“{found.Item.Name}”{found.Blocked}", $"Items[{i}].IsTaken");
            items[found.Key] = found.Item with { Purpose = row.Purpose!, Pages = row.Pages!.Value };
        }

        // The norms stand behind the evidence, whatever was typed where.
        List<EvidenceItem> bundle = [.. items.Values.Concat(form.Own.Where(r => r.IsFilled).Select(r => r.ToItem())).OrderBy(i => i.Source == EvidenceSource.Norm)];
        return d => d.FreezeEvidence(bundle, Actor, view.Law);
    }
}
