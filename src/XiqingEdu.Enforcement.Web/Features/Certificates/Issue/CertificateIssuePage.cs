namespace XiqingEdu.Enforcement.Web.Features.Certificates.Issue;

/// <summary>The form of a new certificate.</summary>
public sealed record CertificateIssuePage(Guid PersonId, string Name, string Unit, string Post, int ValidityYears, CertificateIssueForm Form);
