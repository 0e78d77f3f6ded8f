namespace XiqingEdu.Enforcement.Domain.Penalties.Remedies;

/// <summary>The act is not carried out for a time (停止执行, 《行政复议法》第四十二条、《行政诉讼法》第五十六条). As a rule a dispute does not stay it.</summary>
/// <param name="From">First day.</param>
/// <param name="Ground">Who decided it and why, with the number of the document.</param>
/// <param name="Until">Day on which it ended; null while it lasts.</param>
public sealed record StayOfExecution(DateOnly From, string Ground, DateOnly? Until)
{
    /// <summary>Longest ground, in characters.</summary>
    public const int GroundMaxLength = 2000;
}
