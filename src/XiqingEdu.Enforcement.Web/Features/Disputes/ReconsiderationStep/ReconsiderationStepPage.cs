namespace XiqingEdu.Enforcement.Web.Features.Disputes.ReconsiderationStep;

/// <summary>A step of one reconsideration.</summary>
public sealed record ReconsiderationStepPage(Guid Id, string Number, string Step, StepForm Form)
{
    /// <summary>What is recorded.</summary>
    public string Title => Step == "reply" ? "登记提交答复" : "办结行政复议";

    /// <summary>Which day is asked.</summary>
    public string Label => Step == "reply" ? "提交答复之日" : "办结日期";

    /// <summary>What to heed.</summary>
    public string Hint => Step == "reply"
        ? "书面答复连同作出行政行为的证据、依据和其他有关材料提交复议机关的当天（《行政复议法》第四十八条、第五十四条）。"
        : "复议决定已经履行、意见书已经回复，没有其他待办事项时办结；办结后不能再修改。";
}
