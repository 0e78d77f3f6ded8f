using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties.Execution;

/// <summary>What a payment pays; a bank receipt names one item of income.</summary>
public enum PaymentPurpose
{
    [Word("罚款")] Fine,
    [Word("没收违法所得")] Confiscation,
    [Word("加处罚款")] LateSurcharge,
}
