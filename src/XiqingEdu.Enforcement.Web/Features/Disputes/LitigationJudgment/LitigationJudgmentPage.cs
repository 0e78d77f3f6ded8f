using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.Web.Features.Disputes.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.LitigationJudgment;

/// <summary>The form of a judgment.</summary>
public sealed record LitigationJudgmentPage(Guid SuitId, string Number, InstanceLevel Level, bool Recorded, JudgmentForm Form)
{
    /// <summary>The penalties that it is about; null where it is about none.</summary>
    public ChallengedPenalties? Challenged { get; init; }

    /// <summary>The outcomes that the instance can reach.</summary>
    public IEnumerable<KeyValuePair<string, string>> Choices =>
        Words.All<LitigationOutcome>()
            .Where(o => Level == InstanceLevel.First ? !LitigationOutcomes.AboveFirstOnly.Contains(o.Key) : o.Key != LitigationOutcome.NotDocketed)
            .Select(o => KeyValuePair.Create(o.Key.ToString(), o.Value));
}
