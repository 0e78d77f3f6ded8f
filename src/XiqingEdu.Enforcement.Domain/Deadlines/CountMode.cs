namespace XiqingEdu.Enforcement.Domain.Deadlines;

/// <summary>How the answer to a rule of the catalogue is found.</summary>
public enum CountMode
{
    /// <summary>A deadline: the last day rolls over rest days.</summary>
    Forward,

    /// <summary>A limit that a rest day does not prolong: limitation, seizure, a shortest period.</summary>
    Exact,

    /// <summary>The earliest day of an act that needs full working days between notice and act.</summary>
    ClearDays,

    /// <summary>The first day of the late surcharge and the day of its cap.</summary>
    Surcharge,
}
