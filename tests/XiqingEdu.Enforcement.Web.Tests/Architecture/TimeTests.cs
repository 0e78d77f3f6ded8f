using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Domain;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Tests.Architecture.Checks;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Architecture;

/// <summary>Rule 3: no clock of the machine, and nobody switches the analyzer off.</summary>
public sealed class TimeTests
{
    [Fact]
    public void Code_CallsNothingBanned() => Assert.Empty(
        new[] { typeof(AggregateRoot), typeof(EnforcementDbContext), typeof(Program) }.SelectMany(t => ReferenceRules.BannedCalls(t.Assembly)));

    [Fact]
    public void BannedCalls_PlantedClock_IsFound() => Assert.Contains(
        ReferenceRules.BannedCalls(typeof(TimeTests).Assembly), call => call.EndsWith("PlantedClock calls DateTime.get_Now", StringComparison.Ordinal));

    [Fact]
    public void Analyzer_IsInForce()
    {
        var symbols = File.ReadAllText(Repository.At(".ci", "BannedSymbols.txt"));
        foreach (var member in new[] { "DateTime.Now", "DateTime.UtcNow", "DateTime.Today", "DateTimeOffset.Now", "DateTimeOffset.UtcNow", "Guid.NewGuid()", "EnsureCreated()", "EnsureCreatedAsync(" })
        {
            Assert.Contains(member, symbols);
        }

        var build = File.ReadAllText(Repository.At("Directory.Build.props"));
        Assert.Contains("Microsoft.CodeAnalysis.BannedApiAnalyzers", build);
        Assert.Contains(".ci/BannedSymbols.txt", build);
        Assert.Contains("dotnet_diagnostic.RS0030.severity = error", File.ReadAllText(Repository.At(".editorconfig")));
        Assert.DoesNotContain(new[] { "*.cs", "*.csproj" }.SelectMany(p => Repository.Files("src", p)), f => File.ReadAllText(f).Contains("RS0030"));
    }
}
