namespace XiqingEdu.Enforcement.Domain.Penalties.Guidance;

/// <content>Payment, enforcement, publication, remedies, closing.</content>
public static partial class StepSamples
{
    private static (Step Step, StepSample[] Samples)[] Execution() =>
    [
        (Step.RecordPayment, [new("ReceiptNumber", "样例银行回单 20261215-0001")]),
        (Step.RecordRefund, [new("ReceiptNumber", "样例退库凭证 20270110-0001")]),
        (Step.GrantDeferral, [new("Hardship", "当事人陈述：全额退费302400元后账面资金不足2万元，教室租约到2027年3月才能解除。提交了银行余额证明、租赁合同和近三个月财务报表，经核对属实，确有经济困难。")]),
        (Step.ServeDemand,
        [
            new("OtherDuties", "继续退还3名学生尚未退还的费用7200元。", "除罚款外还有义务"),
            .. Service("履行行政处罚决定催告书"),
        ]),
        (Step.ApplyToCourt,
        [
            new("Court", "天津市样例区人民法院"),
            new("ObjectOfEnforcement", "行政处罚决定书所载罚款70000元，自2026年12月26日起按日加处的罚款（截至申请之日已达罚款数额70000元，不再增加），合计140000元。"),
            new("PartyOpinion", "当事人在法定期限内没有申请行政复议，也没有提起行政诉讼。催告书于2027年6月10日直接送达，当事人签收，十个工作日内没有提出陈述申辩，也没有履行。"),
        ]),
        Opinion(Step.RecordCourtAnswer, "天津市样例区人民法院（2027）津样执审0号行政裁定书：准予强制执行本局行政处罚决定。", "裁定准予执行"),
        Opinion(Step.TerminateEnforcement, "当事人已于2027年8月2日经市场监督管理部门核准注销，登记机关出具注销证明；经查询没有可供执行的财产，也没有权利义务承受人。符合终结执行的情形。"),
        Opinion(Step.ConfirmPerformance, "罚款70000元已于2026年12月15日缴清（回单1份）；126名学生的费用已全部退还；现场复查没有再开展学科类培训。处罚决定和责令改正的义务全部履行完毕。"),
    ];

    private static (Step Step, StepSample[] Samples)[] Publicity() =>
    [
        (Step.PreparePublicity,
        [
            new("Summary", "天津市西青区样例学堂教育咨询有限公司未取得许可，以“思维训练”名义变相开展学科类校外培训，违反《校外培训行政处罚暂行办法》第十八条。本局依法责令改正，并处罚款人民币70000元。"),
            new("Necessity", "当事人仍在同一地址经营托管业务，家长有必要知悉；公示期一个月，期满自动停止。"),
            new("Minors", "学生一、学生二（填写案卷中出现的真实姓名，只用来检查公示信息，不会公开）"),
            new("Guardians", "家长一、家长二（同上）"),
            new("Complainants", "反映人（同上）"),
            new("Others", "任课人员一、任课人员二（同上）"),
        ]),
        (Step.ApprovePublicity, [new("Clearances.Reason", "检出的“甘立言”是当事人法定代表人，已经在公示要素中列明，不属于须保密的个人信息。")]),
        Opinion(Step.ReturnPublicity, "公示信息写了教室所在楼栋和班级名称，可能识别到未成年学生，请删去；处罚依据请写全称。"),
        Opinion(Step.ExemptFromPublicity, "处罚信息逐项核对：违法事实部分涉及当事人尚未公开的课程研发资料，经当事人说明并核实属于商业秘密，去除后不能说明违法行为。经机构负责人同意，本案处罚信息不予公示。"),
        (Step.WithdrawPublicity, [new("Reason", "该行政处罚决定已被行政复议机关依法撤销，原公示信息撤回。")]),
        Opinion(Step.RecordRepairResult, "当事人已履行全部义务，公示已满最短期限，提交的申请书、缴款凭证和承诺书齐全，同意修复，终止公示。", "同意"),
        Opinion(Step.RecordRepairResult, "公示尚未满最短期限（至2027年6月15日），不符合修复条件，不予同意；已书面告知期满后可以再次申请。", "不同意"),
    ];

    private static (Step Step, StepSample[] Samples)[] Ending() =>
    [
        (Step.ChangeDecision,
        [
            new("PenaltyContent", "责令停止招收初中学段学生，期限改为2026年12月1日至2027年2月28日。"),
            new("Opinion", "复查发现，当事人在决定作出前已向本局提交退费凭证，决定裁量时遗漏了其中21份。根据《中华人民共和国行政处罚法》第七十五条第二款，主动改正，将罚款由70000元变更为65000元，其他内容不变。"),
        ]),
        Opinion(Step.AnnulDecision, "复查发现，事先告知书没有写明拟罚款的数额，违反《中华人民共和国行政处罚法》第四十四条，属于违反法定程序。根据第七十五条第二款，主动撤销本处罚决定；公示信息三个工作日内撤回。"),
        Opinion(Step.RemakeCase, "原决定因告知程序违法被撤销，违法事实和证据没有变化。由原承办人重新告知，保障当事人陈述、申辩和听证的权利后再作决定。"),
        (Step.ExplainFinding, [new("Reason", "先行登记保存的物品在第八个工作日退还，超期一日：退还当日法定代表人在外地，次日到场清点签收，期间物品封存未动用。已向当事人书面说明，没有影响其权利；此后保存期限由承办人在实施当日写入日历提醒。")]),
        Opinion(Step.CloseCase, "处罚决定已送达并履行完毕，违法行为已改正，处罚信息已公示，案卷材料齐全。同意结案。", Fine),
        Opinion(Step.CloseCase, "不予行政处罚决定书已送达，已对当事人进行教育并记录，案卷材料齐全。同意结案。", None),
        (Step.ArchiveCase, [new("Number", "2026-教罚-01")]),
    ];
}
