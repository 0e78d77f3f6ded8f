using System.Text.RegularExpressions;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <summary>The public version of a penalty: drafted by one person, released by another (《行政处罚法》第四十八条; law.md 2.7).</summary>
/// <param name="Status">Where it stands.</param>
/// <param name="Summary">The text to be published.</param>
/// <param name="PreparedById">Who drafted it.</param>
/// <param name="PreparedBy">Name of who drafted it.</param>
/// <param name="ApprovedBy">Name of who released or exempted it.</param>
/// <param name="On">Day published or exempted.</param>
/// <param name="ExemptReason">Why it is not published.</param>
public sealed partial record Publicity(
    PublicityStatus Status, string Summary = "", Guid? PreparedById = null, string PreparedBy = "", string ApprovedBy = "", DateOnly? On = null, string ExemptReason = "")
{
    /// <summary>Longest summary, in characters.</summary>
    public const int SummaryMaxLength = 5000;

    /// <summary>Whether nothing is left to do.</summary>
    public bool IsSettled => Status is PublicityStatus.NotRequired or PublicityStatus.Published or PublicityStatus.Exempt;

    /// <summary>
    /// Refuses a text in which a citizen identity number (of whomever), a mobile telephone number or the party's telephone
    /// number stands (《行政处罚法》第五十条). The party's own credit code is no personal number.
    /// </summary>
    public static void EnsureNothingPersonal(string text, Party party, DateOnly today)
    {
        var basis = Cite.Apl("第五十条");
        var numbers = IdentityNumbers().Matches(text).Select(m => m.Value.ToUpperInvariant());
        Require.That(numbers.All(n => n == party.CreditCode || CitizenIdentityNumber.Fault(n, today) is not null), "PUBLICITY", basis, "公示信息中出现了身份证号码。", "Summary");
        Require.That(!MobileNumbers().IsMatch(text) && (party.Phone.Length == 0 || !text.Contains(party.Phone, StringComparison.Ordinal)),
            "PUBLICITY", basis, "公示信息中出现了联系电话。", "Summary");
    }

    [GeneratedRegex(@"(?<![0-9A-Za-z])[0-9]{17}[0-9Xx](?![0-9A-Za-z])")]
    private static partial Regex IdentityNumbers();

    [GeneratedRegex("(?<![0-9A-Za-z])1[3-9][0-9]{9}(?![0-9A-Za-z])")]
    private static partial Regex MobileNumbers();
}
