namespace XiqingEdu.Enforcement.Domain.People;

/// <summary>One particular that changed; the old value stays on the file.</summary>
/// <param name="Item">Chinese name of the particular, such as 执法类别.</param>
/// <param name="Old">Value before.</param>
/// <param name="New">Value after.</param>
public sealed record CertificateChange(string Item, string Old, string New);
