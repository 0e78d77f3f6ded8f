using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Web.Features.Shared;

/// <summary>The fields of changed penalties with the kinds to choose from.</summary>
public sealed record ChangedPenaltiesFields(IChangedPenalties Form, IReadOnlyList<PenaltyKind> Kinds)
{
    /// <summary>The kinds that the violation allows or the decision holds.</summary>
    public static ChangedPenaltiesFields Of(IChangedPenalties form, Violation violation, Outcome? before) =>
        new(form, [.. violation.Options.Select(o => o.Kind).Concat(before?.Penalties.Select(p => p.Kind) ?? []).Distinct().Order()]);

    /// <summary>The choices.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Choices => [.. Kinds.Select(k => KeyValuePair.Create(k.ToString(), k.Word()))];
}
