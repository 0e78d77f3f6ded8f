using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Penalties.Execution;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;
using XiqingEdu.Enforcement.Domain.People;
using static XiqingEdu.Enforcement.Domain.Penalties.OnSite.OnSiteGuards;
using static XiqingEdu.Enforcement.Domain.Penalties.OnSite.OnSiteStage;

namespace XiqingEdu.Enforcement.Domain.Penalties.OnSite;

/// <content>The rows.</content>
public static partial class SummaryProcedure
{
    private static OnSiteStage[] Served => [OnSiteServed, FiledForRecord, Overdue, Performed, Closed, Archived];

    /// <summary>Every row of the summary procedure, in the order of the road.</summary>
    public static IReadOnlyList<OnSiteRule> Rows { get; } =
    [
        new(OnSiteStep.Draft, [], [OnSiteDrafted], Permission.HandleCase, "两名执法人员", Cite.Apl("第五十一条、第五十二条第一款"),
            "两名执法人员到场，出示执法证件，查明事实，口头告知，听取陈述申辩，逐项填写。", "违法事实确凿并有法定依据，罚款在限额以内或者警告的，可以当场作出行政处罚决定。")
        {
            InputGuards = ["G01", "G02", "DATE-FUTURE"], IsMainRoad = true,
        },
        new(OnSiteStep.Revise, [OnSiteDrafted], [OnSiteDrafted], Permission.HandleCase, "当场的两名执法人员", Cite.Apl("第四十五条、第五十二条第一款"),
            "作出决定之前改正填写的内容；执法证件按今天重新核验。", "决定作出以后内容不再改动；听取陈述申辩以后，拟处罚不得加重。")
        {
            Guards = [ByOfficer, NotDecided], InputGuards = ["G01", "G02", "G12", "DATE-FUTURE"],
        },
        new(OnSiteStep.Decide, [OnSiteDrafted], [OnSiteDrafted], Permission.HandleCase, "当场的两名执法人员", Cite.Apl("第五十一条、第五十二条"),
            "核对各项条件，作出当场处罚决定；编号和日期随决定确定，随即打印或者填写决定书。", "当场处罚决定书须有预定格式、编有号码，载明违法行为、处罚种类和依据、罚款数额、时间、地点、救济途径和期限。")
        {
            Guards =
            [
                ByOfficer, NotDecided, OnTheDay, CertificatesShown, FactsClear, InDistrict, WithinLimitation, AgeKnown, AgeAllows, OnlyFineOrWarning, WithinLimit,
                LawfulPenalty, Told, NotHeavierThanTold, SettingsComplete,
            ],
            Documents = [DocumentKind.OnSiteDecision], IsMainRoad = true, NumberKind = "当罚",
        },
        new(OnSiteStep.Serve, [OnSiteDrafted], [OnSiteServed], Permission.HandleCase, "当场的两名执法人员", Cite.Apl("第五十二条第一款、第二款"),
            "把决定书当场交付当事人并登记签收；拒绝签收的，在决定书上注明。", "决定书当场交付，交付之日起计算缴款期限和申请行政复议的期限。")
        {
            Guards = [ByOfficer, Decided], InputGuards = ["G23"], Starts = ["SUM-RECORD", "PEN-PAY", "ARL-APPLY"], IsMainRoad = true,
        },
        new(OnSiteStep.ConvertToOrdinary, [OnSiteDrafted], [ConvertedToOrdinary], Permission.HandleCase, "当场的两名执法人员", Cite.Apl("第五十四条第一款"),
            "不符合当场处罚条件的，以填写的内容登记线索，按普通程序办理。", "除可以当场作出的行政处罚外，须全面、客观、公正地调查，收集有关证据。")
        {
            Guards = [ByOfficer],
        },
        new(OnSiteStep.Void, [OnSiteDrafted], [Voided], Permission.HandleCase, "当场的两名执法人员", Cite.House("当场处罚决定书编号"),
            "没有交付当事人、也不再处罚的，作废并写明理由；已经取得的编号保留，不再使用。", "编号连续，每个号码都能说明去向。")
        {
            Guards = [ByOfficer],
        },
        new(OnSiteStep.ReportForRecord, [OnSiteServed], [OnSiteServed], Permission.HandleCase, "当场的两名执法人员", Cite.Apl("第五十二条第三款"),
            "把当场处罚决定报本局备案；被退回的，补正后再报。", "执法人员当场作出的行政处罚决定，应当报所属行政机关备案。")
        {
            Guards = [ByOfficer, NotReported], Ends = ["SUM-RECORD"], Documents = [DocumentKind.OnSiteRecordForm], IsMainRoad = true,
        },
        new(OnSiteStep.AcceptRecord, [OnSiteServed], [FiledForRecord], Permission.HeadUnit, "执法机构负责人", Cite.Apl("第五十二条第三款"),
            "审阅当场处罚决定，接受备案。", "备案由未参与当场处罚的负责人把关。")
        {
            Guards = [NotOfficer, Reported], Documents = [DocumentKind.OnSiteRecordForm], IsMainRoad = true,
        },
        new(OnSiteStep.ReturnRecord, [OnSiteServed], [OnSiteServed], Permission.HeadUnit, "执法机构负责人", Cite.Apl("第五十二条第三款"),
            "备案材料有误或者不全的，退回执法人员并写明理由。", "备案须与当场交付的决定书一致。")
        {
            Guards = [NotOfficer, Reported], Starts = ["SUM-RECORD"],
        },
        new(OnSiteStep.RecordPayment, [OnSiteServed, FiledForRecord, Overdue], [OnSiteServed, FiledForRecord, Overdue], Permission.RecordPayment, "财务人员", Cite.Apl("第六十七条"),
            "凭银行缴款凭证登记缴款。", "作出决定的机关与收缴罚款的机构分离；执法人员不能自行登记缴款。")
        {
            Guards = [NotOfficer, HasMoneyToPay], Ends = ["PEN-PAY"], Documents = [DocumentKind.PaymentReceipt],
        },
        new(OnSiteStep.MarkOverdue, [FiledForRecord], [Overdue], Permission.RecordPayment, "财务人员", Cite.Apl("第七十二条第一款第（一）项"),
            "缴款期限届满没有缴清的，核对银行对账后登记逾期。", "到期不缴纳罚款的，每日按罚款数额的百分之三加处罚款，不超出罚款的数额。")
        {
            Guards = [NotOfficer, NotStayed, PaymentPastDue],
        },
        new(OnSiteStep.ConfirmPerformance, [FiledForRecord, Overdue], [Performed], Permission.HeadUnit, "执法机构负责人", Cite.Apl("第六十六条第一款"),
            "核对缴款和改正情况，确认履行完毕。", "处罚决定依法作出后，当事人应当在决定载明的期限内履行。")
        {
            Guards = [NotOfficer, DecisionStands, PaidInFull], IsMainRoad = true,
        },
        new(OnSiteStep.Close, [Performed], [Closed], Permission.DecideCase, "局领导", Cite.Apl("第六十六条第一款"),
            "审批结案并确定保管期限。", "决定执行完毕的，予以结案。")
        {
            Guards = [NotOfficer, DecisionStands, Refunded], Documents = [DocumentKind.ClosureApproval], IsMainRoad = true,
        },
        new(OnSiteStep.CloseFallen, [FiledForRecord, Overdue, Performed], [Closed], Permission.DecideCase, "局领导", DecisionChange.Basis,
            "处罚决定被撤销或者确认违法、无效的，退还已缴罚款后审批结案。", "决定不再执行，没有应当履行的内容。")
        {
            Guards = [NotOfficer, DecisionFell, Refunded], Documents = [DocumentKind.ClosureApproval], IsMainRoad = true,
        },
        // Who may take the step of the dispute that it follows, was asked there: the officer, or the leader who puts the act right.
        new(OnSiteStep.FollowDispute, Served, Served, Permission.ReadDisputes, "应诉人员、局领导", Cite.Apl("第七十三条"),
            "登记、更正复议或者诉讼时，同步记入。", "复议或者诉讼期间处罚不停止执行，法律另有规定的除外；加处罚款的数额在此期间不予计算。")
        {
            InputGuards = ["REMEDY"], IsTakenElsewhere = true,
        },
        new(OnSiteStep.RecordRefund, Served, Served, Permission.RecordPayment, "财务人员", Refund.Basis,
            "凭退库凭证登记退还的罚款。", "罚款决定被撤销、变更的，返还多收的罚款。")
        {
            Guards = [NotOfficer, HasRefund], InputGuards = ["REFUND"],
        },
        new(OnSiteStep.Archive, [Closed], [Archived], Permission.ArchiveCase, "档案员", Cite.Apl("第四十七条"),
            "清点材料、编定页码，归档保存。", "对行政处罚的启动、调查取证、决定、送达、执行等进行全过程记录，归档保存。")
        {
            Guards = [NotOfficer], Documents = [DocumentKind.FileCover, DocumentKind.FileContents, DocumentKind.FileNotes], IsMainRoad = true,
        },
    ];
}
