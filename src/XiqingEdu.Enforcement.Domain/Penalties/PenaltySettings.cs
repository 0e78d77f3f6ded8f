using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties.Publication;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <summary>What the law leaves open and the bureau sets (law.md section 14). Seeded as configuration, never hard-coded in a rule.</summary>
public sealed record PenaltySettings
{
    /// <summary>Longest name of the bureau, a contact, a telephone number or a court, in characters.</summary>
    public const int NameMaxLength = 100;

    /// <summary>Longest address, bank or place of reconsideration, in characters.</summary>
    public const int AddressMaxLength = 200;

    /// <summary>Longest basis of the hearing thresholds, in characters.</summary>
    public const int BasisMaxLength = 500;

    /// <summary>Most working days for statement and defence.</summary>
    public const int MostDefenseWorkingDays = 30;

    /// <summary>Most working days for the report of an on-the-spot penalty.</summary>
    public const int MostOnSiteRecordWorkingDays = 10;

    private static readonly Citation House = Cite.House("本局设置");

    /// <summary>The organ that decides and seals.</summary>
    public string BureauName { get; init; } = "天津市西青区教育局";

    /// <summary>Who represents the bureau, with the post: stands on what goes to a court or a reconsideration organ; may be empty.</summary>
    public string LegalRepresentative { get; init; } = "";

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

    /// <summary>Working days in which officers report an on-the-spot penalty for the record; the law sets no period (law.md 2.5).</summary>
    public int OnSiteRecordWorkingDays { get; init; } = 2;

    /// <summary>Whether penalties on natural persons are published, with the surname only; minors never (law.md section 14 no. 7).</summary>
    public bool PublishCitizens { get; init; }

    /// <summary>Which penalties make which class of dishonesty information, and for how long it is published (law.md section 14 no. 8).</summary>
    public CreditRules Credit { get; init; } = new();

    /// <summary>Every setting as people read it, in the order of the page.</summary>
    public IReadOnlyList<SettingLine> Lines() =>
    [
        new(nameof(BureauName), "行政机关名称", BureauName, true, "作出决定并盖章的机关。", Cite.Apl("第五十九条第一款")),
        new(nameof(LegalRepresentative), "法定代表人", LegalRepresentative, false, "写姓名和职务；印在行政复议答复书、行政诉讼答辩状和授权委托书上。", Cite.House("行政应诉文书")),
        new(nameof(BureauAddress), "本局地址", BureauAddress, true, "印在告知书、决定书和送达回证上。", Cite.Apl("第四十四条")),
        new(nameof(BureauContact), "联系人", BureauContact, true, "当事人陈述申辩时联系谁。", Cite.Apl("第四十四条")),
        new(nameof(BureauPhone), "联系电话", BureauPhone, true, "当事人陈述申辩时拨打的电话。", Cite.Apl("第四十四条")),
        new(nameof(PaymentBank), "缴款银行", PaymentBank, true, "罚款由银行收缴，作出决定的机关与收缴罚款的机构分离。", Cite.Apl("第六十七条")),
        new(nameof(ReconsiderationOrgan), "行政复议机关", ReconsiderationOrgan, true, "决定书须写明申请行政复议的途径：机关名称，可附地址和网上渠道。", Cite.Apl("第五十九条第一款第（五）项")),
        new(nameof(Court), "有管辖权的人民法院", Court, true, "决定书须写明提起行政诉讼的途径。", Cite.Apl("第五十九条第一款第（五）项")),
        new(nameof(DefenseWorkingDays), "陈述申辩期限", $"{DefenseWorkingDays} 个工作日", false, "法律没有规定长度，由本局确定；已经送达的告知书不受改动影响。", Cite.Apl("第四十四条、第四十五条")),
        new(nameof(Sanctions.HearingThreshold.CitizenFen), "听证标准：公民、个体工商户", Money.Text(HearingThreshold.CitizenFen), false, "罚款或者没收达到此数额的，须告知听证权利。", HearingThreshold.Article),
        new(nameof(Sanctions.HearingThreshold.OrganisationFen), "听证标准：法人、其他组织", Money.Text(HearingThreshold.OrganisationFen), false, "罚款或者没收达到此数额的，须告知听证权利。", HearingThreshold.Article),
        new(nameof(Sanctions.HearingThreshold.Basis), "听证标准的依据", HearingThreshold.Basis, false, "数额出自哪个文件。", HearingThreshold.Article),
        new(nameof(ReviewEveryOrdinaryCase), "法制审核范围", ReviewEveryOrdinaryCase ? "全部普通程序案件" : "仅法律规定应当审核的案件", false, "范围只能宽于、不能窄于法律规定的四种情形。", Cite.Apl("第五十八条第一款")),
        new(nameof(StateLateSurcharge), "决定书写明加处罚款", StateLateSurcharge ? "写明" : "不写明", false, "决定书没有写明的，到期不缴纳也不加处罚款。", Cite.Apl("第七十二条第一款第（一）项")),
        new(nameof(OnSiteRecordWorkingDays), "当场处罚报备期限", $"{OnSiteRecordWorkingDays} 个工作日", false, "执法人员须报本局备案；法律没有规定期限，由本局确定。", Cite.Apl("第五十二条第三款")),
        new(nameof(PublishCitizens), "公示对自然人的处罚", PublishCitizens ? "公示，只显示姓氏" : "不公示", false, "未成年人一律不公示。", Cite.Apl("第四十八条第一款")),
        new(nameof(CreditRules.SlightKinds), "形成轻微失信信息的处罚", WordsOf(Credit.SlightKinds), false, $"原则上不公示；确有必要的，最长 {Credit.SlightMaxMonths} 个月。", Cite.CreditRepair("失信信息分类")),
        new(nameof(CreditRules.SeriousKinds), "形成严重失信信息的处罚", WordsOf(Credit.SeriousKinds), false,
            $"公示 {Credit.SeriousMinMonths} 至 {Credit.SeriousMaxMonths} 个月；两类都不属于的为一般失信信息，公示 {Credit.OrdinaryMinMonths} 至 {Credit.OrdinaryMaxMonths} 个月。", Cite.CreditRepair("失信信息分类")),
    ];

    /// <summary>
    /// These settings in place of <paramref name="now"/>, trimmed. Refused: no name of the bureau, texts over their limits, a period for the defence
    /// of less than 1 or more than 30 working days, one for the report of an on-the-spot penalty of less than 1 or more than 10, a threshold
    /// that is not above zero, changed thresholds without a new basis, a kind of penalty in two classes, no change at all.
    /// </summary>
    public PenaltySettings InPlaceOf(PenaltySettings now)
    {
        var next = this with
        {
            BureauName = Require.Text(BureauName, "行政机关名称", House, NameMaxLength, nameof(BureauName)),
            LegalRepresentative = Trimmed(LegalRepresentative, "法定代表人", NameMaxLength, nameof(LegalRepresentative)),
            BureauAddress = Trimmed(BureauAddress, "本局地址", AddressMaxLength, nameof(BureauAddress)),
            BureauContact = Trimmed(BureauContact, "联系人", NameMaxLength, nameof(BureauContact)),
            BureauPhone = Trimmed(BureauPhone, "联系电话", NameMaxLength, nameof(BureauPhone)),
            PaymentBank = Trimmed(PaymentBank, "缴款银行", AddressMaxLength, nameof(PaymentBank)),
            ReconsiderationOrgan = Trimmed(ReconsiderationOrgan, "行政复议机关", AddressMaxLength, nameof(ReconsiderationOrgan)),
            Court = Trimmed(Court, "有管辖权的人民法院", NameMaxLength, nameof(Court)),
            HearingThreshold = HearingThreshold with { Basis = Require.Text(HearingThreshold.Basis, "听证标准的依据", HearingThreshold.Article, BasisMaxLength, nameof(HearingThreshold.Basis)) },
        };
        Require.That(DefenseWorkingDays is >= 1 and <= MostDefenseWorkingDays, "SETTING", Cite.Apl("第四十四条、第四十五条"), $"陈述申辩期限应为 1 至 {MostDefenseWorkingDays} 个工作日。", nameof(DefenseWorkingDays));
        Require.That(OnSiteRecordWorkingDays is >= 1 and <= MostOnSiteRecordWorkingDays, "SETTING", Cite.Apl("第五十二条第三款"), $"当场处罚报备期限应为 1 至 {MostOnSiteRecordWorkingDays} 个工作日。", nameof(OnSiteRecordWorkingDays));
        Require.That(HearingThreshold.CitizenFen > 0, "SETTING", HearingThreshold.Article, "听证标准须大于零。", "CitizenYuan");
        Require.That(HearingThreshold.OrganisationFen > 0, "SETTING", HearingThreshold.Article, "听证标准须大于零。", "OrganisationYuan");
        var amountsMove = (next.HearingThreshold.CitizenFen, next.HearingThreshold.OrganisationFen) != (now.HearingThreshold.CitizenFen, now.HearingThreshold.OrganisationFen);
        Require.That(!amountsMove || next.HearingThreshold.Basis != now.HearingThreshold.Basis, "SETTING", HearingThreshold.Article,
            "听证标准的数额有变动，请同时写明新数额出自哪个文件。", nameof(HearingThreshold.Basis));
        Require.That(!Credit.SlightKinds.Intersect(Credit.SeriousKinds).Any(), "SETTING", Cite.CreditRepair("失信信息分类"), "同一种处罚不能既形成轻微失信信息，又形成严重失信信息。", nameof(CreditRules.SeriousKinds));
        Require.That(next.DifferFrom(now).Count > 0, "SETTING", House, "没有任何改动，不需要保存。");
        return next;
    }

    /// <summary>The words of what differs from <paramref name="before"/>, in the order of the page.</summary>
    public IReadOnlyList<string> DifferFrom(PenaltySettings before) => [.. Lines().Zip(before.Lines()).Where(p => p.First.Text != p.Second.Text).Select(p => p.First.Word)];

    /// <summary>What a decision needs and the bureau has not set yet, in Chinese; empty when all is set.</summary>
    public IReadOnlyList<string> MissingForDocuments() => [.. Lines().Where(l => l.IsMissing).Select(l => l.Word)];

    private static string WordsOf(IReadOnlyList<PenaltyKind> kinds) => kinds.Count == 0 ? "无" : string.Join("、", kinds.Order().Select(k => k.Word()));

    private static string Trimmed(string? text, string name, int limit, string field) =>
        string.IsNullOrWhiteSpace(text) ? "" : Require.Text(text, name, House, limit, field);
}
