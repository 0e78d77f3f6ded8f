namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <summary>What the reviewer found on one of the eight points.</summary>
/// <param name="Topic">The point.</param>
/// <param name="InOrder">Whether it is in order.</param>
/// <param name="Remark">Needed where it is not.</param>
public sealed record ReviewFinding(ReviewTopic Topic, bool InOrder, string Remark)
{
    /// <summary>Longest remark, in characters.</summary>
    public const int RemarkMaxLength = 5000;
}
