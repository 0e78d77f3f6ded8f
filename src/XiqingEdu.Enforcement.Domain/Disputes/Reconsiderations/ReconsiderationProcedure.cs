using XiqingEdu.Enforcement.Domain.Disputes.Hearings;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;
using static XiqingEdu.Enforcement.Domain.Disputes.Procedure.DisputeGuards;
using static XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations.ReconsiderationState;

namespace XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;

/// <summary>Reconsideration in which the bureau is the respondent, as a table (law.md 4.1).</summary>
public static class ReconsiderationProcedure
{
    private const string Officer = "应诉人员";

    /// <summary>The states of the road, for the stage bar.</summary>
    public static readonly IReadOnlyList<ReconsiderationState> Road = [NoticeReceived, ReplyDrafting, ReplySubmitted, InHearing, Decided, ComplianceInProgress, Closed];

    /// <summary>The states before the road where the application was handed in at the bureau.</summary>
    public static readonly IReadOnlyList<ReconsiderationState> Beforehand = [ApplicationHandedIn, ApplicationForwarded];

    private static readonly IReadOnlyList<ReconsiderationState> Pending = [NoticeReceived, ReplyDrafting, ReplySubmitted, InHearing];
    private static readonly IReadOnlyList<ReconsiderationState> Concluded = [Decided, Mediated, Terminated];
    private static readonly IReadOnlyList<ReconsiderationState> Open = [.. Pending, Suspended, .. Concluded, ComplianceInProgress];

    /// <summary>Every row, in the order of the road.</summary>
    public static IReadOnlyList<DisputeRule<ReconsiderationState>> Rows { get; } =
    [
        new(DisputeStep.Receive, [], [NoticeReceived], Permission.ManageDisputes, Officer, Cite.Arl("第四十八条、第五十四条"),
            "收到复议机关的答复通知和申请书副本，当天登记。", "收到申请书副本之日起十日内答复，简易程序五日内答复；期限从收到之日的次日起算。")
        {
            Starts = ["ARL-REPLY"], InputGuards = ["ARL-CHANNEL", "DATE-FUTURE", "ARL-SUMMARY", "ONE-ACT"], IsMainRoad = true,
        },
        new(DisputeStep.HandIn, [], [ApplicationHandedIn], Permission.ManageDisputes, Officer, Cite.Arl("第三十二条"),
            "当事人不服当场处罚，把复议申请交到本局的，当天登记。", "对当场作出的行政处罚决定不服的，可以通过作出决定的行政机关提交复议申请；本局应当及时处理。")
        {
            Starts = ["ARL-FORWARD"], InputGuards = ["ON-SITE", "DATE-FUTURE", "DATE-ORDER"], IsMainRoad = true,
        },
        new(DisputeStep.Forward, [ApplicationHandedIn], [ApplicationForwarded], Permission.ManageDisputes, Officer, Cite.Arl("第三十二条"),
            "认为需要维持处罚决定的，把申请连同有关材料转送复议机关，登记转送之日；认为确有错误的，报局领导“自行纠正”。", "自收到申请之日起五日（工作日）内转送；逾期转送的如实登记。")
        {
            Ends = ["ARL-FORWARD"], InputGuards = ["DATE-FUTURE", "DATE-ORDER"], IsMainRoad = true,
        },
        new(DisputeStep.CorrectOwnAct, [ApplicationHandedIn], [Closed], Permission.ApproveDisputes, "局领导", Cite.Arl("第三十二条"),
            "认为处罚决定确有错误的，由局领导决定自行纠正；撤销的，当场处罚随之不再执行。", "不需要维持的，不必转送；自行纠正也是及时处理。")
        {
            Ends = ["ARL-FORWARD"], InputGuards = ["DATE-FUTURE", "DATE-ORDER"],
        },
        new(DisputeStep.RecordNotice, [ApplicationForwarded], [NoticeReceived], Permission.ManageDisputes, Officer, Cite.Arl("第四十八条、第五十四条"),
            "收到复议机关的答复通知和申请书副本，当天登记。", "从此计入收案；收到申请书副本之日起十日内答复，简易程序五日内答复。")
        {
            Starts = ["ARL-REPLY"], InputGuards = ["ARL-CHANNEL", "DATE-FUTURE", "DATE-ORDER", "ARL-SUMMARY"], IsMainRoad = true,
        },
        new(DisputeStep.CorrectParticulars, [.. Beforehand, .. Open], [.. Beforehand, .. Open], Permission.ManageDisputes, Officer, Cite.House("行政复议答复登记"),
            "登记有误的，按答复通知更正；还没有收到通知的，按申请书更正。", "期限和统计都从登记的内容计算。") { InputGuards = ["DATE-FUTURE", "DATE-ORDER", "EVIDENCE-LATE", "ON-SITE", "ONE-ACT"] },
        new(DisputeStep.Assign, [NoticeReceived, ReplyDrafting], [ReplyDrafting], Permission.ManageDisputes, Officer, Cite.Arl("第四十八条"),
            "确定承办人和作出行为的协办机构，写明协办机构要提供的材料和时间。", "答复须附作出行政行为的全部证据、依据；由作出行为的机构提供，由应诉人员统一提交。")
        {
            Awaited = d => d.Assignment is null,
        },
        new(DisputeStep.DraftStatement, [ReplyDrafting], [ReplyDrafting], Permission.ManageDisputes, Officer, Cite.Arl("第四十八条、第五十四条"),
            "针对申请人的请求和理由，写明事实、证据、依据和答复意见。", "被申请人须提出书面答复，并提交作出行政行为的证据、依据和其他有关材料；逐条回应，复议机构才能听到本局的意见。")
        {
            Guards = [Assigned], Awaited = d => d.Statement is null or { Returned.Length: > 0 },
        },
        new(DisputeStep.FreezeEvidence, [ReplyDrafting], [ReplyDrafting], Permission.ManageDisputes, Officer, Cite.Arl("第四十六条、第四十八条"),
            "从案卷一次取齐证据、文书和依据，编号、编页、写明证明对象。", "不提交证据、依据的，视为该行政行为没有证据、依据；收到申请书副本后不得自行收集证据。")
        {
            Guards = [Assigned], InputGuards = ["EVIDENCE", "EVIDENCE-LATE"], Awaited = d => d.Evidence is null,
        },
        new(DisputeStep.ApproveStatement, [ReplyDrafting], [ReplyDrafting], Permission.ApproveDisputes, "局领导", Cite.Arl("第四十八条"),
            "核对答复意见和证据，审签。", "答复以本局名义作出，由局领导负责。")
        {
            Guards = [StatementDrafted, EvidenceFrozen, StatementNotApproved, NotReturned, NotOwnText], Awaited = _ => true,
        },
        new(DisputeStep.ReturnStatement, [ReplyDrafting], [ReplyDrafting], Permission.ApproveDisputes, "局领导", Cite.Arl("第四十八条"),
            "答复意见或者证据需要修改的，退回承办人并写明理由。", "签发以前发现问题，还来得及在期限内改正。")
        {
            Guards = [StatementDrafted, StatementNotApproved, NotOwnText],
        },
        new(DisputeStep.SubmitStatement, [ReplyDrafting], [ReplySubmitted], Permission.ManageDisputes, Officer, Cite.Arl("第四十八条、第五十四条、第七十条"),
            "把盖章的答复书和全部证据、依据提交复议机关，登记提交之日。", "逾期不提出书面答复、不提交证据依据的，视为没有证据、依据，决定撤销。")
        {
            Guards = [StatementApproved, EvidenceFrozen], InputGuards = ["DATE-FUTURE", "DATE-ORDER"], Ends = ["ARL-REPLY"], IsMainRoad = true,
            Documents = [DocumentKind.ReconsiderationReply, DocumentKind.DisputeEvidenceList],
        },
        new(DisputeStep.SupplementEvidence, [ReplySubmitted, InHearing], [ReplySubmitted, InHearing], Permission.ManageDisputes, Officer, Cite.Arl("第四十六条"),
            "只在法律允许时补充证据，写明理由和同意的文书。", "复议期间本局不得自行收集证据；申请人提出新的理由或者证据的，经复议机构同意可以补充。")
        {
            Guards = [EvidenceFrozen], InputGuards = ["SUPPLEMENT"], Documents = [DocumentKind.DisputeEvidenceList],
        },
        new(DisputeStep.ScheduleHearing, Pending, Pending, Permission.ManageDisputes, Officer, Cite.Arl("第五十条、第五十一条"),
            "收到听证或者听取意见的通知，登记时间、地点。", "重大、疑难、复杂的案件，复议机构应当组织听证。")
        {
            Guards = [NoHearingPending], InputGuards = ["HEARING-KIND", "DATE-ORDER"],
        },
        new(DisputeStep.CancelHearing, [.. Pending, Suspended], [.. Pending, Suspended], Permission.ManageDisputes, Officer, Cite.Arl("第五十一条"),
            "通知改期或者取消的，登记情况；改期的再登记新的通知。", "日历上只保留有效的时间。") { Guards = [HearingPending] },
        new(DisputeStep.PlanAppearance, Pending, Pending, Permission.ManageDisputes, Officer, Appearance.InReconsideration,
            "确定参加听证的负责人和工作人员；负责人不能参加的，说明理由并附证明。", "被申请人的负责人应当参加听证；不能参加的，应当说明理由并委托相应的工作人员参加。")
        {
            Guards = [HearingPending], InputGuards = ["LEADER", "LEADER-LAWYER"], Awaited = d => d.PendingHearing?.Plan is null,
            Documents = [DocumentKind.PowerOfAttorney, DocumentKind.AppearanceNotice],
        },
        new(DisputeStep.ApproveAbsence, Open, Open, Permission.ApproveAbsence, "局主要负责人", Appearance.InReconsideration,
            "核对理由和证明，批准负责人不参加听证。", "不参加听证要有正当理由，由主要负责人认可。") { Guards = [AbsencePending], Awaited = _ => true, Documents = [DocumentKind.AbsenceStatement] },
        new(DisputeStep.RecordHearing, [ReplySubmitted, InHearing, Suspended], [InHearing, Suspended], Permission.ManageDisputes, Officer, Appearance.InReconsideration,
            "听证后登记到场人员和情况。", "负责人参加听证的情况逐件统计。")
        {
            Guards = [HearingPending, HearingDayCome], InputGuards = ["LEADER", "LEADER-LAWYER"], Awaited = _ => true,
        },
        new(DisputeStep.Suspend, Pending, [Suspended], Permission.ManageDisputes, Officer, Cite.Arl("第三十九条"),
            "收到中止审理的通知，登记日期和理由。", "中止期间不计入复议期限。"),
        new(DisputeStep.Resume, [Suspended], Pending, Permission.ManageDisputes, Officer, Cite.Arl("第三十九条"),
            "收到恢复审理的通知，登记日期。", "中止的原因消除后，应当及时恢复审理。") { IsMainRoad = true },
        new(DisputeStep.RecordStay, [.. Pending, Suspended], [.. Pending, Suspended], Permission.ManageDisputes, Officer, Cite.Arl("第四十二条"),
            "决定停止执行的，登记起始日和理由，通知办案机构。", "复议期间行政行为不停止执行，但有法定情形的应当停止执行。") { Guards = [NotStayed] },
        new(DisputeStep.LiftStay, Open, Open, Permission.ManageDisputes, Officer, Cite.Arl("第四十二条"),
            "停止执行的情形消除的，登记恢复执行之日。", "恢复之后处罚决定照常执行。") { Guards = [Stayed] },
        new(DisputeStep.RecordOutcome, [ApplicationForwarded, .. Pending, Suspended], Concluded, Permission.ManageDisputes, Officer, Cite.Arl("第四十一条、第六十三条至第七十三条"),
            "收到复议决定书、调解书或者终止决定，登记结果；关联的处罚案件随之更新。", "维持、变更、撤销对处罚决定的效力、加处罚款和公示都有影响。")
        {
            Guards = [HearingsRecorded], InputGuards = ["DATE-FUTURE", "DATE-ORDER", "ARL-NOTICE", "ARL-REMAKE", "ARL-COMPENSATION"], IsMainRoad = true,
        },
        new(DisputeStep.CorrectOutcome, [.. Concluded, ComplianceInProgress], [.. Concluded, ComplianceInProgress], Permission.ManageDisputes, Officer, Cite.House("行政复议答复登记"),
            "结果登记有误的，写明理由更正。", "更正和理由留在办理经过中。"),
        new(DisputeStep.RecordOpinion, Open, Open, Permission.ManageDisputes, Officer, Cite.Arl("第七十六条"),
            "收到行政复议意见书，登记要求纠正的内容。", "自收到意见书之日起六十日内，将纠正相关违法行为的情况报送复议机关。")
        {
            Guards = [NoOpinionPending], Starts = ["ARL-OPINION"],
        },
        new(DisputeStep.AnswerOpinion, Open, Open, Permission.ManageDisputes, Officer, Cite.Arl("第七十六条、第七十七条第二款"),
            "完成纠正，回复意见书。", "不履行或者无正当理由拖延履行意见书的，责令限期履行，可以约谈有关负责人或者予以通报批评。") { Guards = [OpinionPending], Ends = ["ARL-OPINION"], Awaited = _ => true, Documents = [DocumentKind.OpinionReply] },
        new(DisputeStep.StartCompliance, [Decided, Mediated], [ComplianceInProgress], Permission.ManageDisputes, Officer, Cite.Arl("第七十七条"),
            "结果要求本局作为的，写明做什么、谁来做、何时完成。", "被申请人应当履行行政复议决定书、调解书、意见书。") { Awaited = _ => true, Guards = [DutyLeft] },
        new(DisputeStep.ReportCompliance, [ComplianceInProgress], [ComplianceInProgress], Permission.ManageDisputes, Officer, Cite.Arl("第七十七条第二款"),
            "履行完成后，登记日期和情况。", "不履行或者无正当理由拖延履行的，责令限期履行，可以约谈有关负责人或者予以通报批评。") { Guards = [NotReported], Awaited = _ => true, Documents = [DocumentKind.ComplianceReport] },
        new(DisputeStep.RecordLesson, [.. Concluded, ComplianceInProgress], [.. Concluded, ComplianceInProgress], Permission.ManageDisputes, Officer, Cite.House("行政应诉工作"),
            "写明问题出在哪里、涉及哪个环节、怎样整改、何时完成。", "同样案由的下一件案件会显示这里的教训。") { Awaited = d => d.Lessons.Count == 0, Guards = [LessonOwed] },
        new(DisputeStep.CompleteMeasure, [.. Concluded, ComplianceInProgress, Closed], [.. Concluded, ComplianceInProgress, Closed], Permission.ManageDisputes, Officer, Cite.House("行政应诉工作"),
            "整改完成后登记日期和情况。", "整改有期限，逾期提醒。") { Guards = [MeasurePending] },
        new(DisputeStep.Close, [.. Concluded, ComplianceInProgress], [Closed], Permission.ManageDisputes, Officer, Cite.House("行政复议答复登记"),
            "没有其他待办事项的，办结归卷。", "办结以后不再改动。")
        {
            Guards = [Complied, OpinionsAnswered, AbsencesApproved, LessonRecorded], InputGuards = ["DATE-FUTURE", "DATE-ORDER"], IsMainRoad = true,
        },
        new(DisputeStep.StrikeOut, [.. Beforehand, .. Open, Closed], [StruckOut], Permission.ManageDisputes, Officer, Archives,
            "不是本局的复议案件、重复登记等登记错误，且登记以后没有办理过的，写明理由注销。", "注销的不计入统计和期限，登记内容和理由仍然保留；已经办理的须归档，任何人不得删除。")
        {
            Guards = [NothingFollowed],
        },
    ];

    private static readonly Dictionary<DisputeStep, DisputeRule<ReconsiderationState>> ByStep = Rows.ToDictionary(r => r.Step);

    /// <summary>The row of a step; null where a reconsideration does not know it.</summary>
    public static DisputeRule<ReconsiderationState>? Of(DisputeStep step) => ByStep.GetValueOrDefault(step);

    /// <summary>The rows that a state allows, main road first.</summary>
    public static IReadOnlyList<DisputeRule<ReconsiderationState>> From(ReconsiderationState state) => [.. Rows.Where(r => r.From.Contains(state)).OrderByDescending(r => r.IsMainRoad)];

    /// <summary>Everything that stands between an actor and a step. All green means "may".</summary>
    public static IReadOnlyList<RuleCheck> Check(DisputeStep step, Reconsideration reconsideration, Actor actor, LegalFrame law) => Of(step) is { } rule
        ? rule.Check("行政复议", reconsideration.State, actor, new DisputeFacts(reconsideration, actor, law)) : [Unknown("行政复议")];
}
