using XiqingEdu.Enforcement.Domain.Summary;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Summary;

public sealed class SummaryTests
{
    [Fact]
    public void All_NamesEachIndicatorOnceWithDefinitionAndList()
    {
        var all = Indicators.All(new SummaryBasis());

        Assert.Equal(14, all.Select(i => i.Key).Distinct().Count());
        Assert.All(all, i => Assert.True(i.Name.Length > 0 && i.Definition.Length > 0 && i.Unit.Length > 0 && i.PathOf(2023, new DateOnly(2026, 11, 23)).Contains("2023")));
    }

    [Theory]
    [InlineData(DisputeBasis.Received, "/litigations?receivedIn=2023")]
    [InlineData(DisputeBasis.Concluded, "/litigations?concludedIn=2023")]
    public void All_PathFollowsTheBasis(DisputeBasis basis, string path) =>
        Assert.Equal(path, Indicators.All(new SummaryBasis(basis, basis)).Single(i => i.Key == Indicators.LitigationHandled).PathOf(2023, new DateOnly(2026, 11, 23)));

    [Fact]
    public void Sentence_SpeaksOfKnownFiguresOnly()
    {
        var figures = new Dictionary<string, int>
        {
            [Indicators.ReconsiderationHandled] = 1, [Indicators.ReconsiderationUpheld] = 1, [Indicators.LitigationHandled] = 2, [Indicators.LitigationLost] = 0,
        };

        Assert.Equal("2023年我局办理行政复议案件1件，维持本局行政行为1件；办理行政诉讼案件2件，未出现败诉案件。", SummarySentence.Of(2023, figures));
        figures[Indicators.LitigationLost] = 1;
        Assert.Contains("败诉1件", SummarySentence.Of(2023, figures));
        Assert.Equal("2022年尚无可统计的数据。", SummarySentence.Of(2022, new Dictionary<string, int>()));
    }
}
