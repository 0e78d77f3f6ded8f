using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Disputes.Hearings;

/// <summary>
/// Who stands for the bureau at a hearing: a responsible leader, or the reason why none does with its proof, and the staff. Never only a lawyer
/// (《行政诉讼法》第三条第三款).
/// </summary>
public sealed record Appearance
{
    /// <summary>Longest names, in characters.</summary>
    public const int NameMaxLength = 100;

    /// <summary>Longest list of names and longest explanation, in characters.</summary>
    public const int TextMaxLength = 2000;

    /// <summary>The duty of the leader in court.</summary>
    public static readonly Citation InCourt = Cite.All("第三条第三款");

    /// <summary>The duty of the leader at a hearing of a reconsideration.</summary>
    public static readonly Citation InReconsideration = Cite.Arl("第五十一条第三款");

    /// <summary>The leader; empty where none appears.</summary>
    public string Leader { get; init; } = "";

    /// <summary>The leader's post.</summary>
    public string Post { get; init; } = "";

    /// <summary>The leader's role; null where none appears.</summary>
    public LeaderRole? Role { get; init; }

    /// <summary>Why none appears; null where one does.</summary>
    public AbsenceReason? Absence { get; init; }

    /// <summary>The reason in words.</summary>
    public string Explanation { get; init; } = "";

    /// <summary>What proves the reason.</summary>
    public string Proof { get; init; } = "";

    /// <summary>Staff of the bureau who appear, with their posts.</summary>
    public string Staff { get; init; } = "";

    /// <summary>Lawyers who appear with them; may be empty.</summary>
    public string Lawyers { get; init; } = "";

    /// <summary>The approval of the absence by the head of the bureau; null while there is none.</summary>
    public Approval? AbsenceApproval { get; init; }

    /// <summary>Whether a leader appears.</summary>
    public bool LeaderAppears => Leader.Length > 0;

    /// <summary>In one line.</summary>
    public string Text => string.Join("；", new[]
    {
        LeaderAppears ? $"负责人{Leader}（{Post}，{Role?.Word()}）出庭" : Absence is { } absence ? $"负责人不出庭（{absence.Word()}：{Explanation}）" : "",
        Staff.Length > 0 ? $"工作人员：{Staff}" : "", Lawyers.Length > 0 ? $"律师：{Lawyers}" : "",
    }.Where(t => t.Length > 0));

    /// <summary>
    /// Refused: a leader without post or role; nobody but lawyers; and where a leader must appear, neither leader nor reason, or a reason
    /// without explanation and proof.
    /// </summary>
    internal Appearance Checked(Citation article, bool demandsLeader)
    {
        var leader = Trimmed(Leader, "负责人姓名", article, NameMaxLength, nameof(Leader));
        var staff = Trimmed(Staff, "出庭的工作人员", article, TextMaxLength, nameof(Staff));
        if (leader.Length > 0)
        {
            Require.That(Role is not null, "LEADER", article, "请选择出庭负责人是正职、副职还是参与分管的负责人。", nameof(Role));
            return new Appearance
            {
                Leader = leader, Post = Require.Text(Post, "出庭负责人的职务", article, NameMaxLength, nameof(Post)), Role = Role,
                Staff = staff, Lawyers = Trimmed(Lawyers, "律师", article, TextMaxLength, nameof(Lawyers)),
            };
        }

        Require.That(Absence is not null || !demandsLeader, "LEADER", article, "请填写出庭的负责人；负责人不能出庭的，选择理由并说明。", nameof(Absence));
        Require.That(staff.Length > 0, "LEADER-LAWYER", article, "负责人不能出庭的，应当委托相应的工作人员出庭，不得仅委托律师出庭。", nameof(Staff));
        if (!demandsLeader)
        {
            return new Appearance { Staff = staff, Lawyers = Trimmed(Lawyers, "律师", article, TextMaxLength, nameof(Lawyers)) };
        }

        return new Appearance
        {
            Absence = Absence, Staff = staff, Lawyers = Trimmed(Lawyers, "律师", article, TextMaxLength, nameof(Lawyers)),
            Explanation = Require.Text(Explanation, "负责人不能出庭的具体情况", article, TextMaxLength, nameof(Explanation)),
            Proof = Require.Text(Proof, "证明材料", article, TextMaxLength, nameof(Proof)),
        };
    }

    private static string Trimmed(string? value, string name, Citation article, int most, string field)
    {
        var text = value?.Trim().ReplaceLineEndings("\n") ?? "";
        Require.That(text.Length <= most, "LENGTH", article, $"{name}不得超过 {most} 字，现为 {text.Length} 字。", field);
        return text;
    }
}
