using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Domain;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Tests.Architecture.Checks;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Architecture;

/// <summary>Rules 2, 8, 9, 10 and the words of the house, read from the sources.</summary>
public sealed class SourceTests
{
    /// <summary>The switch to write-ahead logging, which only SQLite knows.</summary>
    private static readonly string[] MayWriteSql = ["src/XiqingEdu.Enforcement.Data/DatabaseMigration.cs"];

    public static TheoryData<string> Projects => ["XiqingEdu.Enforcement.Domain", "XiqingEdu.Enforcement.Data", "XiqingEdu.Enforcement.Web"];

    [Theory, MemberData(nameof(Projects))]
    public void Namespace_IsTheFolder(string project) => Assert.Empty(
        from file in Repository.Files("src/" + project, "*.cs")
        let folder = Path.GetDirectoryName(Path.GetRelativePath(Repository.At("src", project), file))!.Replace('\\', '/')
        let fault = SourceRules.NamespaceFault(project, folder, File.ReadAllText(file))
        where fault is not null && !IsGenerated(file)
        select $"{Short(file)}: {fault}");

    [Fact]
    public void NamespaceFault_FileMovedWithoutItsNamespace_IsFound() =>
        Assert.NotNull(SourceRules.NamespaceFault("A", "Features/Cases", "namespace A.Features.Accounts;\npublic class B;"));

    [Fact]
    public void View_StandsBesideItsController() => Assert.Empty(
        from file in Repository.Files("src/XiqingEdu.Enforcement.Web/Features", "*.cs")
        from view in SourceRules.ViewsElsewhere(Path.GetDirectoryName(file)!, File.ReadAllText(file), File.Exists)
        select $"{Short(file)}: {view}");

    [Fact]
    public void ViewsElsewhere_ViewOfAnotherSlice_IsFound() =>
        Assert.Equal(["Lost"], SourceRules.ViewsElsewhere("/Features/A/B", "return View(\"Lost\", page);", path => path == "/Features/A/C/Lost.cshtml"));

    [Fact]
    public void Source_HasNoRawSql() => Assert.Empty(Repository.Files("src", "*.cs")
        .Where(f => !IsGenerated(f) && !Short(f).Contains("/Providers/") && SourceRules.HasRawSql(File.ReadAllText(f))).Select(Short).Except(MayWriteSql));

    [Fact]
    public void HasRawSql_PlantedQuery_IsFound() => Assert.True(SourceRules.HasRawSql("db.Database.ExecuteSqlAsync($\"delete from X\")"));

    [Fact]
    public void Source_HasNoInMemoryProvider() => Assert.Empty(
        new[] { "*.cs", "*.csproj", "*.props" }.SelectMany(p => Repository.Files("src", p).Concat(Repository.Files("tests", p))).Append(Repository.At("Directory.Packages.props"))
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}Architecture{Path.DirectorySeparatorChar}"))
            .Where(f => SourceRules.HasInMemoryProvider(File.ReadAllText(f))).Select(Short));

    [Fact]
    public void HasInMemoryProvider_PlantedPackage_IsFound() =>
        Assert.True(SourceRules.HasInMemoryProvider("<PackageReference Include=\"Microsoft.EntityFrameworkCore.InMemory\" />"));

    [Fact]
    public void Log_SpeaksChinese() => Assert.Empty(
        from file in Repository.Files("src", "*.cs")
        from action in SourceRules.ForeignSentences(File.ReadAllText(file))
        select $"{Short(file)}: {action}");

    [Fact]
    public void ForeignSentences_EnglishSentence_IsFound() =>
        Assert.Equal(["Case.Closed"], SourceRules.ForeignSentences("me.Intends(\"Case.Closed\", $\"closed {n}\"); me.Intends(\"Case.Opened\", $\"立案 {n}\")"));

    [Fact]
    public void CsFile_HasAtMost400Lines() => Assert.Empty(TooLong("*.cs", 400));

    [Fact]
    public void View_HasAtMost250Lines() => Assert.Empty(TooLong("*.cshtml", 250));

    [Fact]
    public void Views_HaveAMedianOfAtMost60Lines() =>
        Assert.InRange(SourceRules.Median(Repository.Files("src", "*.cshtml").Select(f => SourceRules.Lines(File.ReadAllText(f)))), 1, 60);

    [Fact]
    public void Program_HasAtMost80Lines() =>
        Assert.InRange(SourceRules.Lines(File.ReadAllText(Repository.At("src", "XiqingEdu.Enforcement.Web", "Program.cs"))), 1, 80);

    [Fact]
    public void Lines_And_Median_CountAsAnEditorDoes()
    {
        Assert.Equal(3, SourceRules.Lines("a\nb\nc\n"));
        Assert.Equal(401, SourceRules.Lines(string.Join('\n', Enumerable.Repeat("x", 401))));
        Assert.Equal(61, SourceRules.Median([5, 61, 250]));
    }

    [Fact]
    public void Type_HasANameThatSaysSomething() => Assert.Empty(
        new[] { typeof(AggregateRoot), typeof(EnforcementDbContext), typeof(Program) }.SelectMany(t => t.Assembly.GetTypes())
            .Where(t => t.Namespace?.StartsWith("XiqingEdu", StringComparison.Ordinal) == true && SourceRules.IsEmptyName(t.Name)).Select(t => t.FullName));

    [Theory]
    [InlineData("CaseManager", true)]
    [InlineData("CaseDto", true)]
    [InlineData("FieldTagHelper", false)]
    [InlineData("PenaltyCase", false)]
    public void IsEmptyName_Name_IsJudged(string name, bool empty) => Assert.Equal(empty, SourceRules.IsEmptyName(name));

    private static IEnumerable<string> TooLong(string pattern, int limit) =>
        from folder in new[] { "src", "tests" }
        from file in Repository.Files(folder, pattern)
        let lines = SourceRules.Lines(File.ReadAllText(file))
        where lines > limit && !IsGenerated(file)
        select $"{Short(file)}: {lines}";

    private static bool IsGenerated(string file) => Short(file).Contains("/Data/Migrations/") || Short(file).Contains("Enforcement.Data/Migrations/");

    private static string Short(string file) => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/');
}
