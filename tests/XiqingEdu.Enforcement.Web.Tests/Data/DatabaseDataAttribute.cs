using System.Reflection;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;
using XiqingEdu.Enforcement.Data.Providers;

namespace XiqingEdu.Enforcement.Web.Tests.Data;

/// <summary>Runs a theory on each database: SQLite always, a server when its variable is set; otherwise the test is reported as skipped by name.</summary>
public sealed class DatabaseDataAttribute : DataAttribute
{
    /// <inheritdoc />
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) => new(
    [
        .. Enum.GetValues<DatabaseProvider>().Select(provider => new TheoryDataRow<DatabaseProvider>(provider)
        {
            Skip = TestDatabase.Server(provider) is "" ? $"{provider}: the variable {TestDatabase.Variable(provider)} is not set." : null,
        }),
    ]);

    /// <inheritdoc />
    public override bool SupportsDiscoveryEnumeration() => true;
}
