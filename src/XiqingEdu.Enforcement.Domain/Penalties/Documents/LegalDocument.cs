namespace XiqingEdu.Enforcement.Domain.Penalties.Documents;

/// <summary>A document as text: page and Word file are made from the same one, so they cannot disagree.</summary>
/// <param name="Title">Such as 行政处罚决定书.</param>
/// <param name="Number">Number of the document; empty while it is a draft.</param>
/// <param name="Paragraphs">Body, in order.</param>
/// <param name="Issuer">Organ that seals.</param>
/// <param name="On">Date under the seal; null while it is a draft.</param>
/// <param name="IsDraft">Marked as a draft until it is issued.</param>
public sealed record LegalDocument(string Title, string Number, IReadOnlyList<DocumentParagraph> Paragraphs, string Issuer, DateOnly? On, bool IsDraft)
{
    /// <summary>Lists between text and seal.</summary>
    public IReadOnlyList<DocumentSection> Sections { get; init; } = [];
}
