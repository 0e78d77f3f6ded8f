using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Web.Security;

/// <summary>What a request needs to know of its account.</summary>
public sealed record SignedInAccount(
    Guid AccountId, string UserName, Guid PersonId, string PersonName, IReadOnlyList<Role> Roles, bool MustChangePassword);
