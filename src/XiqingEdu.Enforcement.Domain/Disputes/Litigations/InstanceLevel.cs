using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Disputes.Litigations;

/// <summary>The court's instance.</summary>
public enum InstanceLevel
{
    [Word("一审")] First,
    [Word("二审")] Second,
    [Word("再审")] Retrial,
}
