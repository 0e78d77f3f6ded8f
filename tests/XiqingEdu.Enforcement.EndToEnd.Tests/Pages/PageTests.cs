using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.EndToEnd.Tests.Pages;

/// <summary>What holds for every page, whoever wrote it.</summary>
public sealed class PageTests(PageTour tour) : IClassFixture<PageTour>
{
    public static async Task<IEnumerable<TheoryDataRow<string>>> Pages() =>
        (await PageCatalogue.PagesAsync()).Where(p => !PageSamples.NotPages.Contains(p.Template)).Select(p => new TheoryDataRow<string>(p.Template));

    [Theory, MemberData(nameof(Pages), DisableDiscoveryEnumeration = true)]
    public void Get_FirstRoleAllowed_Opens(string template) => Assert.Null(tour[template].Fault);

    [Theory, MemberData(nameof(Pages), DisableDiscoveryEnumeration = true)]
    public void Get_CheckedByAxe_HasNoSeriousFinding(string template) => Assert.Empty(tour[template].AccessibilityFindings);

    [Theory, MemberData(nameof(Pages), DisableDiscoveryEnumeration = true)]
    public void Get_CheckedByNu_IsValidHtml(string template) => Assert.Empty(tour[template].HtmlFindings);

    [Theory, MemberData(nameof(Pages), DisableDiscoveryEnumeration = true)]
    public void Get_WithoutScript_ShowsItsHeading(string template)
    {
        if (tour[template].IsFile)
        {
            return;
        }

        Assert.False(string.IsNullOrWhiteSpace(Assert.Single(tour[template].HeadingsWithoutScript)));
    }

    [Theory, MemberData(nameof(Pages), DisableDiscoveryEnumeration = true)]
    public void Get_AsksNothingOfAnotherHost(string template) => Assert.Empty(tour[template].Foreign);

    [Theory, MemberData(nameof(Pages), DisableDiscoveryEnumeration = true)]
    public void Get_At1366_FitsTheWindow(string template) => Assert.InRange(tour[template].Overflow, 0, 0);

    [Theory, MemberData(nameof(Pages), DisableDiscoveryEnumeration = true)]
    public void Get_At390_FitsThePhone(string template) => Assert.InRange(tour[template].OverflowOnAPhone, 0, 0);
}
