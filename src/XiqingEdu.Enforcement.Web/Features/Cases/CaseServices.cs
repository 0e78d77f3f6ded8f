using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases;

/// <summary>Registers what the case pages work with.</summary>
public static class CaseServices
{
    /// <summary>Scoped to the request.</summary>
    public static void AddCases(this IServiceCollection services)
    {
        services.AddScoped<CaseReader>();
        services.AddScoped<CaseStepServices>();
    }
}
