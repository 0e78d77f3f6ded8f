namespace XiqingEdu.Enforcement.Web.Features.Accounts.Shared;

/// <summary>The first password, shown this once.</summary>
public sealed record FirstPasswordPage(Guid AccountId, string UserName, string PersonName, string Password, bool IsNew);
