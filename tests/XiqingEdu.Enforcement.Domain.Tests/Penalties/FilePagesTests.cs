using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Penalties;

/// <summary>Pages of the file: counted item by item, numbered from 1 in each half, the total is the sum.</summary>
public sealed class FilePagesTests
{
    [Fact]
    public void ArchiveCase_CountedItemByItem_HasTheirSum()
    {
        var with = A.PenaltyCase();
        var c = with.At(Stage.Closed);

        c.ArchiveCase("卷1", [new FilePage("a", 3), new FilePage("b", 1), new FilePage("a", 3)], Staff.Archivist, with.Law);

        Assert.Equal((Stage.Archived, 7, 2), (c.Stage, c.ArchivePages, c.FilePages.Count));
    }

    [Fact]
    public void ArchiveCase_AnItemOfMostPages_IsCounted()
    {
        var with = A.PenaltyCase();
        var c = with.At(Stage.Closed);

        c.ArchiveCase("卷1", [new FilePage("a", FilePage.MaxPages), new FilePage("b", 1)], Staff.Archivist, with.Law);

        Assert.Equal(FilePage.MaxPages + 1, c.ArchivePages);
    }

    [Theory]
    [InlineData]
    [InlineData(0)]
    [InlineData(1, -1)]
    [InlineData(FilePage.MaxPages + 1)]
    public void ArchiveCase_AnItemWithoutAPage_IsRefusedAndNothingChanges(params int[] pages)
    {
        var with = A.PenaltyCase();
        var c = with.At(Stage.Closed);

        var refused = Assert.Throws<RuleViolation>(() => c.ArchiveCase("卷1", [.. pages.Select((p, i) => new FilePage($"{i}", p))], Staff.Archivist, with.Law));

        Assert.Equal("G27", refused.Code);
        Assert.Equal((Stage.Closed, "", 0), (c.Stage, c.ArchiveNumber, c.ArchivePages));
    }

    [Fact]
    public void Paged_GivesFirstAndLastPageAndStopsWhereNobodyCounted()
    {
        static FileItem Item(int? pages, bool isPaged = true) => new(FileVolume.Main, "件", "", "", new DateOnly(2026, 3, 2), "", Pages: pages, IsPaged: isPaged);

        var paged = FileFacts.Paged([Item(null, isPaged: false), Item(3), Item(1), Item(null), Item(2)]).Select(p => p.Pages);

        Assert.Equal([null, (1, 3), (4, 4), null, null], paged);
    }
}
