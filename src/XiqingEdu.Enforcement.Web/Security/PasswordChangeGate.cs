using XiqingEdu.Enforcement.Web.Routes;

namespace XiqingEdu.Enforcement.Web.Security;

/// <summary>Sends an account that must change its password to that page, whatever it asked for.</summary>
public sealed class PasswordChangeGate(RequestDelegate next)
{
    /// <summary>Called by the pipeline.</summary>
    public Task InvokeAsync(HttpContext context, CurrentActor me)
    {
        if (me.IsSignedIn && me.Account.MustChangePassword
            && context.GetEndpoint() is { } endpoint
            && endpoint.Metadata.GetMetadata<AllowedBeforePasswordChangeAttribute>() is null
            && endpoint.Metadata.GetMetadata<RequirePermissionAttribute>() is not null)
        {
            context.Response.Redirect(Paths.Password);
            return Task.CompletedTask;
        }

        return next(context);
    }
}
