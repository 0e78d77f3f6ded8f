using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <summary>Minutes of the collective deliberation (《行政处罚法》第五十七条第二款).</summary>
/// <param name="HeldOn">Day of the meeting.</param>
/// <param name="Place">Place.</param>
/// <param name="Chair">Chair.</param>
/// <param name="MembersEntitled">How many belong to the body.</param>
/// <param name="Attendees">Names of those present, one a line.</param>
/// <param name="Opinions">Each opinion.</param>
/// <param name="Conclusion">The conclusion.</param>
/// <param name="Agrees">Whether the meeting agreed with the proposal.</param>
public sealed record Deliberation(
    DateOnly HeldOn, string Place, string Chair, int MembersEntitled, IReadOnlyList<string> Attendees, string Opinions, string Conclusion, bool Agrees)
{
    /// <summary>Longest texts, in characters.</summary>
    public const int TextMaxLength = 50_000, PlaceMaxLength = 200, ChairMaxLength = 100, AttendeesMaxLength = 2000;

    private static readonly Citation Basis = Cite.Apl("第五十七条第二款");

    /// <summary>Refuses a meeting in the future, before the review, without two thirds present, or without opinions.</summary>
    public void Ensure(DateOnly notBefore, DateOnly today)
    {
        Require.NotInFuture(HeldOn, today, "集体讨论日期", Basis, "HeldOn");
        Require.That(HeldOn >= notBefore, "G15", Basis, $"集体讨论日期 {HeldOn:yyyy-MM-dd} 早于法制审核通过之日 {notBefore:yyyy-MM-dd}。", "HeldOn");
        Require.Text(Place, "地点", Basis, PlaceMaxLength, "Place");
        Require.Text(Chair, "主持人", Basis, ChairMaxLength, "Chair");
        Require.That(MembersEntitled >= 3, "G15", Basis, "集体讨论的组成人员不得少于三人。", "MembersEntitled");
        Require.That(Attendees.Distinct().Count() == Attendees.Count, "G15", Basis, "出席人员有重复，请核对。", "Attendees");
        Require.That(Attendees.Count <= MembersEntitled, "G15", Basis, $"出席 {Attendees.Count} 人多于应到 {MembersEntitled} 人，请核对。", "Attendees");
        Require.That(Attendees.Count * 3L >= MembersEntitled * 2L, "G15", Basis, $"应到 {MembersEntitled} 人，实到 {Attendees.Count} 人，未达到三分之二。", "Attendees");
        Require.Text(Opinions, "各人意见", Basis, TextMaxLength, "Opinions");
        Require.Text(Conclusion, "讨论结论", Basis, TextMaxLength, "Conclusion");
    }
}
