using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <summary>One item of the evidence list. It is never deleted; illegal or irrelevant evidence is excluded with a reason (《行政处罚法》第四十六条第三款).</summary>
public sealed class Evidence
{
    /// <summary>Longest name, source or remark, in characters.</summary>
    public const int NameMaxLength = 200, SourceMaxLength = 500, RemarkMaxLength = 5000;

    private static readonly Citation Basis = Cite.Apl("第四十六条");

    private Evidence()
    {
    }

    internal Evidence(EvidenceInput input, int number, DateOnly discoveredOn, DateOnly today)
    {
        Id = input.Id;
        Number = number;
        Kind = input.Kind;
        Name = Require.Text(input.Name, "证据名称", Basis, NameMaxLength, "Name");
        Source = Require.Text(input.Source, "证据来源", Basis, SourceMaxLength, "Source");
        Proves = Require.Text(input.Proves, "证明内容", Basis, RemarkMaxLength, "Proves");
        CollectedOn = Require.NotInFuture(input.Collectors.On, today, "取证日期", Basis, "CollectedOn");
        Require.That(CollectedOn >= discoveredOn, "G06", Basis, $"取证日期 {CollectedOn:yyyy-MM-dd} 早于发现线索之日 {discoveredOn:yyyy-MM-dd}。", "CollectedOn");
        Require.That(input.CertificatesShown, "G04", Cite.Apl("第五十五条第一款"), "执法人员在调查取证时应当主动出示执法证件；未出示的，当事人有权拒绝，该次取证不得登记。", "CertificatesShown");
        Require.That(input.FileSha256.Length == 64 && input.FileLength > 0, "G06", Basis, "请上传证据文件（原件照片、扫描件或者电子数据）。", "File");
        Collectors = input.Collectors;
        (FileName, FileSha256, FileLength) = (input.FileName, input.FileSha256, input.FileLength);
    }

    /// <summary>Made by the form, so that a second click adds nothing.</summary>
    public Guid Id { get; private init; }

    /// <summary>Place in the list, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>One of the eight kinds.</summary>
    public EvidenceKind Kind { get; private init; }

    /// <summary>Name.</summary>
    public string Name { get; private init; } = "";

    /// <summary>Where it comes from.</summary>
    public string Source { get; private init; } = "";

    /// <summary>What it proves.</summary>
    public string Proves { get; private init; } = "";

    /// <summary>Day of the act.</summary>
    public DateOnly CollectedOn { get; private init; }

    /// <summary>The two officers, as certified on that day.</summary>
    public InvestigatorPair Collectors { get; private init; } = null!;

    /// <summary>Name of the uploaded file.</summary>
    public string FileName { get; private init; } = "";

    /// <summary>SHA-256 taken at upload, lower-case hexadecimal.</summary>
    public string FileSha256 { get; private init; } = "";

    /// <summary>Bytes.</summary>
    public long FileLength { get; private init; }

    /// <summary>Why it may not be used; empty while it may.</summary>
    public string ExcludedBecause { get; private set; } = "";

    /// <summary>Whether it counts.</summary>
    public bool IsUsable => ExcludedBecause.Length == 0;

    internal void Exclude(string reason)
    {
        Require.That(IsUsable, "G06", Basis, "该证据已经排除。");
        ExcludedBecause = Require.Text(reason, "排除理由", Cite.Apl("第四十六条第三款"), RemarkMaxLength, "Reason");
    }
}
