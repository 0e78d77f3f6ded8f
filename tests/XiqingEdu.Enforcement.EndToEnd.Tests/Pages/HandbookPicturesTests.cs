using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.EndToEnd.Tests.Pages;

/// <summary>The handbook shows what the portal shows: each of its pictures is one that a browser test can take anew.</summary>
public sealed class HandbookPicturesTests
{
    [Fact]
    public void Picture_InTheHandbook_IsTakenByABrowserTest() => Assert.Equal(
        HandbookPictures.Files.Order(StringComparer.Ordinal),
        Repository.Files("docs/handbook/images", "*.png").Select(Path.GetFileName).Order(StringComparer.Ordinal));
}
