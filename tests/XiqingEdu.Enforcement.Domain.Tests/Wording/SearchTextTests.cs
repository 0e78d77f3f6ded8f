using XiqingEdu.Enforcement.Domain.Wording;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Wording;

/// <summary>How texts are folded, cut into pairs and asked for.</summary>
public sealed class SearchTextTests
{
    [Theory]
    [InlineData("津西青教罚字〔2026〕１２号", "津西青教罚字202612号")]
    [InlineData("津西青教罚字[2026]12号", "津西青教罚字202612号")]
    [InlineData("ｍｊ （４０）", "MJ40")]
    [InlineData("全角　空格\t和\n换行", "全角空格和换行")]
    [InlineData("100%_'\\", "100%_'\\")]
    [InlineData("〔〕", "")]
    public void Fold_MakesWritingsOne(string text, string folded) => Assert.Equal(folded, SearchText.Fold(text));

    [Fact]
    public void Of_PutsABorderBetweenWordsAndLeavesOutEmptyAndRepeatedOnes() =>
        Assert.Equal("甲乙\n丙丁", SearchText.Of(["甲乙", null, "", " ", "甲 乙", "丙丁"]));

    [Fact]
    public void Pairs_DoNotReachAcrossABorder() =>
        Assert.Equal(SearchText.Pairs("甲乙").Concat(SearchText.Pairs("丙丁")).Order(), SearchText.Pairs("甲乙\n丙丁").Order());

    [Theory]
    [InlineData("", 0)]
    [InlineData("甲", 0)]
    [InlineData("甲乙", 1)]
    [InlineData("甲甲甲", 1)]
    [InlineData("甲乙甲", 2)]
    [InlineData("甲\n乙", 0)]
    public void Pairs_AreEachOnce(string text, int count) => Assert.Equal(count, SearchText.Pairs(text).Count);

    [Fact]
    public void Pairs_OfTheHighestCharacters_AreToldApart() => Assert.Equal(4, SearchText.Pairs("\uFFFE\uFFFF\u0001\u0002\uFFFE").Count);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" 　\t")]
    public void Query_Empty_AsksNothing(string? typed)
    {
        var query = SearchQuery.Of(typed);

        Assert.Null(query.Fault);
        Assert.Empty(query.Words);
    }

    [Theory]
    [InlineData("阳")]
    [InlineData("阳光 校")]
    [InlineData("〔〕")]
    [InlineData("𠮷")]
    public void Query_OneCharacter_IsRefused(string typed) => Assert.Contains("至少 2 个字", SearchQuery.Of(typed).Fault);

    [Fact]
    public void Query_Length_IsRefusedFromTheFirstCharacterTooMany()
    {
        Assert.Null(SearchQuery.Of(new string('阳', SearchQuery.MaxLength)).Fault);
        Assert.Contains("不得超过 200 字，现为 201 字", SearchQuery.Of(new string('阳', SearchQuery.MaxLength + 1)).Fault);
    }

    [Fact]
    public void Query_Words_AreFoldedAndEachOnce() => Assert.Equal(["阳光", "MJ40"], SearchQuery.Of("阳光　ｍｊ40 阳光").Words);
}
