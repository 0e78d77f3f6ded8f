using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Domain.Disputes.Procedure;

/// <summary>What a page says of a row of either procedure.</summary>
/// <param name="Step">What is done.</param>
/// <param name="Permission">What the actor must be allowed.</param>
/// <param name="Actor">Who does it, in Chinese.</param>
/// <param name="Article">The law.</param>
/// <param name="What">What to do, in one sentence.</param>
/// <param name="Why">Why, in one sentence.</param>
/// <param name="IsMainRoad">Whether it moves the dispute forward.</param>
/// <param name="IsAwaited">Whether somebody waits for it as soon as its guards hold.</param>
/// <param name="Documents">Documents that come out.</param>
public sealed record DisputeRow(
    DisputeStep Step, Permission Permission, string Actor, Citation Article, string What, string Why, bool IsMainRoad, bool IsAwaited, IReadOnlyList<DocumentKind> Documents);
