using XiqingEdu.Enforcement.Web.Features.Officers.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Officers.Edit;

/// <summary>The form of a known person.</summary>
/// <param name="PersonId">The person.</param>
/// <param name="Name">Name now.</param>
/// <param name="MaskedNumber">Identity number, masked; empty where none is kept.</param>
/// <param name="HeldCertificateId">The certificate in force; unit and post then change by an event of the certificate.</param>
/// <param name="Unit">Unit now.</param>
/// <param name="Post">Post now.</param>
/// <param name="Form">What is typed.</param>
public sealed record OfficerEditPage(Guid PersonId, string Name, string MaskedNumber, Guid? HeldCertificateId, string Unit, string Post, PersonForm Form);
