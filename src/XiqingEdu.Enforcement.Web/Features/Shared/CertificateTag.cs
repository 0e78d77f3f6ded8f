using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Web.Features.Shared;

/// <summary>Colours of certificate statuses and of approaching ends of validity; the word always stands with the colour.</summary>
public static class CertificateTag
{
    /// <summary>Days before the end of validity at which a certificate is brought up.</summary>
    public static readonly IReadOnlyList<int> AlertDays = [30, 90, 180];

    /// <summary>CSS class of a status.</summary>
    public static string Class(CertificateStatus status) => status switch
    {
        CertificateStatus.Active => "tag-green",
        CertificateStatus.Suspended or CertificateStatus.Lost => "tag-amber",
        CertificateStatus.Expired or CertificateStatus.Revoked => "tag-red",
        _ => "",
    };

    /// <summary>The alert of a certificate that ends within 180 days; null when there is none.</summary>
    public static (string Class, string Text)? Expiry(CertificateStatus status, DateOnly validUntil, DateOnly today)
    {
        var days = validUntil.DayNumber - today.DayNumber;
        return status is not (CertificateStatus.Active or CertificateStatus.Suspended or CertificateStatus.Lost) || days > AlertDays[^1] ? null
            : days == 0 ? ("tag-red", "今天到期")
            : (days <= AlertDays[0] ? "tag-red" : days <= AlertDays[1] ? "tag-amber" : "tag-blue", $"还有 {days} 天到期");
    }
}
