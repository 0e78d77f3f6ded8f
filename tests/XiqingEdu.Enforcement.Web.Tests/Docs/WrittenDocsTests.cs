using System.Text.RegularExpressions;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Docs;

/// <summary>What people wrote stays true: words of the glossary occur in the sources, links lead somewhere.</summary>
public sealed partial class WrittenDocsTests
{
    private static IEnumerable<string> Written => Repository.Files("docs", "*.md").Append(Repository.At("README.md")).Append(Repository.At("seeds", "README.md"));

    [Fact]
    public void Glossary_NamesOnlyWhatTheSourcesSay()
    {
        var words = Repository.Files("src", "*.cs").Where(f => !f.Contains("Migrations", StringComparison.Ordinal))
            .SelectMany(f => Word().Matches(File.ReadAllText(f)).Select(m => m.Value)).ToHashSet(StringComparer.Ordinal);

        var named = Identifier().Matches(File.ReadAllText(Repository.At("docs", "glossary.md"))).Select(m => m.Groups[1].Value);

        Assert.Empty(named.Except(words));
    }

    [Fact]
    public void Link_LeadsToAFileOfTheRepository() => Assert.Empty(
        from file in Written
        from link in Link().Matches(File.ReadAllText(file)).Select(m => m.Groups[1].Value.Split('#')[0])
        where link.Length > 0 && !link.Contains("://", StringComparison.Ordinal)
        let target = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, Uri.UnescapeDataString(link)))
        where !File.Exists(target) && !Directory.Exists(target)
        select $"{Path.GetRelativePath(Repository.Root, file)}: {link}");

    [Fact]
    public void Picture_IsSmall() =>
        Assert.Empty(Repository.Files("docs", "*.png").Where(f => new FileInfo(f).Length > 250 * 1024).Select(Path.GetFileName));

    [GeneratedRegex(@"[A-Za-z0-9_]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"`([A-Za-z0-9]+)`")]
    private static partial Regex Identifier();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
