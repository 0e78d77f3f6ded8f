using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Accounts.Shared;
using XiqingEdu.Enforcement.Web.Platform.Pages;

namespace XiqingEdu.Enforcement.Web.Features.Accounts.List;

/// <summary>The accounts that match.</summary>
public sealed record AccountListPage(string? Text, Role? Role, AccountState? State, PageOf<AccountRow> Rows, IReadOnlyList<Chip> Chips);
