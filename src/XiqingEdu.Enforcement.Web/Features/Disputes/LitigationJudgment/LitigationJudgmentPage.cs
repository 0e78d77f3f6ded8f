using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.LitigationJudgment;

/// <summary>The form of a judgment.</summary>
public sealed record LitigationJudgmentPage(Guid SuitId, string Number, InstanceLevel Level, bool Recorded, JudgmentForm Form)
{
    /// <summary>The outcomes that the instance can reach.</summary>
    public IEnumerable<KeyValuePair<string, string>> Choices =>
        Words.All<LitigationOutcome>()
            .Where(o => Level == InstanceLevel.First ? !LitigationOutcomes.AboveFirstOnly.Contains(o.Key) : o.Key != LitigationOutcome.NotDocketed)
            .Select(o => KeyValuePair.Create(o.Key.ToString(), o.Value));
}
