using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Identity;
using XiqingEdu.Enforcement.Web.Routes;

namespace XiqingEdu.Enforcement.Web.Security;

/// <summary>Accounts, cookies, lock-out and permissions. Whatever declares nothing is refused.</summary>
public static class SecurityServices
{
    /// <summary>Failures before an account is locked, and minutes of the lock (law.md section 10).</summary>
    public const int LockAfterFailures = 5, LockMinutes = 30;

    /// <summary>Settings: Session:IdleMinutes (default 15).</summary>
    public static void AddEnforcementSecurity(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<CurrentActor>();
        services.AddScoped<PermissionHolders>();
        services.AddScoped<TimeoutChallenge>();
        services.AddScoped<IAuthorizationHandler, PermissionHandler>();
        services.AddDataProtection().SetApplicationName("XiqingEdu.Enforcement").PersistKeysToDbContext<EnforcementDbContext>();
        services.AddIdentityCore<Account>(options =>
            {
                options.Lockout.MaxFailedAccessAttempts = LockAfterFailures;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(LockMinutes);
                options.User.AllowedUserNameCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._";
            })
            .AddUserStore<AccountStore>()
            .AddUserManager<AccountDirectory>()
            .AddSignInManager();
        services.RemovePasswordDefaults();
        services.AddScoped<IPasswordValidator<Account>, PasswordRules>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, cookie =>
        {
            cookie.Cookie.Name = "xiqingedu-session";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.ExpireTimeSpan = TimeSpan.FromMinutes(configuration.GetValue("Session:IdleMinutes", 15));
            cookie.SlidingExpiration = true;
            cookie.LoginPath = Paths.SignIn;
            cookie.ReturnUrlParameter = "returnUrl";
            cookie.Events = new CookieAuthenticationEvents
            {
                OnValidatePrincipal = SessionValidation.ValidateAsync,
                OnRedirectToLogin = context => context.HttpContext.RequestServices.GetRequiredService<TimeoutChallenge>().AnswerAsync(context),
                OnRedirectToAccessDenied = context =>
                {
                    context.Response.StatusCode = StatusCodes.Status403Forbidden;
                    return Task.CompletedTask;
                },
            };
        });
        services.AddAuthorizationBuilder().SetFallbackPolicy(
            new AuthorizationPolicyBuilder().RequireAuthenticatedUser().RequireAssertion(IsNoPage).Build());
    }

    /// <summary>An address without an endpoint goes on to the 404 page; an endpoint that declares nothing is refused.</summary>
    private static bool IsNoPage(AuthorizationHandlerContext context) => context.Resource is HttpContext http && http.GetEndpoint() is null;

    private static void RemovePasswordDefaults(this IServiceCollection services)
    {
        foreach (var standard in services.Where(s => s.ServiceType == typeof(IPasswordValidator<Account>)).ToList())
        {
            services.Remove(standard);
        }
    }
}
