using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Web.Features.Certificates.Headcounts;

/// <summary>The head-count of a day, by status and by unit; empty with a message when the day is not lawful.</summary>
public sealed record HeadcountPage(DateOnly AsOf, DateOnly Today, int Total, IReadOnlyList<HeadcountPart> ByStatus, IReadOnlyList<HeadcountPart> ByUnit, string? Fault)
{
    /// <summary>Chinese word of a status of <see cref="ByStatus"/>.</summary>
    public static string Word(CertificateStatus status) => status == CertificateStatus.Lost ? "遗失待补发" : Domain.Wording.Words.Word(status);
}

/// <summary>A share of the head-count.</summary>
public sealed record HeadcountPart(string Name, int Count, string Path);
