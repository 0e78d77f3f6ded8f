namespace XiqingEdu.Enforcement.Web.Features.Inspections.TaskStep;

/// <summary>A step of one task.</summary>
public sealed record TaskStepPage(Guid Id, string TaskTitle, string Step, TaskStepForm Form)
{
    /// <summary>What is recorded.</summary>
    public string Title => Step == "finish" ? "登记结果录入完毕" : "登记结果公示";

    /// <summary>Which day is asked.</summary>
    public string Label => Step == "finish" ? "结果录入完毕之日" : "公示之日";

    /// <summary>What to heed.</summary>
    public string Hint => Step == "finish" ? "登记后不能再录入检查记录；20 个工作日内公示检查结果。" : "检查结果在公示平台公布的当天。";
}
