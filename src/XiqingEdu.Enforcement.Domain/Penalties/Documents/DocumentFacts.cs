using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

namespace XiqingEdu.Enforcement.Domain.Penalties.Documents;

/// <summary>What a field is filled from.</summary>
/// <param name="Case">The case.</param>
/// <param name="Settings">The bureau's settings.</param>
/// <param name="Act">The act that the document records.</param>
/// <param name="File">What the file holds and how many pages; null outside the documents of the archive.</param>
public sealed record DocumentFacts(PenaltyCase Case, PenaltySettings Settings, DocumentAct Act, FileFacts? File = null)
{
    /// <summary>The party; refused before filing was proposed, when no document asks for it.</summary>
    public Party Party => Case.Party ?? throw new InvalidOperationException("The case has no party yet.");

    /// <summary>The violation.</summary>
    public Violation Violation => Case.Violation ?? throw new InvalidOperationException("The case has no violation yet.");

    /// <summary>The subject of the act.</summary>
    public T Subject<T>() => (T)Act.Subject;
}
