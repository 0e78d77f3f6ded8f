using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties.Investigation;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <content>责令改正 beside the penalty.</content>
public sealed partial class PenaltyCase
{
    /// <summary>The order to correct; null until given.</summary>
    public CorrectionOrder? CorrectionOrder { get; private set; }

    /// <summary>For queries: where the correction stands.</summary>
    public RectificationStatus RectificationStatus { get => CorrectionOrder?.Status ?? RectificationStatus.None; private set => _ = value; }

    /// <summary>
    /// Orders the party to correct. Refused: a last day before the order, and a second order while one is open.
    /// </summary>
    public void OrderCorrection(string number, string demand, DateOnly dueOn, ServiceRecord service, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.OrderCorrection, actor, law);
        service.Ensure(law.Today, law.Today);
        Require.That(dueOn >= law.Today, "DATE-ORDER", rule.Article, "改正期限不得早于今天；立即改正的，填写今天。", "DueOn");
        CorrectionOrder = new CorrectionOrder(number, law.Today, Require.Text(demand, "责令改正的内容", rule.Article, CorrectionOrder.TextMaxLength, "Demand"), dueOn, service, []);
        Leave(rule, Stage, actor, law, $"{number} 责令改正，期限至 {dueOn:yyyy-MM-dd}；{service.Text}。");
    }

    /// <summary>Two officers look whether it was corrected.</summary>
    public void RecheckCorrection(Recheck recheck, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.RecheckCorrection, actor, law);
        Require.That(recheck.Result is RectificationStatus.Done or RectificationStatus.Rechecked or RectificationStatus.Refused, "CORRECTION", rule.Article, "请选择复查结果。", "Result");
        Require.Text(recheck.Findings, "复查情况", rule.Article, CorrectionOrder.TextMaxLength, "Findings");
        CorrectionOrder = CorrectionOrder!.Rechecked(recheck, law.Today);
        Leave(rule, Stage, actor, law, $"复查改正情况（{recheck.Officers.On:yyyy-MM-dd}）：{recheck.Result.Word()}；复查人 {recheck.Officers.Text}。");
    }
}
