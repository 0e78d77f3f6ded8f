namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <summary>One item of evidence as it is registered.</summary>
/// <param name="Id">Made by the form.</param>
/// <param name="Kind">One of the eight kinds.</param>
/// <param name="Name">Name.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Proves">What it proves.</param>
/// <param name="Collectors">The two officers as certified on the day.</param>
/// <param name="CertificatesShown">Whether both showed their certificates.</param>
/// <param name="FileName">Name of the file.</param>
/// <param name="FileSha256">Hash at upload.</param>
/// <param name="FileLength">Bytes, more than 0.</param>
public sealed record EvidenceInput(
    Guid Id, EvidenceKind Kind, string Name, string Source, string Proves, InvestigatorPair Collectors, bool CertificatesShown,
    string FileName, string FileSha256, long FileLength);
