using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Rules;

/// <summary>What a check found.</summary>
public enum CheckResult
{
    /// <summary>In order.</summary>
    [Word("符合")] Green,

    /// <summary>Possible, but a reason must stay on the file.</summary>
    [Word("提示")] Amber,

    /// <summary>Stops the step.</summary>
    [Word("不符合")] Red,
}
