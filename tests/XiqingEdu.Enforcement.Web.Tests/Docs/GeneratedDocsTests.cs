using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Docs;

/// <summary>Rule 9: generated documents equal the code. With UPDATE_DOCS=1 the test writes them instead; not for CI.</summary>
public sealed class GeneratedDocsTests
{
    private const string Update = "UPDATE_DOCS";

    private static readonly IReadOnlyDictionary<string, Func<string>> Documents = new Dictionary<string, Func<string>>
    {
        ["case-workflow.md"] = CaseWorkflowDocument.Render,
        ["permissions.md"] = PermissionsDocument.Render,
        ["deadlines.md"] = DeadlinesDocument.Render,
        ["indicators.md"] = IndicatorsDocument.Render,
    };

    public static TheoryData<string> Names => [.. Documents.Keys];

    [Theory, MemberData(nameof(Names))]
    public void Document_EqualsTheCode(string name)
    {
        var file = Repository.At("docs", name);
        var text = Documents[name]();
        if (Environment.GetEnvironmentVariable(Update) == "1")
        {
            File.WriteAllText(file, text);
        }

        Assert.True(File.Exists(file) && File.ReadAllText(file) == text,
            $"docs/{name} does not say what the code says. Write it anew and commit it: {Update}=1 dotnet test --project tests/XiqingEdu.Enforcement.Web.Tests --filter-class \"*GeneratedDocsTests\"");
    }

    [Fact]
    public void Procedure_NamesOnlyPeriodsThatExist() =>
        Assert.Empty(PenaltyProcedure.Rows.SelectMany(r => r.Starts.Concat(r.Ends)).Concat(SummaryProcedure.Rows.SelectMany(r => r.Starts.Concat(r.Ends))).Except(DeadlinesDocument.All.Select(p => p.Period.Code)));

    [Fact]
    public void Periods_OfEveryAreaAreFound() =>
        Assert.Equal(["Disputes", "Inspections", "Penalties"], DeadlinesDocument.All.Select(p => p.Area).Distinct().Order(StringComparer.Ordinal));
}
