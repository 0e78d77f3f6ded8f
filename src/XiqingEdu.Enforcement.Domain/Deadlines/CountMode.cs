using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Deadlines;

/// <summary>How the answer to a rule of the catalogue is found.</summary>
public enum CountMode
{
    /// <summary>A deadline: the last day rolls over rest days.</summary>
    [Word("顺延")] Forward,

    /// <summary>A limit that a rest day does not prolong: limitation, seizure, a shortest period.</summary>
    [Word("不顺延")] Exact,

    /// <summary>The earliest day of an act that needs full working days between notice and act.</summary>
    [Word("间隔完整的工作日")] ClearDays,

    /// <summary>The first day of the late surcharge and the day of its cap.</summary>
    [Word("逐日加处")] Surcharge,
}
