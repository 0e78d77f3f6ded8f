namespace XiqingEdu.Enforcement.Domain.Disputes.Statements;

/// <summary>A piece that the file of the challenged case offers for the bundle.</summary>
/// <param name="Key">Names it on the page, such as evidence-…; says nothing of the file itself.</param>
/// <param name="Item">The piece with its file.</param>
/// <param name="PagesKnown">Whether somebody has counted its pages; otherwise one is proposed.</param>
/// <param name="Blocked">Why it cannot be handed in, as a Chinese sentence; empty when it can.</param>
public sealed record EvidenceProposal(string Key, EvidenceItem Item, bool PagesKnown, string Blocked);
