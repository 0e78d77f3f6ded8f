using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Providers;
using XiqingEdu.Enforcement.Web.Tests.Architecture.Checks;
using XiqingEdu.Enforcement.Web.Tests.Architecture.Planted.Model;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Architecture;

/// <summary>Rules 3, 7 and 8 on the model of each provider; no server is asked.</summary>
public sealed class ModelTests
{
    public static TheoryData<DatabaseProvider> Providers => [.. Enum.GetValues<DatabaseProvider>()];

    [Theory, MemberData(nameof(Providers))]
    public void Model_HasNoPendingChange(DatabaseProvider provider)
    {
        using var db = Open(provider);

        Assert.False(db.Database.HasPendingModelChanges(), "The model changed: run .ci/remake-migrations.");
    }

    [Fact]
    public void HasPendingModelChanges_PlantedModelWithoutMigration_IsFound()
    {
        using var db = new PlantedContext();

        Assert.True(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public void MigrationSets_HaveEqualNames()
    {
        var sets = Enum.GetValues<DatabaseProvider>().Select(provider =>
        {
            using var db = Open(provider);
            return string.Join(' ', db.Database.GetMigrations());
        }).ToList();

        Assert.NotEqual("", sets[0]);
        Assert.Single(sets.Distinct());
    }

    [Theory, MemberData(nameof(Providers))]
    public void Enum_IsStoredAsString(DatabaseProvider provider)
    {
        using var db = Open(provider);

        Assert.Empty(ModelRules.EnumsNotAsStrings(db.Model));
    }

    [Theory, MemberData(nameof(Providers))]
    public void Time_IsNamedAfterItsKind(DatabaseProvider provider)
    {
        using var db = Open(provider);

        Assert.Empty(ModelRules.MisnamedTimes(db.Model));
    }

    [Theory, MemberData(nameof(Providers))]
    public void Column_IsComparedNatively(DatabaseProvider provider)
    {
        using var db = Open(provider);

        Assert.Empty(ModelRules.UnportableColumns(db.Model));
    }

    [Fact]
    public void ModelRules_PlantedModel_IsFound()
    {
        using var db = new PlantedContext();

        Assert.Equal(["PlantedRecord.Word"], ModelRules.EnumsNotAsStrings(db.Model));
        Assert.Equal(["PlantedRecord.ServedOn is a DateTime"], ModelRules.MisnamedTimes(db.Model));
        Assert.Equal(["PlantedRecord.Moment is stored as DateTimeOffset"], ModelRules.UnportableColumns(db.Model));
    }

    private static EnforcementDbContext Open(DatabaseProvider provider) => provider switch
    {
        DatabaseProvider.Sqlite => new SqliteDesignTimeFactory().CreateDbContext([]),
        DatabaseProvider.SqlServer => new SqlServerDesignTimeFactory().CreateDbContext([]),
        _ => new PostgreSqlDesignTimeFactory().CreateDbContext([]),
    };
}
