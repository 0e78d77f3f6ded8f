using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Accounts.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Accounts.Card;

/// <summary>One account as its administrators see it.</summary>
public sealed record AccountCardPage
{
    public required Guid Id { get; init; }

    public required string UserName { get; init; }

    public required Guid PersonId { get; init; }

    public required string PersonName { get; init; }

    public required string Unit { get; init; }

    public required string Post { get; init; }

    public required PersonnelKind Kind { get; init; }

    public required IReadOnlyList<Role> Roles { get; init; }

    public required bool IsDemo { get; init; }

    public required bool MustChangePassword { get; init; }

    public required DateTime? PasswordChangedAt { get; init; }

    public required DateTimeOffset? LockedUntil { get; init; }

    public required DateTime? DeactivatedAt { get; init; }

    public required string? Stamp { get; init; }

    public required AccountState State { get; init; }

    public AccountCardForm Form { get; init; } = new();
}
