using MiniExcelLibs;
using XiqingEdu.Enforcement.Web.Platform.Excel;
using XiqingEdu.Enforcement.Web.Platform.Lists;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Platform.Excel;

/// <summary>What a spreadsheet program reads from an export: digits stay digits, nothing becomes a formula.</summary>
public sealed class WorkbookTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+86", "'+86")]
    [InlineData("-1", "'-1")]
    [InlineData("@sum", "'@sum")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "'\n=1")] // the file keeps one kind of line end
    [InlineData("1=1", "1=1")]
    [InlineData("120111197909212317", "120111197909212317")]
    [InlineData("52120111MJ1000001K", "52120111MJ1000001K")]
    [InlineData("007", "007")]
    public void Download_Text_StaysText(string text, string read)
    {
        var row = Assert.Single(Read([new("code", "编号", t => t)], [text]));

        Assert.Equal(read, Assert.IsType<string>(row["编号"]));
        Assert.Equal(1.0, row["序号"]);
    }

    [Fact]
    public void Download_Columns_StandInTheirOrderAndNumbersCount()
    {
        var row = Assert.Single(Read([new("on", "日期", _ => new DateOnly(2026, 3, 1)), new("fine", "罚款（元）", _ => 1234.5m), new("none", "无", _ => null)], ["甲"]));

        Assert.Equal(["序号", "日期", "罚款（元）", "无"], row.Keys);
        Assert.Equal(("2026-03-01", 1234.5, null), (row["日期"], row["罚款（元）"], row["无"]));
    }

    [Fact]
    public void Download_NoRows_StillNamesTheColumns() => Assert.Equal(["序号", "编号"], Read([new("code", "编号", t => t)], [])[0].Keys);

    private static List<IDictionary<string, object?>> Read(IReadOnlyList<ListColumn<string>> columns, string[] rows)
    {
        using var stream = new MemoryStream(Workbook.Download("名", "表", columns, rows).FileContents);
        return [.. stream.Query(useHeaderRow: true).Cast<IDictionary<string, object?>>()];
    }
}
