using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Web.Features.Certificates.Shared;

/// <summary>A step's page: the certificate and the form.</summary>
/// <param name="Kind">The event that is recorded.</param>
/// <param name="Certificate">The certificate.</param>
/// <param name="Today">The legal date.</param>
/// <param name="Form">What is typed.</param>
public sealed record CertificateStepPage<TForm>(CertificateEventKind Kind, CertificateFacts Certificate, DateOnly Today, TForm Form)
{
    /// <summary>Said before the person types: why the step is not possible today; null when it is.</summary>
    public string? WhyNot(Guid actorId) =>
        actorId == Certificate.PersonId ? "不得办理本人的行政执法证件，请由其他证件管理员办理。"
        : CertificateProcedure.Allows(Certificate.StatusOn(Today), Kind) ? null
        : $"证件现为“{Domain.Wording.Words.Word(Certificate.StatusOn(Today))}”状态，不能办理{Domain.Wording.Words.Word(Kind)}。";
}
