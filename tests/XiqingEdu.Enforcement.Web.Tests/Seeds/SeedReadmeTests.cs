using System.Text.Json;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Seeds;

/// <summary>seeds/README.md says who can sign in as what: the same as the seed itself.</summary>
public sealed class SeedReadmeTests
{
    private static string Readme => File.ReadAllText(Repository.At("seeds", "README.md"));

    [Fact]
    public void Table_ListsTheDemoAccountsOfTheSeed()
    {
        using var people = JsonDocument.Parse(File.ReadAllText(Repository.At("seeds", "xiqing-2023", "people.json")));
        var expected = from person in people.RootElement.EnumerateArray()
                       where person.TryGetProperty("Account", out _)
                       let account = person.GetProperty("Account")
                       let roles = account.GetProperty("Roles").EnumerateArray().Select(r => Enum.Parse<Role>(r.GetString()!).Word())
                       select $"| `{account.GetProperty("UserName")}` | {person.GetProperty("Name")} | {person.GetProperty("Unit")} {person.GetProperty("Post")} | {string.Join("、", roles)} |";

        Assert.Equal(expected, Readme.Split('\n').Where(l => l.StartsWith("| `", StringComparison.Ordinal) && !l.Contains("/` |", StringComparison.Ordinal)));
    }

    [Fact]
    public void Readme_NamesThePasswordOnceForAllAndWarns()
    {
        using var people = JsonDocument.Parse(File.ReadAllText(Repository.At("seeds", "xiqing-2023", "people.json")));

        Assert.All(people.RootElement.EnumerateArray().Where(p => p.TryGetProperty("Account", out _)),
            p => Assert.Equal(Portal.DemoPassword, p.GetProperty("Account").GetProperty("Password").GetString()));
        Assert.Contains($"`{Portal.DemoPassword}`", Readme);
        Assert.Contains("不得用于生产环境", Readme);
    }

    [Fact]
    public void Readme_NamesEverySet() => Assert.All(
        Directory.EnumerateDirectories(Repository.At("seeds")).Select(Path.GetFileName).Where(n => n != "schemas"), set => Assert.Contains($"`{set}/`", Readme));
}
