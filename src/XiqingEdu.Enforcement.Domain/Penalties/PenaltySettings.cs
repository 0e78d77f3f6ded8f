using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <summary>What the law leaves open and the bureau sets (law.md section 14). Seeded as configuration, never hard-coded in a rule.</summary>
public sealed record PenaltySettings
{
    /// <summary>The organ that decides and seals.</summary>
    public string BureauName { get; init; } = "天津市西青区教育局";

    /// <summary>Address on notices.</summary>
    public string BureauAddress { get; init; } = "";

    /// <summary>Contact on notices.</summary>
    public string BureauContact { get; init; } = "";

    /// <summary>Telephone on notices.</summary>
    public string BureauPhone { get; init; } = "";

    /// <summary>Bank that collects fines; the bureau never does (《行政处罚法》第六十七条).</summary>
    public string PaymentBank { get; init; } = "";

    /// <summary>Where an application for reconsideration is handed in; documents are blocked while it is empty.</summary>
    public string ReconsiderationOrgan { get; init; } = "";

    /// <summary>The competent court; documents are blocked while it is empty.</summary>
    public string Court { get; init; } = "";

    /// <summary>Working days for statement and defence, which the law does not fix; default 5 by analogy with the hearing request.</summary>
    public int DefenseWorkingDays { get; init; } = 5;

    /// <summary>Amounts from which a hearing must be offered.</summary>
    public HearingThreshold HearingThreshold { get; init; } = new(5_000_00, 50_000_00, "保护性默认值，待本市标准确认后替换");

    /// <summary>Whether every ordinary case goes through legal review, or only those of 《行政处罚法》第五十八条.</summary>
    public bool ReviewEveryOrdinaryCase { get; init; } = true;

    /// <summary>Whether decisions state the late surcharge (罚款决定与罚款收缴分离实施办法第七条).</summary>
    public bool StateLateSurcharge { get; init; } = true;

    /// <summary>What a decision needs and the bureau has not set yet, in Chinese; empty when all is set.</summary>
    public IReadOnlyList<string> MissingForDocuments() =>
    [
        .. new (string Value, string Name)[]
        {
            (BureauAddress, "本局地址"), (BureauContact, "联系人"), (BureauPhone, "联系电话"), (PaymentBank, "缴款银行"),
            (ReconsiderationOrgan, "行政复议机关"), (Court, "有管辖权的人民法院"),
        }.Where(s => s.Value.Length == 0).Select(s => s.Name),
    ];
}
