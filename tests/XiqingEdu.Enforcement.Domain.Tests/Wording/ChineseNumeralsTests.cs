using XiqingEdu.Enforcement.Domain.Wording;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Wording;

public sealed class ChineseNumeralsTests
{
    [Theory]
    [InlineData(0, "人民币零元整")]
    [InlineData(1_000_000, "人民币壹万元整")]
    [InlineData(10_005_00, "人民币壹万零伍元整")]
    [InlineData(100_000_00, "人民币壹拾万元整")]
    [InlineData(1_010_100_00, "人民币壹佰零壹万零壹佰元整")]
    [InlineData(100_000_001_00, "人民币壹亿零壹元整")]
    [InlineData(50, "人民币伍角整")]
    [InlineData(5, "人民币伍分")]
    [InlineData(123_45, "人民币壹佰贰拾叁元肆角伍分")]
    [InlineData(100_05, "人民币壹佰元零伍分")]
    public void Amount(long fen, string text) => Assert.Equal(text, ChineseNumerals.Amount(fen));

    [Theory]
    [InlineData("2026-11-02", "二〇二六年十一月二日")]
    [InlineData("2023-10-20", "二〇二三年十月二十日")]
    [InlineData("2023-01-31", "二〇二三年一月三十一日")]
    public void Date(string date, string text) => Assert.Equal(text, ChineseNumerals.Date(DateOnly.Parse(date)));
}
