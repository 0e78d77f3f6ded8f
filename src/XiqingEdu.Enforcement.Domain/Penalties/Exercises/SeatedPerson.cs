using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Domain.Penalties.Exercises;

/// <summary>The invented person of a seat. Such people stand in no register: they are no officers, reviewers or accounts.</summary>
/// <param name="Seat">The post.</param>
/// <param name="PersonId">Known to the rules of separation, as a real person's is.</param>
/// <param name="Name">Name on the documents of the exercise.</param>
/// <param name="Role">What the seat may do.</param>
/// <param name="CertificateNumber">Number of an invented certificate; empty for whoever holds none.</param>
public sealed record SeatedPerson(Seat Seat, Guid PersonId, string Name, Role Role, string CertificateNumber);
