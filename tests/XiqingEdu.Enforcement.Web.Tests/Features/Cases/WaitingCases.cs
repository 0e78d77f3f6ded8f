using XiqingEdu.Enforcement.Domain.Penalties;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Cases;

/// <summary>One portal for tests that must not change anything: in each stage asked for, one case that waits.</summary>
public sealed class WaitingCases : IAsyncLifetime
{
    private readonly Dictionary<Stage, Guid> cases = [];

    /// <summary>The portal and its people.</summary>
    public CaseDesk Desk { get; private set; } = null!;

    /// <inheritdoc />
    public async ValueTask InitializeAsync() => Desk = await CaseDesk.OpenAsync();

    /// <summary>The case that waits in a stage.</summary>
    public async Task<Guid> AtAsync(Stage stage) => cases.TryGetValue(stage, out var id) ? id : cases[stage] = await Desk.AtAsync(stage);

    /// <inheritdoc />
    public ValueTask DisposeAsync() => Desk.DisposeAsync();
}
