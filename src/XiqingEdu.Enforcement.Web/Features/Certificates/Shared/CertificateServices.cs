namespace XiqingEdu.Enforcement.Web.Features.Certificates.Shared;

/// <summary>Registers what the certificate steps share.</summary>
public static class CertificateServices
{
    /// <summary>Adds the desk that hands open work over.</summary>
    public static void AddCertificateSteps(this IServiceCollection services) => services.AddScoped<HandoverDesk>();
}
