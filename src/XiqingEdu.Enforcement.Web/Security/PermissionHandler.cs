using Microsoft.AspNetCore.Authorization;

namespace XiqingEdu.Enforcement.Web.Security;

/// <summary>
/// Grants a page when a role held at this request grants one of its permissions. The pages of an own exercise open in every seat: the row of
/// the table then refuses the wrong one with its article, which is what the exercise is for.
/// </summary>
public sealed class PermissionHandler(CurrentActor me) : AuthorizationHandler<RequirePermissionAttribute>
{
    /// <inheritdoc />
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, RequirePermissionAttribute requirement)
    {
        if (me.IsSignedIn && (me.Exercise is not null || requirement.AnyOf.Any(me.May)))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
