using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.Web.Platform.Lists;

namespace XiqingEdu.Enforcement.Web.Features.Inspections.InstitutionList;

/// <summary>The columns of the register; codes are text.</summary>
public static class InstitutionColumns
{
    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<ListColumn<InstitutionRow>> All =
    [
        new("name", "单位名称", r => r.Name),
        new("kind", "类别", r => r.Kind.Word()),
        new("code", "统一社会信用代码", r => r.CreditCode),
        new("license", "办学许可证号", r => r.LicenseNumber),
        new("address", "地址", r => r.Address),
        new("risk", "风险等级", r => r.RiskClass.Word()),
        new("status", "状态", r => r.Status.Word()),
    ];
}
