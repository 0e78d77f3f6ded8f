using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Web.Features.Officers.List;

/// <summary>The query row of the list, kept in the address.</summary>
public sealed class OfficerFilter
{
    /// <summary>Part of a name.</summary>
    public string? Name { get; set; }

    /// <summary>Unit.</summary>
    public string? Unit { get; set; }

    /// <summary>Status of the newest certificate.</summary>
    public CertificateStatus? Status { get; set; }

    /// <summary>Days until the end of validity.</summary>
    public int? ExpiringWithin { get; set; }

    /// <summary>Exactly the persons counted at the end of this day.</summary>
    public DateOnly? CertifiedOn { get; set; }

    /// <summary>Page, from 1.</summary>
    public int Page { get; set; } = 1;
}
