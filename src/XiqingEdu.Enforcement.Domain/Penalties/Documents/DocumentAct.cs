namespace XiqingEdu.Enforcement.Domain.Penalties.Documents;

/// <summary>The one act that a document records: a round of notice, a service, a payment, a decision. A kind of document exists once for each.</summary>
/// <param name="Key">Tells the acts of one kind in one case apart and never changes, such as 1 or notice-1.</param>
/// <param name="Subject">What the fields are filled from beside the case.</param>
/// <param name="On">Date of the finished document; null while it is a draft.</param>
/// <param name="Number">Number of the document; empty where it has none.</param>
/// <param name="About">What tells it apart for people, such as 第 2 次; empty for the only one.</param>
/// <param name="CompletedBy">The step that will finish it, for what is missing in a draft.</param>
public sealed record DocumentAct(string Key, object Subject, DateOnly? On, string Number = "", string About = "", Step? CompletedBy = null)
{
    /// <summary>Whether everything has happened that it records, so that it can be issued.</summary>
    public bool IsFinal => On is not null;
}
