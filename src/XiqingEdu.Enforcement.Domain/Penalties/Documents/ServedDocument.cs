namespace XiqingEdu.Enforcement.Domain.Penalties.Documents;

/// <summary>What a 送达回证 records.</summary>
/// <param name="Document">Title and number of the document served.</param>
/// <param name="Service">How it was served; null until it was.</param>
public sealed record ServedDocument(string Document, ServiceRecord? Service);
