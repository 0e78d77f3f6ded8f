using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;

/// <summary>The procedure named in the notice to reply; it decides the length of the reply period (《行政复议法》第四十八条、第五十四条).</summary>
public enum ReconsiderationTrack
{
    [Word("普通程序")] Ordinary,
    [Word("简易程序")] Summary,
}
