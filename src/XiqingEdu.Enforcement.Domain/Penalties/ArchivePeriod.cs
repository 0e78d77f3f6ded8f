using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <summary>How long a file is kept (law.md section 14 no. 16).</summary>
public enum ArchivePeriod
{
    [Word("永久")] Permanent,
    [Word("30 年")] ThirtyYears,
    [Word("10 年")] TenYears,
}
