using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Documents;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Shared;

/// <summary>A dispute with what this person may do with it today, and what stands in the way.</summary>
public sealed class DisputeView(Dispute dispute, LegalFrame law, Actor actor, IReadOnlyList<DisputeDocument> kept)
{
    /// <summary>The dispute.</summary>
    public Dispute Dispute => dispute;

    /// <summary>What it is judged by.</summary>
    public LegalFrame Law => law;

    /// <summary>Who looks.</summary>
    public Actor Actor => actor;

    /// <summary>All deadlines that have started.</summary>
    public IReadOnlyList<Deadline> Deadlines { get; } = dispute.Deadlines(law);

    /// <summary>The rows that the state allows, each with its checks for this person.</summary>
    public IReadOnlyList<(DisputeRow Row, IReadOnlyList<RuleCheck> Checks)> Steps { get; } = [.. dispute.Rows.Select(r => (r, dispute.Check(r.Step, actor, law)))];

    /// <summary>What this person may do now.</summary>
    public IEnumerable<DisputeRow> Open => Steps.Where(s => s.Checks.All(c => c.Result != CheckResult.Red)).Select(s => s.Row);

    /// <summary>The one next step of this person: what waits beside the road comes before the road itself; null when another's turn it is.</summary>
    public DisputeRow? Next => Open.FirstOrDefault(r => r.IsAwaited) ?? Open.FirstOrDefault(r => r.IsMainRoad);

    /// <summary>What comes next, for whomever, and what is missing for it: awaited steps whose other conditions hold, then the road.</summary>
    public IReadOnlyList<(DisputeRow Row, IReadOnlyList<RuleCheck> Missing)> Ahead =>
    [
        .. Steps.Where(s => s.Row.IsAwaited && Missing(s.Checks).All(c => c.Code is "ROLE" or "G03")).Concat(Steps.Where(s => s.Row.IsMainRoad && !s.Row.IsAwaited))
            .Select(s => (s.Row, Missing(s.Checks))),
    ];

    /// <summary>Its documents: as they went out, then drafts.</summary>
    public IReadOnlyList<DisputeDocumentEntry> Documents => [.. kept.Select(d => DisputeDocumentEntry.Of(dispute, d)), .. DisputeDocuments.Drafts(dispute, law.Settings).Select(p => DisputeDocumentEntry.Of(dispute, p))];

    /// <summary>The address of one of its steps.</summary>
    public string PathOf(DisputeStep step) => Routes.DisputePaths.StepOf(dispute.Channel, dispute.Id, step);

    /// <summary>Its own address.</summary>
    public string Path => Routes.DisputePaths.Detail(dispute.Channel, dispute.Id);

    private static IReadOnlyList<RuleCheck> Missing(IEnumerable<RuleCheck> checks) => [.. checks.Where(c => c.Result == CheckResult.Red)];
}
