using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties.FileChecks;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <content>Reasons for what the file check marks amber.</content>
public sealed partial class PenaltyCase
{
    private IReadOnlyList<FindingExplanation> explanations = [];

    /// <summary>Reasons given for amber findings, oldest first.</summary>
    public IReadOnlyList<FindingExplanation> Explanations => explanations;

    /// <summary>Puts a reason for an amber finding on the file. Refused: a rule that finds nothing amber.</summary>
    public void ExplainFinding(string code, string reason, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.ExplainFinding, actor, law);
        var item = FileCheck.Of(this, law).FirstOrDefault(i => i.Rule.Code == code && i.Finding.Result == CheckResult.Amber);
        Require.That(item is not null, "FILE-CHECK", rule.Article, "这项检查没有需要说明的提示。", "Code");
        var text = Require.Text(reason, "理由", rule.Article, FindingExplanation.ReasonMaxLength, "Reason");
        explanations = [.. explanations, new FindingExplanation(code, item!.Finding.Fact, text, law.Today, actor.Name)];
        Leave(rule, Stage, actor, law, $"说明程序合法性检查的提示（{item.Rule.Title}）：{item.Finding.Fact}理由：{text}");
    }
}
