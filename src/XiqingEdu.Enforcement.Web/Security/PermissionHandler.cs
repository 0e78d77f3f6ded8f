using Microsoft.AspNetCore.Authorization;

namespace XiqingEdu.Enforcement.Web.Security;

/// <summary>Grants a page when a role held at this request grants one of its permissions.</summary>
public sealed class PermissionHandler(CurrentActor me) : AuthorizationHandler<RequirePermissionAttribute>
{
    /// <inheritdoc />
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, RequirePermissionAttribute requirement)
    {
        if (me.IsSignedIn && requirement.AnyOf.Any(me.May))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
