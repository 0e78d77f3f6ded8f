using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Accounts.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Accounts.List;

/// <summary>One account in the list.</summary>
public sealed record AccountRow(
    Guid Id, string UserName, string PersonName, string Unit, IReadOnlyList<Role> Roles, AccountState State, DateTime? PasswordChangedAt, bool MustChangePassword);
