using XiqingEdu.Enforcement.Data.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Architecture;

/// <summary>Registrations that were struck out are left out of every query by the model, so that no figure counts them; who means them is named here.</summary>
public sealed class StruckOutFilterTests
{
    /// <summary>Each of these asks by key, or for the list of the struck out.</summary>
    private static readonly string[] Meant =
    [
        "Data/Disputes/DisputeDesk.cs", "Data/Disputes/StruckOutQueries.cs", "Web/Features/Disputes/HandIn/ReconsiderationHandInController.cs", "Web/Features/Disputes/LitigationList/LitigationFilter.cs",
        "Web/Features/Disputes/LitigationParticulars/LitigationParticularsController.cs", "Web/Features/Disputes/ReconsiderationList/ReconsiderationFilter.cs",
        "Web/Features/Disputes/ReconsiderationParticulars/ReconsiderationParticularsController.cs",
    ];

    [Fact]
    public void Filter_IsPassedByTheNamedFilesOnly() => Assert.Equal(Meant, Directory.EnumerateFiles(Repository.At("src"), "*.cs", SearchOption.AllDirectories)
        .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal) && File.ReadAllText(f).Contains("WithStruckOut", StringComparison.Ordinal))
        .Select(f => Path.GetRelativePath(Repository.At("src"), f).Replace("XiqingEdu.Enforcement.", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public async Task Filter_StandsOnDisputes()
    {
        await using var portal = await Portal.OpenAsync();

        Assert.Equal([typeof(Dispute)], await portal.WithDatabaseAsync(db => Task.FromResult(db.Model.GetEntityTypes()
            .Where(t => t.FindDeclaredQueryFilter(StruckOutQueries.Filter) is not null).Select(t => t.ClrType).ToList())));
    }
}
