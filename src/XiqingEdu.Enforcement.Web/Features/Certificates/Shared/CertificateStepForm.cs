namespace XiqingEdu.Enforcement.Web.Features.Certificates.Shared;

/// <summary>What every step posts.</summary>
public class CertificateStepForm
{
    /// <summary>Id of the event, made when the form is shown, so that a second click changes nothing.</summary>
    public Guid Id { get; set; }

    public int Version { get; set; }

    /// <summary>Legal date of the event.</summary>
    public DateOnly? On { get; set; }

    public string? Note { get; set; }
}
