using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <summary>What the reviewer decides.</summary>
/// <param name="Conclusion">The verdict.</param>
/// <param name="Findings">All eight points.</param>
/// <param name="Opinion">Of any length up to the stated limit.</param>
/// <param name="Reviewer">As registered today.</param>
public sealed record ReviewVerdict(ReviewConclusion Conclusion, IReadOnlyList<ReviewFinding> Findings, string Opinion, QualifiedReviewer Reviewer)
{
    /// <summary>Refuses a verdict with a point left out, a fault without a remark, or a consent beside a fault.</summary>
    public void Ensure()
    {
        var basis = Cite.Apl("第五十八条");
        foreach (var topic in Enum.GetValues<ReviewTopic>())
        {
            var found = Findings.Where(f => f.Topic == topic).ToList();
            Require.That(found.Count == 1, "G14", basis, $"请逐项审核：“{topic.Word()}”尚未填写。", "Findings");
            var finding = found[0];
            Require.That(finding.InOrder || finding.Remark.Length > 0, "G14", basis, $"“{topic.Word()}”有问题的，请写明问题所在。", "Findings");
        }

        var wrong = Findings.ToList().FindIndex(f => !f.InOrder);
        Require.That(Conclusion != ReviewConclusion.Agree || wrong < 0, "G14", basis, "八项中有问题的，不能作出同意的审核结论；请选择退回。", $"Findings[{wrong}].InOrder");
        Require.Text(Opinion, "审核意见", basis, LegalReviewRound.OpinionMaxLength, "Opinion");
    }
}
