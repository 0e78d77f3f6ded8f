namespace XiqingEdu.Enforcement.Web.Features.Disputes.LitigationStep;

/// <summary>A step of one suit.</summary>
public sealed record LitigationStepPage(Guid Id, string Number, string Step, LitigationStepForm Form)
{
    /// <summary>What is recorded.</summary>
    public string Title => Step switch { "defense" => "登记提交答辩", "effect" => "登记裁判生效", _ => "办结行政诉讼" };

    /// <summary>Which day is asked.</summary>
    public string Label => Step switch { "defense" => "提交答辩之日", "effect" => "生效日期", _ => "办结日期" };

    /// <summary>What to heed.</summary>
    public string Hint => Step switch
    {
        "defense" => "向人民法院提交答辩状、证据和所依据的规范性文件的当天（《行政诉讼法》第六十七条）。",
        "effect" => "一审判决送达后 15 日内、裁定送达后 10 日内均未上诉的，期满后生效（第八十五条）；二审裁判、准许撤诉裁定、调解书自送达之日起生效。年度败诉统计以此为准。",
        _ => "生效裁判已经履行，没有其他待办事项时办结；办结后不能再修改，但仍可登记再审。",
    };
}
