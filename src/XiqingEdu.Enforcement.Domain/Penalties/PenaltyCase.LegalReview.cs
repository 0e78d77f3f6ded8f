using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <content>Legal review by a separate person, and collective deliberation.</content>
public sealed partial class PenaltyCase
{
    private readonly List<LegalReviewRound> reviews = [];
    private IReadOnlyList<Approval> approvals = [];

    /// <summary>All rounds of review, oldest first.</summary>
    public IReadOnlyList<LegalReviewRound> Reviews => reviews;

    /// <summary>The last round; null before the first.</summary>
    public LegalReviewRound? Review => reviews.MaxBy(r => r.Round);

    /// <summary>Approvals of the unit head along the way.</summary>
    public IReadOnlyList<Approval> Approvals => approvals;

    /// <summary>Minutes of the deliberation on the proposal in force; null before it was held.</summary>
    public Deliberation? Deliberation { get; private set; }

    /// <summary>Sends the file to review. After a return the note says how the opinion was followed.</summary>
    public void SendToReview(string note, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.SendToReview, actor, law);
        var text = reviews.Count == 0
            ? note.Trim()
            : Require.Text(note, "对上次审核意见的采纳情况", rule.Article, LegalReviewRound.OpinionMaxLength, "Note");
        approvals = [.. approvals, new Approval(actor.PersonId, actor.Name, law.Today, text.Length > 0 ? text : "同意，送法制审核。")];
        reviews.Add(new LegalReviewRound(reviews.Count + 1, law.Today, actor, text, DossierHash()));
        Leave(rule, Stage.LegalReview, actor, law, $"第 {reviews.Count} 次送法制审核。");
    }

    /// <summary>Set when a review was found not to be required; null otherwise.</summary>
    public ReviewWaiver? ReviewWaiver { get; private set; }

    /// <summary>Why a review is required, as the beginning of a Chinese sentence; null when it is not (G13).</summary>
    public string? ReviewRequiredBecause(LegalFrame law) =>
        law.Settings.ReviewEveryOrdinaryCase ? "本局对普通程序案件一律进行法制审核"
        : HearingWasHeld ? "直接关系当事人重大权益且经过听证程序"
        : MajorBecause(law) is { } major ? $"案件情况疑难复杂（{major}）"
        : null;

    /// <summary>The unit head finds that no review is required, and states that no great public interest and no further provision demands one.</summary>
    public void WaiveReview(string reason, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.WaiveReview, actor, law);
        ReviewWaiver = new ReviewWaiver(law.Today, actor.Name, Opinion(reason, "无须法制审核的理由", rule.Article), DossierHash());
        approvals = [.. approvals, new Approval(actor.PersonId, actor.Name, law.Today, ReviewWaiver.Reason)];
        Leave(rule, Stage.DecisionPending, actor, law, $"确认无须法制审核：{ReviewWaiver.Reason}");
    }

    /// <summary>The reviewer agrees. The verdict is bound to the file as submitted; a file that has changed since is refused.</summary>
    public void PassReview(ReviewVerdict verdict, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.PassReview, actor, law);
        Require.That(verdict.Conclusion == ReviewConclusion.Agree, "G14", rule.Article, "审核通过须作出同意的结论。", "Conclusion");
        ConcludeReview(verdict, actor, law);
        var major = MajorBecause(law);
        Leave(rule, major is null ? Stage.DecisionPending : Stage.CollectiveDeliberation, actor, law,
            $"法制审核通过（第 {Review!.Round} 次）。" + (major is null ? "" : $"本案{major}，提请集体讨论。"));
    }

    /// <summary>The reviewer sends the file back: for more investigation, or for another report.</summary>
    public void ReturnFromReview(ReviewVerdict verdict, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.ReturnFromReview, actor, law);
        Require.That(verdict.Conclusion != ReviewConclusion.Agree, "G14", rule.Article, "退回须作出纠正、补充调查或者不同意的结论。", "Conclusion");
        ConcludeReview(verdict, actor, law);
        var to = verdict.Conclusion == ReviewConclusion.Supplement ? Stage.Investigating : Stage.InvestigationConcluded;
        Leave(rule, to, actor, law, $"法制审核退回（第 {Review!.Round} 次）：{verdict.Conclusion.Word()}。");
    }

    /// <summary>Records the minutes. Disagreement sends the case back to the report.</summary>
    public void RecordDeliberation(Deliberation minutes, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.RecordDeliberation, actor, law);
        minutes.Ensure(Review!.ReviewedOn!.Value, law.Today);
        Deliberation = minutes;
        Leave(rule, minutes.Agrees ? Stage.DecisionPending : Stage.InvestigationConcluded, actor, law,
            $"集体讨论（{minutes.HeldOn:yyyy-MM-dd}，应到 {minutes.MembersEntitled} 人，实到 {minutes.Opinions.Count} 人，不同意 {minutes.Against} 人）：{minutes.Conclusion}");
    }

    /// <summary>Why the case is major, so that it must be deliberated collectively; null when it is not (law.md section 14 no. 6).</summary>
    public string? MajorBecause(LegalFrame law)
    {
        if (Report is not { } report)
        {
            return null;
        }

        return report.Outcome.Penalties.FirstOrDefault(p => p.Kind.Rank() >= 8) is { } heavy ? $"拟给予{heavy.Kind.Word()}"
            : law.Settings.HearingThreshold.RightBecause(report.Outcome, Party!.Kind) is { } larger ? larger
            : report.Outcome.DeviationReason.Length > 0 ? "偏离裁量基准"
            : reviews.Any(r => r.Conclusion == ReviewConclusion.Disagree) ? "承办机构与法制审核意见不一致"
            : null;
    }

    /// <summary>Whether a person gave a verdict on the case.</summary>
    public bool Reviewed(Guid personId) => reviews.Any(r => r.Reviewer?.PersonId == personId);

    /// <summary>Whether a person approved or decided anything in the case.</summary>
    public bool Approved(Guid personId) =>
        UnitEndorsement?.PersonId == personId
        || FilingApproval?.PersonId == personId
        || approvals.Any(a => a.PersonId == personId)
        || Decision?.DecidedById == personId;

    private void ConcludeReview(ReviewVerdict verdict, Actor actor, LegalFrame law)
    {
        Require.That(verdict.Reviewer.PersonId == actor.PersonId && verdict.Reviewer.CheckedOn == law.Today, "G14", Cite.Apl("第五十八条第二款"), "审核意见须由登录的法制审核人员本人当日出具。");
        Require.That(Review!.DossierHash == DossierHash(), "G14", Cite.Apl("第五十八条第一款"), "送审后案卷内容发生变动，须重新送审。");
        verdict.Ensure();
        Review.Conclude(verdict, law.Today);
    }
}
