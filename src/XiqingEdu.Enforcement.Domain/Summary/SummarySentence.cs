using static XiqingEdu.Enforcement.Domain.Summary.Indicators;

namespace XiqingEdu.Enforcement.Domain.Summary;

/// <summary>The year in one paragraph, in the words of the bureau's annual report; only figures that are known are spoken of.</summary>
public static class SummarySentence
{
    /// <summary>The paragraph of a year.</summary>
    public static string Of(int year, IReadOnlyDictionary<string, int> figures)
    {
        int? Of(string key) => figures.TryGetValue(key, out var value) ? value : null;
        var parts = new List<string>();
        if (Of(PenaltyOrdinaryHandled) is { } penalties)
        {
            parts.Add($"办理行政处罚一般程序案件{penalties}件");
        }

        if (Of(ReconsiderationHandled) is { } reconsiderations)
        {
            parts.Add($"办理行政复议案件{reconsiderations}件" + (Of(ReconsiderationUpheld) is > 0 and var upheld ? $"，维持本局行政行为{upheld}件" : ""));
        }

        if (Of(LitigationHandled) is { } suits)
        {
            parts.Add($"办理行政诉讼案件{suits}件" + (Of(LitigationLost) is > 0 and var lost ? $"，败诉{lost}件" : "，未出现败诉案件"));
        }

        if (Of(CertificateCancelled) is { } cancelled)
        {
            parts.Add($"注销执法证件{cancelled}名" + (Of(CertificateIssued) is { } issued ? $"，新增执法人员{issued}名" : "")
                + (Of(ReviewerChanged) is { } changed ? $"，调整法制审核人员{changed}名" : ""));
        }

        if (Of(OfficerCertifiedYearEnd) is { } officers)
        {
            parts.Add($"共有行政执法人员{officers}名");
        }

        if (Of(InspectionRandomTasks) is { } tasks)
        {
            parts.Add($"发起“双随机、一公开”抽查任务{tasks}项，涉及学校、幼儿园、培训机构{Of(InspectionRandomSubjects)}所，其中需整改{Of(InspectionRandomRectifications)}所");
        }

        if (Of(InspectionJointTasks) is { } joint)
        {
            parts.Add($"牵头开展部门联合检查{joint}项，涉及检查事项{Of(InspectionJointItems)}项");
        }

        return parts.Count == 0 ? $"{year}年尚无可统计的数据。" : $"{year}年我局" + string.Join("；", parts) + "。";
    }
}
