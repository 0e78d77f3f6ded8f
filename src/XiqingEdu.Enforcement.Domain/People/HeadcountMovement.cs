namespace XiqingEdu.Enforcement.Domain.People;

/// <summary>One person entering or leaving the head-count.</summary>
/// <param name="PersonId">The person.</param>
/// <param name="CertificateId">The certificate.</param>
/// <param name="CertificateNumber">Its number.</param>
/// <param name="On">The day; for an expiry the first day without validity.</param>
/// <param name="Kind">How.</param>
/// <param name="Reason">Reason of a cancellation.</param>
public sealed record HeadcountMovement(
    Guid PersonId, Guid CertificateId, string CertificateNumber, DateOnly On, HeadcountMovementKind Kind, CancellationReason? Reason)
{
    /// <summary>Whether it raises the head-count.</summary>
    public bool IsIn => Kind == HeadcountMovementKind.Issued;
}
