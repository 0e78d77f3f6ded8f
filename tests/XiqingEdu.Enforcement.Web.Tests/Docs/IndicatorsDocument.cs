using XiqingEdu.Enforcement.Domain.Summary;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Web.Tests.Docs;

/// <summary>docs/indicators.md: every figure of the annual summary.</summary>
internal static class IndicatorsDocument
{
    public static string Render()
    {
        var standard = new SummaryBasis();
        var page = new Markdown("年度情况的指标", "Domain/Summary/Indicators.cs")
            .Paragraph("每个数字在页面上带有 `data-figure` 属性（值为键），并链接到恰好由被计数的记录组成的列表：数字等于列表的总数。")
            .Paragraph("`{year}` 为年度，`{yearEnd}` 为该年 12 月 31 日，当年尚未结束的为当日。");
        foreach (var group in Indicators.All(standard).GroupBy(i => i.Group))
        {
            page.Heading(group.Key).Table(["键", "指标", "单位", "统计口径", "列表"], group.Select(i => new[] { $"`{i.Key}`", i.Name, i.Unit, i.Definition, $"`{i.PathTemplate}`" }));
        }

        return page.Heading("可以选择的口径")
            .Paragraph("以下指标的年度归属由配置决定，表中第一行为默认值。")
            .Table(["键", "配置", "取值", "统计口径", "列表"],
                Choices(Indicators.PenaltyOrdinaryHandled, "Summary:PenaltyBasis", (PenaltyBasis b) => standard with { Penalty = b })
                .Concat(Choices(Indicators.ReconsiderationHandled, "Summary:ReconsiderationBasis", (DisputeBasis b) => standard with { Reconsideration = b }))
                .Concat(Choices(Indicators.LitigationHandled, "Summary:LitigationBasis", (DisputeBasis b) => standard with { Litigation = b })))
            .ToString();
    }

    private static IEnumerable<string[]> Choices<TBasis>(string key, string setting, Func<TBasis, SummaryBasis> with) where TBasis : struct, Enum =>
        from choice in Words.All<TBasis>()
        let indicator = Indicators.All(with(choice.Key)).Single(i => i.Key == key)
        select new[] { $"`{key}`", $"`{setting}`", $"`{choice.Key}`（{choice.Value}）", indicator.Definition, $"`{indicator.PathTemplate}`" };
}
