using Microsoft.AspNetCore.Authorization;
using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Web.Security;

/// <summary>The permission that a page or an action asks for. Any one of several is enough.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class RequirePermissionAttribute(params Permission[] anyOf) : AuthorizeAttribute, IAuthorizationRequirement, IAuthorizationRequirementData
{
    /// <summary>Any one of these is enough.</summary>
    public IReadOnlyList<Permission> AnyOf { get; } = anyOf;

    /// <inheritdoc />
    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [this];
}
