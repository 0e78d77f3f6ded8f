using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.People;
using static XiqingEdu.Enforcement.Domain.Penalties.Guards.BesideGuards;
using static XiqingEdu.Enforcement.Domain.Penalties.Guards.CaseGuards;
using static XiqingEdu.Enforcement.Domain.Penalties.Stage;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <content>Rows: Prior notice, hearing, statement and defence.</content>
public static partial class PenaltyProcedure
{
    private static StepRule[] NoticeRows() =>
    [
        new(Step.ApproveProposal, [InvestigationConcluded], [PriorNoticePending], Permission.HeadUnit, "执法机构负责人", Cite.Apl("第四十四条"),
            "批准拟处罚内容，出具事先告知书。", "作出处罚决定之前，应当告知拟处罚内容、事实、理由、依据，以及陈述、申辩、要求听证等权利。")
        {
            Guards = [NotInvestigator, ProposesPenalty, NeedsNewNotice, SettingsComplete], Documents = [DocumentKind.NoticeApproval, DocumentKind.PriorNotice], IsMainRoad = true, NumberKind = "告",
        },
        new(Step.ServePriorNotice, [PriorNoticePending], [PriorNoticeServed], Permission.HandleCase, "两名承办人", Cite.Apl("第四十四条、第六十一条"),
            "送达事先告知书并登记送达回证。", "未告知或者未送达的，当事人的陈述申辩期不开始，处罚决定不成立。")
        {
            Guards = [ByHandler], InputGuards = ["G01", "G02", "G09", "G23"], Starts = ["PEN-DEFENSE", "PEN-HEAR-REQ"],
            Documents = [DocumentKind.PriorNotice, DocumentKind.ServiceReceipt], IsMainRoad = true,
        },
        new(Step.RequestHearing, [PriorNoticeServed], [HearingInProgress], Permission.HandleCase, "承办人", Cite.Apl("第六十四条第（一）项"),
            "登记当事人的听证申请；邮寄的以邮戳日为准。", "当事人要求听证的，应当在告知后五日（工作日）内提出。")
        {
            Guards = [ByHandler, HearingMayBeRequested], InputGuards = ["G10"], Ends = ["PEN-HEAR-REQ"], Documents = [DocumentKind.HearingRequest],
        },
        new(Step.ScheduleHearing, [HearingInProgress], [HearingInProgress], Permission.HeadUnit, "执法机构负责人", Cite.Apl("第六十四条第（二）项、第（四）项"),
            "指定非本案调查人员主持听证，确定时间、地点和是否公开。", "应当在举行听证的七日（工作日）前，通知当事人及有关人员听证的时间、地点。")
        {
            Guards = [NotInvestigator, HearingToSchedule], InputGuards = ["G11"], Documents = [DocumentKind.HearingNotice, DocumentKind.HearingAnnouncement], IsMainRoad = true, NumberKind = "听通",
        },
        new(Step.ServeHearingNotice, [HearingInProgress], [HearingInProgress], Permission.HandleCase, "两名承办人", Cite.Apl("第六十四条第（二）项"),
            "送达听证通知书并登记送达回证。", "送达之日与听证之日之间不足七个工作日的，须改期。")
        {
            Guards = [ByHandler, HearingScheduled], InputGuards = ["G01", "G02", "G11", "G23"], Documents = [DocumentKind.HearingNotice, DocumentKind.ServiceReceipt], IsMainRoad = true,
        },
        new(Step.HoldHearing, [HearingInProgress], [HearingInProgress], Permission.HostHearing, "听证主持人", Cite.Apl("第六十四条第（五）项至第（八）项"),
            "主持听证，制作听证笔录，由当事人核对签字；拒签的注明。", "调查人员提出违法事实、证据和处罚建议，当事人进行申辩和质证；听证应当制作笔录。")
        {
            Guards = [IsHost, HearingNotified], InputGuards = ["G11"], Documents = [DocumentKind.HearingMinutes], IsMainRoad = true,
        },
        new(Step.ReportHearing, [HearingInProgress], [DefenseReview], Permission.HostHearing, "听证主持人", Cite.Apl("第六十五条"),
            "提交听证报告，写明当事人的主张和主持人的意见。", "听证结束后，行政机关应当根据听证笔录，依法作出决定。")
        {
            Guards = [IsHost, HearingHeld], Ends = ["PEN-DEFENSE"], Documents = [DocumentKind.HearingReport], IsMainRoad = true,
        },
        new(Step.EndHearing, [HearingInProgress], [PriorNoticeServed], Permission.HostHearing, "听证主持人", Cite.Apl("第六十四条第（六）项"),
            "当事人撤回申请，或者无正当理由缺席、中途退场的，终止听证。", "当事人及其代理人无正当理由拒不出席听证或者未经许可中途退出听证的，视为放弃听证权利，终止听证。")
        {
            Guards = [IsHost, HearingToSchedule], Documents = [DocumentKind.HearingReport],
        },
        new(Step.RecordDefense, [PriorNoticeServed], [DefenseReview], Permission.HandleCase, "承办人", Cite.Apl("第四十五条第一款"),
            "如实记录当事人的陈述申辩，或者书面放弃，或者期限届满未提出。", "必须充分听取当事人的意见；拒绝听取的，不得作出处罚决定（第六十二条）。")
        {
            Guards = [ByHandler], InputGuards = ["G10"], Ends = ["PEN-DEFENSE"], Documents = [DocumentKind.DefenseRecord], IsMainRoad = true,
        },
        new(Step.ReexamineDefense, [DefenseReview], [DefenseReview], Permission.HandleCase, "承办人", Cite.Apl("第四十五条"),
            "对当事人提出的事实、理由和证据进行复核，写明是否采纳及理由。", "不得因当事人陈述、申辩而给予更重的处罚。")
        {
            Guards = [ByHandler, DefenseAwaitsReexamination], Documents = [DocumentKind.DefenseReexamination], IsMainRoad = true,
        },
    ];
}
