using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Web.Features.Disputes.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Shared;

/// <summary>The page of a step with its form.</summary>
public sealed record DisputeStepPage<TForm>(DisputeView View, DisputeRow Row, IReadOnlyList<RuleCheck> Checks, TForm Form) : IDisputeStepPage
    where TForm : DisputeStepForm
{
    /// <inheritdoc />
    public int Version => Form.Version;

    /// <summary>The dispute.</summary>
    public Dispute Dispute => View.Dispute;

    /// <summary>Choices of a list that the step offers.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Choices { get; init; } = [];

    /// <summary>Units of the bureau, as its people are registered in them.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Units { get; init; } = [];

    /// <summary>The penalties that it is about; null where it is about none.</summary>
    public ChallengedPenalties? Challenged { get; init; }
}
