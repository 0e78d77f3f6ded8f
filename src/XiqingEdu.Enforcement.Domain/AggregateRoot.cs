namespace XiqingEdu.Enforcement.Domain;

/// <summary>A record that is loaded, changed by its verbs and saved as a whole.</summary>
public abstract class AggregateRoot
{
    /// <summary>Made by the client (UUID version 7), so that it is known before saving.</summary>
    public Guid Id { get; protected init; } = Guid.CreateVersion7();

    /// <summary>Raised by one at each save; a form posts the one it was shown, and a stale form is refused.</summary>
    public int Version { get; private set; } = 1;
}
