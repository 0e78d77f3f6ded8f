namespace XiqingEdu.Enforcement.Web.Features.Errors;

/// <summary>What the error page says.</summary>
/// <param name="Code">HTTP status.</param>
/// <param name="Reason">The rule's sentence, where a rule refused.</param>
/// <param name="Reference">Number under which the log keeps the fault.</param>
public sealed record ErrorPage(int Code, string? Reason, string Reference)
{
    /// <summary>Heading.</summary>
    public string Title => Code switch
    {
        400 => "请求有误",
        403 => "无权访问",
        404 => "页面不存在",
        409 => "内容已被他人修改",
        413 => "提交的内容过大",
        >= 500 => "系统故障",
        _ => "无法处理请求",
    };

    /// <summary>What to do.</summary>
    public string Advice => Reason ?? Code switch
    {
        400 => "提交的内容不完整或页面已失效，没有保存任何更改。请返回上一页刷新后重试。",
        403 => "您的角色没有办理此事项或查看此页面的权限。如因工作需要，请联系安全管理员调整角色。",
        404 => "您访问的页面不存在，或记录不在您的查看范围内。请检查网址，或从左侧导航重新进入。",
        409 => "您打开页面之后，该记录已被他人修改，没有保存任何更改。请返回并刷新后重试。",
        413 => "上传的文件或填写的内容超过上限，没有保存任何更改。请缩小后重试。",
        >= 500 => "系统出现故障，没有保存任何更改。请稍后重试；如仍不成功，请将下方编号告知系统管理员。",
        _ => "请求无法处理，没有保存任何更改。",
    };
}
