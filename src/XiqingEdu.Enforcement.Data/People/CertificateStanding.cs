using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Data.People;

/// <summary>What a certificate was worth at the end of a day, read in the database: the last event until then.</summary>
public sealed class CertificateStanding
{
    /// <summary>The certificate.</summary>
    public required Guid CertificateId { get; init; }

    /// <summary>The holder.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>Status by events, leaving expiry aside.</summary>
    public required CertificateStatus Status { get; init; }

    /// <summary>Last day of validity as of that day.</summary>
    public required DateOnly ValidUntil { get; init; }
}
