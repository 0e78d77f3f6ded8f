using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Domain;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Tests.Architecture.Checks;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Architecture;

/// <summary>Rule 1: Domain ← Data ← Web; features meet in Domain and Routes.</summary>
public sealed class ReferenceTests
{
    private const string Features = "XiqingEdu.Enforcement.Web.Features";
    private const string Planted = "XiqingEdu.Enforcement.Web.Tests.Architecture.Planted.Features";

    [Fact]
    public void Domain_ReferencesOnlySystem() => Assert.Empty(ReferenceRules.NotSystem(typeof(AggregateRoot).Assembly));

    [Fact]
    public void NotSystem_AssemblyWithPackages_IsFound() => Assert.Contains("Microsoft.EntityFrameworkCore", ReferenceRules.NotSystem(typeof(EnforcementDbContext).Assembly));

    [Theory]
    [InlineData("Domain", "")]
    [InlineData("Data", "XiqingEdu.Enforcement.Domain")]
    [InlineData("Web", "XiqingEdu.Enforcement.Data")]
    public void Project_ReferencesOnlyTheOneBelow(string project, string below)
    {
        var references = ReferenceRules.Includes(Read(project), "ProjectReference").Select(p => Path.GetFileNameWithoutExtension(p.Replace('\\', '/')));

        Assert.Equal(below, string.Join(',', references));
    }

    [Fact]
    public void Domain_NamesNoPackage() => Assert.Empty(ReferenceRules.Includes(Read("Domain"), "PackageReference"));

    [Fact]
    public void Provider_IsKnownToDataOnly()
    {
        Assert.NotEmpty(ReferenceRules.ProviderPackages(Read("Data")));
        Assert.Empty(ReferenceRules.ProviderPackages(Read("Web")));
        Assert.Empty(ReferenceRules.ProviderAssemblies(typeof(Program).Assembly));
        Assert.Empty(ReferenceRules.ProviderAssemblies(typeof(AggregateRoot).Assembly));
    }

    [Fact]
    public void ProviderPackages_PlantedInWeb_AreFound() => Assert.Equal(
        ["Npgsql.EntityFrameworkCore.PostgreSQL"],
        ReferenceRules.ProviderPackages("<Project><ItemGroup><PackageReference Include=\"Serilog\" /><PackageReference Include=\"Npgsql.EntityFrameworkCore.PostgreSQL\" /></ItemGroup></Project>"));

    [Fact]
    public void Feature_UsesNoOtherFeature() => Assert.Empty(ReferenceRules.BetweenFeatures(typeof(Program).Assembly, Features));

    [Fact]
    public void BetweenFeatures_PlantedCallInALambda_IsFound() =>
        Assert.Equal([$"{Planted}.Asking.Asker uses {Planted}.Answering.Answerer"], ReferenceRules.BetweenFeatures(typeof(ReferenceTests).Assembly, Planted));

    private static string Read(string project) => File.ReadAllText(Repository.At("src", $"XiqingEdu.Enforcement.{project}", $"XiqingEdu.Enforcement.{project}.csproj"));
}
