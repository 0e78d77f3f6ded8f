using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Disputes;

/// <summary>The two ways of challenging an act; while one is open the other is closed (《行政复议法》第二十九条).</summary>
public enum DisputeChannel
{
    [Word("行政复议")] Reconsideration,
    [Word("行政诉讼")] Litigation,
}
