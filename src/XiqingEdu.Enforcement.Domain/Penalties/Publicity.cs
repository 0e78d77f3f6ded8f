namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <summary>The public version of a penalty: drafted by one person, released by another (《行政处罚法》第四十八条; law.md 2.7).</summary>
/// <param name="Status">Where it stands.</param>
/// <param name="Summary">The text to be published.</param>
/// <param name="PreparedById">Who drafted it.</param>
/// <param name="PreparedBy">Name of who drafted it.</param>
/// <param name="ApprovedBy">Name of who released or exempted it.</param>
/// <param name="On">Day published or exempted.</param>
/// <param name="ExemptReason">Why it is not published.</param>
public sealed record Publicity(
    PublicityStatus Status, string Summary = "", Guid? PreparedById = null, string PreparedBy = "", string ApprovedBy = "", DateOnly? On = null, string ExemptReason = "")
{
    /// <summary>Longest summary, in characters.</summary>
    public const int SummaryMaxLength = 5000;

    /// <summary>Whether nothing is left to do.</summary>
    public bool IsSettled => Status is PublicityStatus.NotRequired or PublicityStatus.Published or PublicityStatus.Exempt;
}
