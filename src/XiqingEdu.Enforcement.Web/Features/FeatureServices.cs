using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Features.Certificates.Shared;
using XiqingEdu.Enforcement.Web.Features.Disputes.Shared;
using XiqingEdu.Enforcement.Web.Features.Home;

namespace XiqingEdu.Enforcement.Web.Features;

/// <summary>Registers what several slices of one feature work with.</summary>
public static class FeatureServices
{
    /// <summary>Scoped to the request.</summary>
    public static void AddFeatures(this IServiceCollection services)
    {
        services.AddScoped<CaseReader>();
        services.AddScoped<CaseStepServices>();
        services.AddScoped<CaseTasks>();
        services.AddScoped<OtherTasks>();
        services.AddScoped<ChallengedCases>();
        services.AddScoped<HandoverDesk>();
    }
}
