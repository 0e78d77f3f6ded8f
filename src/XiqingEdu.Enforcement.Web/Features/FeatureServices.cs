using XiqingEdu.Enforcement.Web.Features.Cases.Overdue;
using XiqingEdu.Enforcement.Web.Features.Cases.CaseFiles;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Features.Certificates.Shared;
using XiqingEdu.Enforcement.Web.Features.Disputes.Bundle;
using XiqingEdu.Enforcement.Web.Features.Disputes.Shared;
using XiqingEdu.Enforcement.Web.Features.Disputes.Steps.FreezeEvidence;
using XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Shared;
using XiqingEdu.Enforcement.Web.Features.Exercises.List;
using XiqingEdu.Enforcement.Web.Features.Home;
using XiqingEdu.Enforcement.Web.Features.OnSite.Shared;
using XiqingEdu.Enforcement.Web.Features.OnSite.Steps.Shared;
using XiqingEdu.Enforcement.Web.Features.PublicityBoard.Shared;
using XiqingEdu.Enforcement.Web.Platform.Jobs;
using XiqingEdu.Enforcement.Web.Platform.Lists;

namespace XiqingEdu.Enforcement.Web.Features;

/// <summary>Registers what several slices of one feature work with.</summary>
public static class FeatureServices
{
    /// <summary>Scoped to the request.</summary>
    public static void AddFeatures(this IServiceCollection services)
    {
        services.AddScoped<ListDesk>();
        services.AddScoped<CaseReader>();
        services.AddScoped<PastCases>();
        services.AddScoped<PastLessons>();
        services.AddSingleton<CaseArchive>();
        services.AddScoped<CaseStepServices>();
        services.AddScoped<OnSiteReader>();
        services.AddScoped<OnSiteOffers>();
        services.AddScoped<OnSiteStepServices>();
        services.AddScoped<CaseTasks>();
        services.AddScoped<OnSiteTasks>();
        services.AddScoped<PublicityTasks>();
        services.AddScoped<DisputeTasks>();
        services.AddScoped<OtherTasks>();
        services.AddScoped<IJob, PublicityExpiryJob>();
        services.AddScoped<ChallengedCases>();
        services.AddScoped<ChallengedOnSitePenalties>();
        services.AddScoped<DisputeReader>();
        services.AddScoped<BundleOffers>();
        services.AddSingleton<DisputeArchive>();
        services.AddScoped<DisputeStepServices>();
        services.AddScoped<HandoverDesk>();
        services.AddScoped<IJob, OverdueJob>();
        services.AddScoped<IJob, ExerciseSweepJob>();
    }
}
