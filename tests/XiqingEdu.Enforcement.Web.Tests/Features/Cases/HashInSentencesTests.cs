using System.Text.RegularExpressions;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Features.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Cases;

/// <summary>The hash of an evidence file stands in full where it is proof, and nowhere else.</summary>
public sealed partial class HashInSentencesTests
{
    [Fact]
    public async Task Evidence_DoneTabAndLogShorten_CasePageKeepsTheWholeHash()
    {
        await using var portal = await Portal.OpenAsync();
        var handler = await portal.SignedInAsync("handler1");
        var found = await portal.WithDatabaseAsync(db => Task.FromResult(db.Set<PenaltyCase>().Where(c => c.Stage == Stage.Investigating && c.Evidence.Any()).Select(c => c.Id).First()));

        var done = await handler.GetAsync(Paths.Home + "?tab=done");
        var log = await (await portal.SignedInAsync("auditor")).GetAsync(Paths.Audit + "?action=Penalty.AddEvidence");
        var page = await handler.GetAsync(CasePaths.Detail(found));

        Assert.Contains("登记证据", done.TextOf("tbody"));
        Assert.DoesNotMatch(Hash(), done.Text);
        Assert.DoesNotMatch(Hash(), log.Text);
        Assert.Matches(Hash(), page.TextOf(".timeline")!);
    }

    [Theory]
    [InlineData("文件 SHA-256 5b3ad5d890624e7084efdd69665f1d2fc41e89c4f2ea370eb82448767b2c7528。", "文件 SHA-256 5b3ad5d8…。")]
    [InlineData("证件编号 120111000207。", "证件编号 120111000207。")]
    public void Shorten_OnlyWholeHashes(string sentence, string shown) => Assert.Equal(shown, HashText.Shorten(sentence));

    [GeneratedRegex("[0-9a-f]{64}")]
    private static partial Regex Hash();
}
