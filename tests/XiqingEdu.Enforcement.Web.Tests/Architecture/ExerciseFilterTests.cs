using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Publication;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Architecture;

/// <summary>Exercises are left out of every query by the model; who means them is named here (docs/adr/0013).</summary>
public sealed class ExerciseFilterTests
{
    /// <summary>Each of these asks by key, or only for exercises; the filter of disputes has a test of its own.</summary>
    private static readonly string[] Meant =
    [
        "Data/Disputes/StruckOutQueries.cs", "Data/Penalties/ExerciseDesk.cs", "Data/Penalties/ExerciseQueries.cs", "Data/Penalties/PenaltyDesk.cs", "Data/SavingOnce.cs", "Web/Features/Cases/Detail/CaseDetailController.cs",
        "Web/Features/Cases/EvidenceFile/EvidenceFileController.cs", "Web/Features/Exercises/List/ExerciseListController.cs", "Web/Features/Exercises/SeatChange/SeatChangeController.cs",
        "Web/Security/ExerciseSeating.cs",
    ];

    [Fact]
    public void Filter_IsPassedByTheNamedFilesOnly() => Assert.Equal(Meant.Order(StringComparer.Ordinal), Directory.EnumerateFiles(Repository.At("src"), "*.cs", SearchOption.AllDirectories)
        .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal)
            && File.ReadAllText(f) is var text && new[] { "IgnoreQueryFilters", "WithExercises", "ExercisesOf" }.Any(w => text.Contains(w, StringComparison.Ordinal)))
        .Select(f => Path.GetRelativePath(Repository.At("src"), f).Replace("XiqingEdu.Enforcement.", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public async Task Filter_StandsOnCasesAndPublicNotices()
    {
        await using var portal = await Portal.OpenAsync();
        var filtered = await portal.WithDatabaseAsync(db => Task.FromResult(db.Model.GetEntityTypes()
            .Where(t => t.FindDeclaredQueryFilter(ExerciseQueries.Filter) is not null).Select(t => t.ClrType).ToList()));

        Assert.Equal(new[] { typeof(PenaltyCase), typeof(PublicNotice) }.OrderBy(t => t.Name), filtered.OrderBy(t => t.Name));
    }

    /// <summary>What hangs on a case by its key and is read on its own must be filtered too, or be read by the key of a case alone.</summary>
    [Fact]
    public async Task RecordsOfACase_ThatAreReadOnTheirOwn_AreKnown()
    {
        await using var portal = await Portal.OpenAsync();
        var parts = await portal.WithDatabaseAsync(db => Task.FromResult(db.Model.FindEntityType(typeof(PenaltyCase))!.GetReferencingForeignKeys().Select(k => k.DeclaringEntityType.ClrType.Name).ToHashSet()));
        var source = string.Concat(Directory.EnumerateFiles(Repository.At("src"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal)).Select(File.ReadAllText));

        // IssuedDocument: by the key of a case, and for the sweep of files, which must know exercises; Evidence: for that sweep. Disputes and
        // on-the-spot penalties are records of their own and reach real cases only.
        Assert.Equal(["Dispute", "Evidence", "IssuedDocument", "OnSitePenalty", "PublicNotice"], parts.Where(p => source.Contains($"Set<{p}>()", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }
}
