using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.People;
using static XiqingEdu.Enforcement.Domain.Penalties.Guards.CaseGuards;
using static XiqingEdu.Enforcement.Domain.Penalties.Guards.PublicityGuards;
using static XiqingEdu.Enforcement.Domain.Penalties.Stage;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <content>The rows.</content>
public static partial class PenaltyProcedure
{
    private static readonly Stage[] Open =
    [
        FilingPendingApproval, Investigating, InvestigationConcluded, PriorNoticePending, PriorNoticeServed, DefenseReview, Stage.LegalReview,
        CollectiveDeliberation, DecisionPending, PenaltyDecided, NoPenaltyDecided, DecisionServed,
    ];

    /// <summary>Every row of the ordinary procedure, in the order of the road.</summary>
    public static IReadOnlyList<StepRule> Rows { get; } =
    [
        new(Step.RegisterClue, [], [ClueRegistered], Permission.RegisterClue, "执法人员", Cite.Apl("第五十四条第一款"),
            "登记线索的来源、内容和发现日期。", "发现公民、法人或者其他组织有依法应当给予行政处罚的行为的，必须全面、客观、公正地调查；发现日期决定追究时效是否届满。")
        {
            InputGuards = ["G19"], Documents = [DocumentKind.ClueRegistration], IsMainRoad = true, NumberKind = "线",
        },
        new(Step.ProposeFiling, [ClueRegistered], [FilingPendingApproval], Permission.HandleCase, "承办人", Cite.Apl("第五十四条第二款"),
            "填写立案审批表：当事人、案由、违法行为时间地点、立案理由和两名承办人。", "符合立案标准的，行政机关应当及时立案。")
        {
            InputGuards = ["G01", "G02", "G19", "G20", "G21"], Documents = [DocumentKind.FilingApproval], IsMainRoad = true,
        },
        new(Step.EndorseFiling, [FilingPendingApproval], [FilingPendingApproval], Permission.HeadUnit, "执法机构负责人", Cite.Apl("第五十四条第二款"),
            "在立案审批表上签署机构意见。", "立案先由执法机构负责人审查，再报局领导审批。")
        {
            Guards = [NotInvestigator, UnitHasNotEndorsed], Documents = [DocumentKind.FilingApproval], IsMainRoad = true,
        },
        new(Step.ApproveFiling, [FilingPendingApproval], [Investigating], Permission.DecideCase, "局领导", Cite.Apl("第五十四条第二款"),
            "批准立案；案件编号和立案日期随批准确定。", "立案之日起九十日内须作出处罚决定。")
        {
            Guards = [NotInvestigator, UnitEndorsedFiling], Starts = ["PEN-DECIDE"], Documents = [DocumentKind.FilingApproval], IsMainRoad = true, NumberKind = "立",
        },
        new(Step.RefuseFiling, [FilingPendingApproval], [NotFiled], Permission.DecideCase, "局领导", Cite.Apl("第五十四条第二款、第七十六条第二款"),
            "决定不予立案并写明理由。", "对符合立案标准的案件不及时立案，本身就是违法行为，所以理由必须写明并留卷。")
        {
            Guards = [NotInvestigator, UnitEndorsedFiling], Documents = [DocumentKind.NonFilingApproval],
        },
        new(Step.ReturnFiling, [FilingPendingApproval], [ClueRegistered], Permission.HeadUnit, "执法机构负责人", Cite.House("立案审批"),
            "材料不齐或者填写有误的，退回承办人补正。", "立案审批表须准确，批准后当事人和案由不再改动。")
        {
            Guards = [NotInvestigator, UnitHasNotEndorsed],
        },
        new(Step.AddEvidence, [Investigating], [Investigating], Permission.HandleCase, "承办人", Cite.Apl("第四十条、第四十二条、第四十六条、第五十五条"),
            "登记一项证据并上传文件；取证由两名持证执法人员进行并出示证件。", "违法事实不清、证据不足的，不得给予行政处罚；非法手段取得的证据不得作为认定案件事实的根据。")
        {
            Guards = [ByHandler], InputGuards = ["G01", "G02", "G04", "G06"], Documents = [DocumentKind.EvidenceList],
        },
        new(Step.ExcludeEvidence, [Investigating], [Investigating], Permission.HandleCase, "承办人", Cite.Apl("第四十六条第三款"),
            "排除非法取得或者与案件无关的证据并写明理由。", "以非法手段取得的证据，不得作为认定案件事实的根据。")
        {
            Guards = [ByHandler], InputGuards = ["G06"],
        },
        new(Step.ReassignHandlers, Open, Open, Permission.HeadUnit, "执法机构负责人", Cite.Apl("第四十二条第一款"),
            "变更承办人：两名新承办人的证件须在当日有效。", "承办人调离、证件注销或者回避的，案件不能无人办理。")
        {
            Guards = [NotInvestigator], InputGuards = ["G01", "G02"],
        },
        new(Step.ReplaceHandler, Open, Open, Permission.ManageOfficers, "执法证件管理员", Cite.Apl("第四十二条第一款"),
            "注销或者吊销承办人证件时，把其承办的案件移交给另一名持证执法人员。", "没有执法资格的人员不得实施行政处罚，案件也不能无人办理。")
        {
            InputGuards = ["G01", "G02", "G14"],
        },
        new(Step.ConcludeInvestigation, [Investigating], [InvestigationConcluded], Permission.HandleCase, "两名承办人", Cite.Apl("第五十七条第一款"),
            "写出调查终结报告：事实、证据、定性、裁量和处理建议。", "调查终结，行政机关负责人应当对调查结果进行审查，根据不同情况分别作出决定。")
        {
            Guards = [ByHandler, HasEvidence], InputGuards = ["G01", "G02", "G07", "G12", "G18", "G21"], Documents = [DocumentKind.InvestigationReport, DocumentKind.EvidenceList], IsMainRoad = true,
        },
        new(Step.ReviseReport, [InvestigationConcluded], [InvestigationConcluded], Permission.HandleCase, "两名承办人", Cite.Apl("第五十七条第一款"),
            "按审核、审批意见修改调查终结报告；原报告保留。", "送审的案卷须与作出决定的案卷一致，所以修改形成新的版本。")
        {
            Guards = [ByHandler, HasEvidence], InputGuards = ["G01", "G02", "G07", "G12", "G18", "G21"], Documents = [DocumentKind.InvestigationReport],
        },
        new(Step.ReturnToInvestigation, [InvestigationConcluded, DefenseReview], [Investigating], Permission.HeadUnit, "执法机构负责人", Cite.Apl("第四十五条第一款"),
            "退回补充调查并写明需要查清的问题。", "当事人提出的事实、理由或者证据成立的，行政机关应当采纳；事实有变的须重新调查、重新告知。")
        {
            Guards = [NotInvestigator],
        },
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
        new(Step.SendToReview, [DefenseReview, InvestigationConcluded], [Stage.LegalReview], Permission.HeadUnit, "执法机构负责人", Cite.Apl("第五十八条第一款"),
            "将案卷送法制审核；退回过的，写明对审核意见的采纳情况。", "应当法制审核而未审核或者审核未通过的，不得作出决定。")
        {
            Guards = [NotInvestigator, NoticeCoversProposal], Documents = [DocumentKind.ReviewSubmission], IsMainRoad = true,
        },
        new(Step.PassReview, [Stage.LegalReview], [DecisionPending, CollectiveDeliberation], Permission.ReviewCase, "法制审核人员", Cite.Apl("第五十八条"),
            "逐项审核八个方面；同意的，出具法制审核意见书，有问题的，改办“法制审核退回”。", "审核由未参与调查和决定的人员进行；审核结论与当时的案卷绑定。")
        {
            Guards = [ReviewerIsSeparate], InputGuards = ["G14"], Documents = [DocumentKind.ReviewOpinion], IsMainRoad = true,
        },
        new(Step.ReturnFromReview, [Stage.LegalReview], [Investigating, InvestigationConcluded], Permission.ReviewCase, "法制审核人员", Cite.Apl("第五十八条"),
            "退回补充调查、纠正或者另行处理，并写明意见。", "审核未通过的，不得作出决定。")
        {
            Guards = [ReviewerIsSeparate], InputGuards = ["G14"], Documents = [DocumentKind.ReviewOpinion],
        },
        new(Step.RecordDeliberation, [CollectiveDeliberation], [DecisionPending, InvestigationConcluded], Permission.RecordDeliberation, "集体讨论秘书", Cite.Apl("第五十七条第二款"),
            "记录集体讨论的出席、各人意见和结论。", "情节复杂或者重大违法行为给予行政处罚的，应当由负责人集体讨论决定。")
        {
            InputGuards = ["G15"], Documents = [DocumentKind.DeliberationMinutes], IsMainRoad = true,
        },
        new(Step.DecidePenalty, [DecisionPending], [PenaltyDecided], Permission.DecideCase, "局领导", Cite.Apl("第五十七条第一款第（一）项、第五十九条"),
            "作出行政处罚决定；文号和日期随决定确定。", "确有应受处罚的违法行为的，根据情节轻重及具体情况作出处罚决定。")
        {
            Guards = [NotInvestigator, NotReviewer, ReportIsPenalty, NoticeCoversProposal, ReviewPassedUnchanged, DeliberatedIfMajor, SettingsComplete],
            InputGuards = ["G16"], Starts = ["PEN-SERVE", "PEN-PUBLISH"], Ends = ["PEN-DECIDE"],
            Documents = [DocumentKind.DecisionApproval, DocumentKind.PenaltyDecision], IsMainRoad = true, NumberKind = "罚",
        },
        new(Step.DecideNoPenalty, [DecisionPending], [NoPenaltyDecided], Permission.DecideCase, "局领导", Cite.Apl("第五十七条第一款第（二）项、第三十三条"),
            "作出不予行政处罚决定。", "违法行为轻微，依法可以不予处罚的，不予处罚，并对当事人进行教育。")
        {
            Guards = [NotInvestigator, NotReviewer, ReportIsNoPenalty, ReviewPassedUnchanged, DeliberatedIfMajor, SettingsComplete],
            InputGuards = ["G16"], Starts = ["PEN-SERVE"], Ends = ["PEN-DECIDE"], Documents = [DocumentKind.DecisionApproval, DocumentKind.NoPenaltyDecision], IsMainRoad = true, NumberKind = "不罚",
        },
        new(Step.DismissCase, [DecisionPending], [DismissedNoViolation], Permission.DecideCase, "局领导", Cite.Apl("第五十七条第一款第（三）项"),
            "违法事实不能成立的，撤销案件。", "违法事实不能成立的，不予行政处罚。")
        {
            Guards = [NotInvestigator, NotReviewer, ReportIsDismissal, ReviewPassedUnchanged], InputGuards = ["G16"], Ends = ["PEN-DECIDE"],
            Documents = [DocumentKind.DismissalApproval], IsMainRoad = true,
        },
        new(Step.ReturnFromDecision, [DecisionPending], [InvestigationConcluded], Permission.DecideCase, "局领导", Cite.Apl("第五十七条第一款"),
            "不同意处理建议的，退回重新拟定并写明意见。", "负责人对调查结果进行审查，不同意的应当说明。")
        {
            Guards = [NotInvestigator, NotReviewer],
        },
        new(Step.ServeDecision, [PenaltyDecided, NoPenaltyDecided], [DecisionServed, NoPenaltyDecided], Permission.HandleCase, "两名承办人", Cite.Apl("第六十一条"),
            "送达决定书并登记送达回证。", "宣告后当场交付；当事人不在场的，七个工作日内送达。")
        {
            Guards = [ByHandler, DecisionNotServed], InputGuards = ["G01", "G02", "G23"], Starts = ["PEN-PAY", "ARL-APPLY", "ALL-SUE"], Ends = ["PEN-SERVE"],
            Documents = [DocumentKind.ServiceReceipt], IsMainRoad = true,
        },
        new(Step.RecordPayment, [DecisionServed], [DecisionServed], Permission.RecordPayment, "财务人员", Cite.Apl("第六十七条"),
            "凭银行缴款凭证登记缴款。", "作出决定的机关与收缴罚款的机构分离；承办人不能自行登记缴款。")
        {
            Guards = [NotInvestigator, HasMoneyToPay], Ends = ["PEN-PAY"], Documents = [DocumentKind.PaymentReceipt],
        },
        new(Step.ConfirmPerformance, [DecisionServed], [Performed], Permission.HeadUnit, "执法机构负责人", Cite.Apl("第六十六条第一款"),
            "核对缴款和其他义务，确认履行完毕。", "处罚决定依法作出后，当事人应当在决定载明的期限内履行。")
        {
            Guards = [NotInvestigator, DecisionReachedParty, PaidInFull], IsMainRoad = true,
        },
        .. PublicityRows(),
        new(Step.CloseCase, [Performed, NoPenaltyDecided, DismissedNoViolation], [Closed], Permission.DecideCase, "局领导", Cite.Apl("第六十六条第一款"),
            "审批结案并确定保管期限。", "决定执行完毕、不予处罚或者撤案的，予以结案。")
        {
            Guards = [NotInvestigator, DecisionReachedParty, PublicitySettled], Documents = [DocumentKind.ClosureApproval], IsMainRoad = true,
        },
        new(Step.ArchiveCase, [Closed], [Archived], Permission.ArchiveCase, "档案员", Cite.Apl("第四十七条"),
            "清点材料、编定页码，归档保存。", "对行政处罚的启动、调查取证、审核、决定、送达、执行等进行全过程记录，归档保存。")
        {
            Guards = [FileComplete], Documents = [DocumentKind.ArchiveCover], IsMainRoad = true,
        },
    ];
}
