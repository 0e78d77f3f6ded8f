using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Domain.People;

/// <summary>The share of legal reviewers among certified officers: at least 5 % (国办发〔2018〕118号).</summary>
public static class ReviewerRatio
{
    /// <summary>Green when the share is reached, amber when not; without officers nothing is asked.</summary>
    public static RuleCheck Check(int reviewers, int officers, OfficerParameters parameters)
    {
        var enough = reviewers * 100 >= officers * parameters.ReviewerPercent;
        var least = (officers * parameters.ReviewerPercent + 99) / 100;
        return new RuleCheck("REVIEWER-RATIO", enough ? CheckResult.Green : CheckResult.Amber, Cite.ThreeSystems("法制审核人员配备"),
            $"在任法制审核人员 {reviewers} 人，持证执法人员 {officers} 人，按不低于 {parameters.ReviewerPercent}% 应至少配备 {least} 人。");
    }
}
