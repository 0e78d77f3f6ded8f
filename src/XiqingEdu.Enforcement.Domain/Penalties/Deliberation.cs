using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <summary>Minutes of the collective deliberation (《行政处罚法》第五十七条第二款).</summary>
/// <param name="HeldOn">Day of the meeting.</param>
/// <param name="Place">Place.</param>
/// <param name="Chair">Chair, one of those who gave an opinion.</param>
/// <param name="MembersEntitled">How many belong to the body.</param>
/// <param name="Opinions">Each opinion in the order of speaking; who gave one was present.</param>
/// <param name="Conclusion">The conclusion.</param>
/// <param name="Agrees">Whether the meeting agreed with the proposal.</param>
public sealed record Deliberation(
    DateOnly HeldOn, string Place, string Chair, int MembersEntitled, IReadOnlyList<MemberOpinion> Opinions, string Conclusion, bool Agrees)
{
    /// <summary>Longest texts, in characters.</summary>
    public const int TextMaxLength = 50_000, PlaceMaxLength = 200, ChairMaxLength = MemberOpinion.NameMaxLength;

    /// <summary>Fewest members of the body.</summary>
    public const int FewestMembers = 3;

    private static readonly Citation Basis = Cite.Apl("第五十七条第二款");

    /// <summary>Names of those present.</summary>
    public IEnumerable<string> Attendees => Opinions.Select(o => o.Name);

    /// <summary>Those against the proposal.</summary>
    public int Against => Opinions.Count(o => !o.Agrees);

    /// <summary>Refuses a meeting in the future, before the review, without two thirds present, without the chair, or with an opinion left out.</summary>
    public void Ensure(DateOnly notBefore, DateOnly today)
    {
        Require.NotInFuture(HeldOn, today, "集体讨论日期", Basis, "HeldOn");
        Require.That(HeldOn >= notBefore, "G15", Basis, $"集体讨论日期 {HeldOn:yyyy-MM-dd} 早于法制审核通过之日 {notBefore:yyyy-MM-dd}。", "HeldOn");
        Require.Text(Place, "地点", Basis, PlaceMaxLength, "Place");
        Require.Text(Chair, "主持人", Basis, ChairMaxLength, "Chair");
        Require.That(MembersEntitled >= FewestMembers, "G15", Basis, "集体讨论的组成人员不得少于三人。", "MembersEntitled");
        for (var i = 0; i < Opinions.Count; i++)
        {
            Require.Text(Opinions[i].Name, "成员姓名", Basis, MemberOpinion.NameMaxLength, $"Opinions[{i}].Name");
            Require.Text(Opinions[i].Post, "成员职务", Basis, MemberOpinion.PostMaxLength, $"Opinions[{i}].Post");
            Require.Text(Opinions[i].Words, "成员的意见", Basis, MemberOpinion.WordsMaxLength, $"Opinions[{i}].Words");
            Require.That(Opinions.Take(i).All(o => o.Name != Opinions[i].Name), "G15", Basis, $"{Opinions[i].Name}的意见重复，请核对。", $"Opinions[{i}].Name");
        }

        Require.That(Opinions.Count <= MembersEntitled, "G15", Basis, $"出席 {Opinions.Count} 人多于应到 {MembersEntitled} 人，请核对。", "MembersEntitled");
        Require.That(Opinions.Count * 3L >= MembersEntitled * 2L, "G15", Basis, $"应到 {MembersEntitled} 人，实到 {Opinions.Count} 人，未达到三分之二。", "MembersEntitled");
        Require.That(Attendees.Contains(Chair), "G15", Basis, $"主持人{Chair}没有列入出席人员并记录意见。", "Chair");
        Require.Text(Conclusion, "讨论结论", Basis, TextMaxLength, "Conclusion");
    }
}
