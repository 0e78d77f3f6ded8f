using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Web.Features.Certificates.List;

/// <summary>The query row, kept in the address.</summary>
public sealed class CertificateFilter
{
    /// <summary>Part of the holder's name or of the number.</summary>
    public string? Text { get; set; }

    /// <summary>Status today.</summary>
    public CertificateStatus? Status { get; set; }

    /// <summary>Days until the end of validity.</summary>
    public int? ExpiringWithin { get; set; }

    /// <summary>Counting certificates whose holder has no verification of this year.</summary>
    public int? UnverifiedFor { get; set; }

    /// <summary>Page, from 1.</summary>
    public int Page { get; set; } = 1;
}
