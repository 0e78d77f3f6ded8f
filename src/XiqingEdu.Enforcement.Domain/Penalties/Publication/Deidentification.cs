namespace XiqingEdu.Enforcement.Domain.Penalties.Publication;

/// <summary>Takes persons out of a text (law.md section 11): minors become 学生甲, 学生乙, others keep the surname, numbers go.</summary>
public static class Deidentification
{
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";

    private static readonly string[] DoubleSurnames =
        ["欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "司徒", "令狐", "长孙", "宇文", "端木", "南宫", "夏侯", "轩辕", "独孤", "申屠", "澹台"];

    /// <summary>The text without persons: what the detector finds is replaced by what the rule says.</summary>
    public static string Apply(string text, CaseIdentities known)
    {
        var minors = known.Names.Where(n => n.Kind == ProtectedNameKind.Minor).Select(n => n.Name).ToList();
        foreach (var finding in PublicityDetector.Find(text, known).Reverse())
        {
            if (Instead(finding, known, minors) is { } other)
            {
                var head = text[..finding.Start];
                // “学生张小明” becomes “学生甲”, not “学生学生甲”; “家长张大伟” becomes “学生家长”.
                var said = new[] { "学生家长", "家长", "举报人", "学生" }.FirstOrDefault(w => other.Contains(w, StringComparison.Ordinal) && head.EndsWith(w, StringComparison.Ordinal));
                head = said is null ? head : head[..^said.Length];
                text = head + other + text[(finding.Start + finding.Length)..];
            }
        }

        return text;
    }

    /// <summary>学生甲, 学生乙 …; after the tenth 学生11, 学生12 ….</summary>
    public static string Pupil(int index) => "学生" + (index < Stems.Length ? Stems[index].ToString() : $"{index + 1}");

    /// <summary>Surname and 某.</summary>
    public static string Surname(string name) =>
        name.Length == 0 ? "" : (name.Length > 2 && DoubleSurnames.Contains(name[..2]) ? name[..2] : name[..1]) + "某";

    private static string? Instead(Finding finding, CaseIdentities known, List<string> minors) => finding.Kind switch
    {
        FindingKind.Minor => Pupil(minors.FindIndex(m => Same(m, finding.Text)) + (known.IsMinor ? 1 : 0)),
        FindingKind.Guardian => "学生家长",
        FindingKind.Complainant => "举报人",
        FindingKind.PartyName => known.IsMinor ? Pupil(0) : Surname(known.CitizenName),
        FindingKind.PersonName or FindingKind.SuspectedName => Surname(finding.Text.TrimStart(' ', '：', ':')),
        FindingKind.SchoolClass => "某班",
        FindingKind.Address => "（住址略）",
        FindingKind.FixedPhone => null,
        _ => "（略）",
    };

    private static bool Same(string name, string written) => FoldedText.Of(name, close: true).Text == FoldedText.Of(written, close: true).Text;
}
