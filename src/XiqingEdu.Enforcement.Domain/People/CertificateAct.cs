namespace XiqingEdu.Enforcement.Domain.People;

/// <summary>What every event of a certificate has in common.</summary>
/// <param name="Id">Made by the client, so that the same submission arriving twice is recognised.</param>
/// <param name="Actor">Who records it; never the holder.</param>
/// <param name="On">Legal date of the event: not after <paramref name="Today"/>, not before the previous event.</param>
/// <param name="Today">The day of recording.</param>
/// <param name="Note">Circumstances, at most <see cref="CertificateEvent.NoteMaxLength"/> characters.</param>
public sealed record CertificateAct(Guid Id, Actor Actor, DateOnly On, DateOnly Today, string? Note = null);
