namespace XiqingEdu.Enforcement.Domain.Summary;

/// <summary>All figures of the annual summary, in the order in which the report names them (law.md 8.1).</summary>
public static class Indicators
{
    public const string PenaltyOrdinaryHandled = "penalty.ordinary.handled";
    public const string ReconsiderationHandled = "reconsideration.handled";
    public const string ReconsiderationUpheld = "reconsideration.upheld";
    public const string LitigationHandled = "litigation.handled";
    public const string LitigationLost = "litigation.lost";
    public const string CertificateCancelled = "certificate.cancelled";
    public const string CertificateIssued = "certificate.issued";
    public const string ReviewerChanged = "reviewer.changed";
    public const string OfficerCertifiedYearEnd = "officer.certified.yearEnd";
    public const string InspectionRandomTasks = "inspection.random.tasks";
    public const string InspectionRandomSubjects = "inspection.random.subjects";
    public const string InspectionRandomRectifications = "inspection.random.rectifications";
    public const string InspectionJointTasks = "inspection.joint.tasks";
    public const string InspectionJointItems = "inspection.joint.items";

    private const string Penalties = "行政处罚", Disputes = "行政复议、行政诉讼", People = "执法队伍", Inspections = "“双随机、一公开”与部门联合检查";

    /// <summary>The catalogue under the chosen bases.</summary>
    public static IReadOnlyList<Indicator> All(SummaryBasis basis) =>
    [
        basis.Penalty switch
        {
            PenaltyBasis.Filed => new(PenaltyOrdinaryHandled, "行政处罚一般程序案件", "本年度立案的一般（普通）程序案件（按立案年度）。", "件", Penalties, "/cases?filedIn={year}"),
            PenaltyBasis.Closed => new(PenaltyOrdinaryHandled, "行政处罚一般程序案件", "本年度结案的一般（普通）程序案件（按结案年度）。", "件", Penalties, "/cases?closedIn={year}"),
            _ => new(PenaltyOrdinaryHandled, "行政处罚一般程序案件", "本年度作出行政处罚决定的一般（普通）程序案件；不予处罚和撤案的不计入（按决定年度）。", "件", Penalties, "/cases?decidedIn={year}&penaltyOnly=true"),
        },
        new(ReconsiderationHandled, "行政复议案件",
            basis.Reconsideration == DisputeBasis.Received ? "以本局为被申请人，本年度收到答复通知的行政复议案件（按收到年度）。" : "以本局为被申请人，本年度作出复议决定、达成调解或者终止的行政复议案件（按办结年度）。",
            "件", Disputes, basis.Reconsideration == DisputeBasis.Received ? "/reconsiderations?receivedIn={year}" : "/reconsiderations?concludedIn={year}"),
        new(ReconsiderationUpheld, "其中：维持", "本年度作出复议决定，且结果为维持本局行政行为的案件。", "件", Disputes, "/reconsiderations?upheldIn={year}"),
        new(LitigationHandled, "行政诉讼案件",
            basis.Litigation == DisputeBasis.Received ? "以本局为被告，本年度收到起诉状副本的行政诉讼案件；一案经一审、二审、再审的计一件（按收到年度）。" : "以本局为被告，裁判在本年度生效的行政诉讼案件；一案经一审、二审、再审的计一件（按办结年度）。",
            "件", Disputes, basis.Litigation == DisputeBasis.Received ? "/litigations?receivedIn={year}" : "/litigations?concludedIn={year}"),
        new(LitigationLost, "其中：败诉",
            "本年度生效的裁判含有撤销、部分撤销、变更、确认违法、确认无效、责令履行、判决给付或者判决赔偿补偿之一的案件；已上诉、发回重审尚未生效的不计入。", "件", Disputes, "/litigations?lostIn={year}"),
        new(CertificateCancelled, "注销执法证件", "本年度注销行政执法证件的人员，按人计。", "名", People, "/certificates/events?year={year}&kind=Cancelled"),
        new(CertificateIssued, "新增执法人员", "本年度首次取得有效行政执法证件的人员，按人计。", "名", People, "/certificates/events?year={year}&kind=Issued"),
        new(ReviewerChanged, "调整法制审核人员", "本年度任职开始或者结束的法制审核人员，按人计。", "名", People, "/reviewers?changedIn={year}"),
        new(OfficerCertifiedYearEnd, "年末行政执法人员", "本年度12月31日（本年尚未结束的，为当日）持有有效行政执法证件的人员。", "名", People, "/officers?certifiedOn={yearEnd}"),
        new(InspectionRandomTasks, "双随机抽查任务", "本年度发起的“双随机、一公开”抽查任务。", "项", Inspections, "/inspections?year={year}&random=true"),
        new(InspectionRandomSubjects, "被抽查的学校、幼儿园、培训机构", "本年度在双随机抽查任务中受到检查的单位，同一单位受多次检查的计一次。", "所", Inspections, "/inspections/subjects?year={year}"),
        new(InspectionRandomRectifications, "其中：需整改", "本年度在双随机抽查任务中被责令限期整改的单位，同一单位计一次。", "所", Inspections, "/inspections/subjects?year={year}&rectify=true"),
        new(InspectionJointTasks, "牵头的部门联合检查", "本年度发起、由本局牵头的部门联合检查任务。", "项", Inspections, "/inspections?year={year}&joint=true&led=true"),
        new(InspectionJointItems, "涉及检查事项", "本年度由本局牵头的部门联合检查所涉及的检查事项，同一事项计一次。", "项", Inspections, "/inspections/items?jointIn={year}"),
    ];
}
