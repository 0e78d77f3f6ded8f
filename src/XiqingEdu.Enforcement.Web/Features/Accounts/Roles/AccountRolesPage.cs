namespace XiqingEdu.Enforcement.Web.Features.Accounts.Roles;

/// <summary>Whose roles are chosen.</summary>
public sealed record AccountRolesPage(Guid Id, string UserName, string PersonName, string Unit, bool IsOwn, string? Stamp, AccountRolesForm Form);
