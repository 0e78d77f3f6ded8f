using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using XiqingEdu.Enforcement.Data.Providers;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Data;

/// <summary>Where no SQL Server stands, its script is at least read by its own parser.</summary>
public sealed class SqlServerScriptTests
{
    [Fact]
    public void GenerateScript_Idempotent_ParsesWithoutError()
    {
        using var db = new SqlServerDesignTimeFactory().CreateDbContext([]);
        var script = db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);

        Assert.Contains("CREATE TABLE [People]", script);
        Assert.Empty(Parse(script));
    }

    [Fact]
    public void Parse_BrokenScript_HasErrors() => Assert.NotEmpty(Parse("CREATE TABLE [People] ([Id] uniqueidentifier NOT NULL,,)"));

    private static IList<ParseError> Parse(string script)
    {
        new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(script), out var errors);
        return errors;
    }
}
