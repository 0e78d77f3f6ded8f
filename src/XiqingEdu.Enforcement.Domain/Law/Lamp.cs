using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Law;

/// <summary>The state of a deadline today. Due today is not overdue.</summary>
public enum Lamp
{
    /// <summary>Done in time or stopped.</summary>
    [Word("已办结")] Done,

    /// <summary>Done after the legal date.</summary>
    [Word("逾期办结")] DoneLate,

    /// <summary>A right of the party that has ended; nobody is late.</summary>
    [Word("已届满")] Expired,

    /// <summary>Does not run today: suspended.</summary>
    [Word("中止")] Stopped,

    /// <summary>Enough time.</summary>
    [Word("正常")] Green,

    /// <summary>Seven tenths of the period gone, or five working days left.</summary>
    [Word("临期")] Yellow,

    /// <summary>Two working days left or less, today included.</summary>
    [Word("紧急")] Red,

    /// <summary>The legal date has passed: the black lamp.</summary>
    [Word("已逾期")] Overdue,
}
