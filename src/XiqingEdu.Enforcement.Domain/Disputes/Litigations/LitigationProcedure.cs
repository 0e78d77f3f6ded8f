using XiqingEdu.Enforcement.Domain.Disputes.Hearings;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;
using static XiqingEdu.Enforcement.Domain.Disputes.Litigations.LitigationState;
using static XiqingEdu.Enforcement.Domain.Disputes.Procedure.DisputeGuards;

namespace XiqingEdu.Enforcement.Domain.Disputes.Litigations;

/// <summary>Litigation in which the bureau is a defendant, as a table (law.md 4.2).</summary>
public static class LitigationProcedure
{
    private const string Officer = "应诉人员";

    /// <summary>The states of the road, for the stage bar.</summary>
    public static readonly IReadOnlyList<LitigationState> Road = [ComplaintReceived, DefenseFiled, HearingScheduled, Heard, FirstInstanceDecided, Effective, LitigationState.Compliance, Closed];

    /// <summary>A court still has to decide.</summary>
    private static readonly IReadOnlyList<LitigationState> Pending = [ComplaintReceived, DefenseFiled, HearingScheduled, Heard, SecondInstance, Remanded, Retrial];

    private static readonly IReadOnlyList<LitigationState> Judged = [FirstInstanceDecided, SecondInstanceDecided, RetrialDecided];
    private static readonly IReadOnlyList<LitigationState> Standing = [Effective, LitigationState.Compliance];
    private static readonly IReadOnlyList<LitigationState> Open = [.. Pending, .. Judged, .. Standing];
    private static readonly IReadOnlyList<LitigationState> Answered = [.. Pending.Skip(1)];

    /// <summary>Every row, in the order of the road.</summary>
    public static IReadOnlyList<DisputeRule<LitigationState>> Rows { get; } =
    [
        new(DisputeStep.Receive, [], [ComplaintReceived], Permission.ManageDisputes, Officer, Cite.All("第六十七条第一款"),
            "收到人民法院送达的起诉状副本和应诉通知书，当天登记。", "收到起诉状副本之日起十五日内提交证据、依据和答辩状；期限从收到之日的次日起算。")
        {
            Starts = ["ALL-ANSWER"], InputGuards = ["ARL-CHANNEL", "DATE-FUTURE", "CO-DEFENDANT", "ONE-ACT", "ARL-FIRST"], IsMainRoad = true,
        },
        new(DisputeStep.CorrectParticulars, Open, Open, Permission.ManageDisputes, Officer, Cite.House("行政应诉登记"),
            "登记有误的，按应诉通知书更正。", "期限和统计都从登记的内容计算。") { InputGuards = ["DATE-FUTURE", "DATE-ORDER", "EVIDENCE-LATE", "CO-DEFENDANT", "ONE-ACT", "ARL-FIRST"] },
        new(DisputeStep.Assign, [ComplaintReceived], [ComplaintReceived], Permission.ManageDisputes, Officer, Cite.All("第六十七条第一款"),
            "确定承办人和作出行为的协办机构，写明协办机构要提供的材料和时间。", "被告对作出的行政行为负有举证责任；由作出行为的机构提供，由应诉人员统一提交。") { Awaited = d => d.Assignment is null },
        new(DisputeStep.DraftStatement, [ComplaintReceived], [ComplaintReceived], Permission.ManageDisputes, Officer, Cite.All("第六十七条第一款"),
            "针对原告的诉讼请求和理由，写明事实、证据、依据和答辩意见。", "不提出答辩状的，不影响审理，但本局的意见无法在开庭前到达法院。") { Guards = [Assigned], Awaited = d => d.Statement is null or { Returned.Length: > 0 } },
        new(DisputeStep.FreezeEvidence, [ComplaintReceived], [ComplaintReceived], Permission.ManageDisputes, Officer, Cite.All("第三十四条、第三十五条"),
            "从案卷一次取齐证据、文书和依据，编号、编页、写明证明对象。", "不提供或者无正当理由逾期提供证据的，视为没有相应证据；诉讼中不得自行向原告、第三人和证人收集证据。")
        {
            Guards = [Assigned], InputGuards = ["EVIDENCE", "EVIDENCE-LATE"], Awaited = d => d.Evidence is null,
        },
        new(DisputeStep.ApproveStatement, [ComplaintReceived], [ComplaintReceived], Permission.ApproveDisputes, "局领导", Cite.All("第六十七条第一款"),
            "核对答辩意见和证据，审签。", "答辩以本局名义作出，由局领导负责。") { Guards = [StatementDrafted, EvidenceFrozen, StatementNotApproved, NotReturned, NotOwnText], Awaited = _ => true },
        new(DisputeStep.ReturnStatement, [ComplaintReceived], [ComplaintReceived], Permission.ApproveDisputes, "局领导", Cite.All("第六十七条第一款"),
            "答辩意见或者证据需要修改的，退回承办人并写明理由。", "签发以前发现问题，还来得及在期限内改正。") { Guards = [StatementDrafted, StatementNotApproved, NotOwnText] },
        new(DisputeStep.SubmitStatement, [ComplaintReceived], [DefenseFiled, HearingScheduled, Heard], Permission.ManageDisputes, Officer, Cite.All("第三十四条第二款、第六十七条第一款"),
            "把盖章的答辩状和全部证据、依据提交人民法院，登记提交之日。", "无正当理由逾期提供证据的，视为没有相应证据。")
        {
            Guards = [StatementApproved, EvidenceFrozen], InputGuards = ["DATE-FUTURE", "DATE-ORDER"], Ends = ["ALL-ANSWER"], IsMainRoad = true,
            Documents = [DocumentKind.LitigationDefense, DocumentKind.DisputeEvidenceList],
        },
        new(DisputeStep.SupplementEvidence, Answered, Answered, Permission.ManageDisputes, Officer, Cite.All("第三十五条、第三十六条、第三十九条"),
            "只在法律允许时补充证据，写明理由和准许、要求的文书。", "诉讼中本局不得自行收集证据；原告提出新的理由或者证据的，经人民法院准许可以补充。") { Guards = [EvidenceFrozen], InputGuards = ["SUPPLEMENT"], Documents = [DocumentKind.DisputeEvidenceList] },
        new(DisputeStep.ScheduleHearing, Pending, Pending, Permission.ManageDisputes, Officer, DisputeHearing.CourtNotice,
            "收到传票或者出庭通知，登记时间、地点。", "人民法院通知负责人出庭的，在开庭三日前送达出庭通知书。") { Guards = [NoHearingPending], InputGuards = ["HEARING-KIND", "DATE-ORDER"] },
        new(DisputeStep.CancelHearing, Pending, Pending, Permission.ManageDisputes, Officer, Cite.All("第三条第三款"),
            "改期或者取消的，登记情况；改期的再登记新的通知。", "日历上只保留有效的时间。") { Guards = [HearingPending] },
        new(DisputeStep.PlanAppearance, Pending, Pending, Permission.ManageDisputes, Officer, Appearance.InCourt,
            "确定出庭的负责人和工作人员；负责人不能出庭的，说明理由并附证明。", "被诉行政机关负责人应当出庭应诉；不能出庭的，应当委托相应的工作人员出庭，不得仅委托律师出庭。")
        {
            Guards = [HearingPending], InputGuards = ["LEADER", "LEADER-LAWYER"], Awaited = d => d.PendingHearing?.Plan is null,
            Documents = [DocumentKind.PowerOfAttorney, DocumentKind.AppearanceNotice],
        },
        new(DisputeStep.ApproveAbsence, Open, Open, Permission.ApproveAbsence, "局主要负责人", Appearance.InCourt,
            "核对理由和证明，批准负责人不出庭；情况说明提交人民法院。", "不出庭要有正当理由，情况说明须加盖印章或者由主要负责人签字认可。") { Guards = [AbsencePending], Awaited = _ => true, Documents = [DocumentKind.AbsenceStatement] },
        new(DisputeStep.RecordHearing, Pending, Pending, Permission.ManageDisputes, Officer, Appearance.InCourt,
            "开庭后登记出庭人员和庭审情况。", "负责人出庭率逐审级统计。") { Guards = [HearingPending, HearingDayCome], InputGuards = ["LEADER", "LEADER-LAWYER"], Awaited = _ => true },
        new(DisputeStep.RecordStay, Open, Open, Permission.ManageDisputes, Officer, Cite.All("第五十六条"),
            "裁定停止执行的，登记起始日和理由，通知办案机构。", "诉讼期间不停止行政行为的执行，但有法定情形的裁定停止执行。") { Guards = [NotStayed] },
        new(DisputeStep.LiftStay, Open, Open, Permission.ManageDisputes, Officer, Cite.All("第五十六条"),
            "停止执行的情形消除的，登记恢复执行之日。", "恢复之后处罚决定照常执行。") { Guards = [Stayed] },
        new(DisputeStep.RecordOutcome, Pending, [.. Judged, Remanded], Permission.ManageDisputes, Officer, Cite.All("第六十九条至第七十八条、第八十九条"),
            "收到判决书、裁定书，登记本审级的结果。", "是否败诉由生效裁判决定；上诉、发回重审的暂不计算。") { Guards = [NotJudged, HearingsRecorded], InputGuards = ["ALL-OUTCOME", "DATE-FUTURE", "DATE-ORDER"], IsMainRoad = true },
        new(DisputeStep.CorrectOutcome, [.. Judged, Remanded, .. Standing], [.. Judged, Remanded, .. Standing], Permission.ManageDisputes, Officer, Cite.House("行政应诉登记"),
            "裁判结果登记有误的，写明理由更正。", "更正和理由留在办理经过中。") { Guards = [JudgedLast] },
        new(DisputeStep.OpenInstance, [FirstInstanceDecided, RetrialDecided, Remanded, .. Standing, Closed], [SecondInstance, Remanded, Retrial], Permission.ManageDisputes, Officer, Cite.All("第八十五条、第八十九条至第九十三条"),
            "收到上诉状副本、再审通知或者重审通知，登记新的审级。", "一件诉讼的各审级记在一起，统计只算一件。") { Guards = [JudgedLast], InputGuards = ["ALL-INSTANCE"] },
        new(DisputeStep.TakeEffect, Judged, [Effective], Permission.ManageDisputes, Officer, Cite.All("第八十五条"),
            "上诉期满无人上诉，或者收到终审裁判，登记生效之日。", "生效之后才计入败诉、胜诉，处罚案件随之更新。") { Guards = [JudgedLast], InputGuards = ["DATE-FUTURE", "ALL-EFFECT"], IsMainRoad = true },
        new(DisputeStep.RecordOpinion, Open, Open, Permission.ManageDisputes, Officer, Cite.All("第六十六条、第九十六条"),
            "收到司法建议书，登记建议的内容。", "司法建议指出的问题须研究处理并回复。") { Guards = [NoOpinionPending] },
        new(DisputeStep.AnswerOpinion, Open, Open, Permission.ManageDisputes, Officer, Cite.All("第九十六条"),
            "完成整改，回复建议书。", "回复连同整改情况入卷。") { Guards = [OpinionPending], Awaited = _ => true, Documents = [DocumentKind.OpinionReply] },
        new(DisputeStep.StartCompliance, [Effective], [LitigationState.Compliance], Permission.ManageDisputes, Officer, Cite.All("第九十四条"),
            "裁判要求本局作为的，写明做什么、谁来做、何时完成。", "当事人必须履行人民法院发生法律效力的判决、裁定、调解书。") { Guards = [DutyLeft], Awaited = _ => true },
        new(DisputeStep.ReportCompliance, [LitigationState.Compliance], [LitigationState.Compliance], Permission.ManageDisputes, Officer, Cite.All("第九十四条、第九十六条"),
            "履行完成后，登记日期和情况。", "拒绝履行的，人民法院可以对行政机关负责人按日罚款、公告拒绝履行的情况；社会影响恶劣的，可以拘留直接责任人员。") { Guards = [NotReported], Awaited = _ => true, Documents = [DocumentKind.ComplianceReport] },
        new(DisputeStep.RecordLesson, Standing, Standing, Permission.ManageDisputes, Officer, Cite.House("行政应诉工作"),
            "写明问题出在哪里、涉及哪个环节、怎样整改、何时完成。", "同样案由的下一件案件会显示这里的教训。") { Guards = [LessonOwed], Awaited = d => d.Lessons.Count == 0 },
        new(DisputeStep.CompleteMeasure, [.. Open, Closed], [.. Open, Closed], Permission.ManageDisputes, Officer, Cite.House("行政应诉工作"),
            "整改完成后登记日期和情况。", "整改有期限，逾期提醒。") { Guards = [MeasurePending] },
        new(DisputeStep.Close, Standing, [Closed], Permission.ManageDisputes, Officer, Cite.House("行政应诉登记"),
            "没有其他待办事项的，办结归卷。", "办结以后不再改动；再审的案件重新打开。")
        {
            Guards = [Complied, OpinionsAnswered, AbsencesApproved, LessonRecorded], InputGuards = ["DATE-FUTURE", "DATE-ORDER"], IsMainRoad = true,
        },
        new(DisputeStep.StrikeOut, [.. Open, Closed], [StruckOut], Permission.ManageDisputes, Officer, Archives,
            "不是本局的诉讼案件、重复登记等登记错误，且登记以后没有办理过的，写明理由注销。", "注销的不计入统计和期限，登记内容和理由仍然保留；已经办理的须归档，任何人不得删除。")
        {
            Guards = [NothingFollowed],
        },
    ];

    private static readonly Dictionary<DisputeStep, DisputeRule<LitigationState>> ByStep = Rows.ToDictionary(r => r.Step);

    /// <summary>The row of a step; null where a suit does not know it.</summary>
    public static DisputeRule<LitigationState>? Of(DisputeStep step) => ByStep.GetValueOrDefault(step);

    /// <summary>The rows that a state allows, main road first.</summary>
    public static IReadOnlyList<DisputeRule<LitigationState>> From(LitigationState state) => [.. Rows.Where(r => r.From.Contains(state)).OrderByDescending(r => r.IsMainRoad)];

    /// <summary>Everything that stands between an actor and a step. All green means "may".</summary>
    public static IReadOnlyList<RuleCheck> Check(DisputeStep step, Litigation litigation, Actor actor, LegalFrame law) => Of(step) is { } rule
        ? rule.Check("行政诉讼", litigation.State, actor, new DisputeFacts(litigation, actor, law)) : [Unknown("行政诉讼")];
}
