using System.Net;
using XiqingEdu.Enforcement.Domain.Deadlines;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.DeadlineCalculator;

public sealed class CalculatorTests
{
    [Theory]
    [InlineData("?rule=PEN-DECIDE&start=2026-11-02", HttpStatusCode.OK, "2027-02-01")]
    [InlineData("?rule=PEN-HEAR-NOTICE&start=2026-11-10", HttpStatusCode.OK, "2026-11-20")]
    [InlineData("", HttpStatusCode.OK, null)]
    [InlineData("?rule=PEN-DECIDE", HttpStatusCode.BadRequest, "请填写起算事件的日期。")]
    [InlineData("?start=2026-11-02", HttpStatusCode.BadRequest, "请选择规则。")]
    [InlineData("?rule=NO-SUCH&start=2026-11-02", HttpStatusCode.BadRequest, "没有这条规则")]
    [InlineData("?rule=PEN-DECIDE&start=2026-02-30", HttpStatusCode.BadRequest, "“2026-02-30”不是有效的内容")]
    [InlineData("?rule=PEN-DECIDE&start=9999-12-31", HttpStatusCode.BadRequest, "日期应在 2000 年至 2090 年之间。")]
    public async Task Show_SignedOut_AnswersOrSaysWhatIsWrong(string query, HttpStatusCode status, string? text)
    {
        await using var portal = await Portal.OpenAsync();

        var answer = await portal.Browser().GetAsync("/deadline-calculator" + query);

        Assert.Equal(status, answer.Status);
        if (text is null)
        {
            Assert.Null(answer.TextOf("[data-answer]"));
        }
        else if (status == HttpStatusCode.OK)
        {
            Assert.Equal(text, answer.TextOf("[data-answer]"));
            Assert.Contains("依据《中华人民共和国行政处罚法》", answer.Text);
        }
        else
        {
            Assert.Contains(answer.Errors, e => e.Contains(text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Show_EveryRule_IsOfferedAndAnswers()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = portal.Browser();

        foreach (var code in (await browser.GetAsync("/deadline-calculator")).Document.QuerySelectorAll("option[value]").Select(o => o.GetAttribute("value")!).Where(v => v.Length > 0))
        {
            Assert.NotNull((await browser.GetAsync($"/deadline-calculator?rule={code}&start=2026-11-02")).TextOf("[data-answer]"));
            Assert.NotNull(DeadlineCatalogue.Find(code));
        }
    }
}
