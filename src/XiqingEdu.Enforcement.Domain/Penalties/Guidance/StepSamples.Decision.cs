namespace XiqingEdu.Enforcement.Domain.Penalties.Guidance;

/// <content>Review, deliberation, decision, transfer to judicial organs.</content>
public static partial class StepSamples
{
    private const string NinetyDays = "本案2026年10月26日立案，因等待银行协助查询超过九十日。依据《××办法》第×条“查询、鉴定的时间不计入办案期限”（以实际适用的法律、法规、规章条文为准），扣除查询时间21日后没有超过期限。";

    private static (Step Step, StepSample[] Samples)[] Review() =>
    [
        (Step.SendToReview,
        [
            new("Note", "送审材料：立案审批表、证据目录及证据16件、调查终结报告、事先告知书及送达回证、听证笔录和报告、拟处罚意见，共128页。请重点审核“情节特别严重”的认定和裁量说理。", "首次送审"),
            new("Note", "上次审核意见两项均已采纳：一、裁量部分补充了与同类案件的比较；二、证据目录第9项补充了取证人和日期。修改处已在报告中标明。", "退回后再次送审"),
        ]),
        Opinion(Step.WaiveReview, "逐项对照《中华人民共和国行政处罚法》第五十八条第一款：一、不涉及重大公共利益；二、拟予以警告，不直接关系当事人重大权益，未经听证；三、事实简单，只有一种法律关系；四、没有法律、法规规定应当审核的其他情形。因此无须法制审核。"),
        (Step.PassReview,
        [
            new("Findings.Remark", "证据目录第9项原缺取证日期，已经补齐。", "没有问题的可以不写"),
            new("Opinion", """
                经审核：
                一、本局对本案有管辖权，主体适格；
                二、两名执法人员持证，取证时出示证件；
                三、事实清楚，证据合法、充分；
                四、适用《校外培训行政处罚暂行办法》第十八条正确；
                五、立案、告知、听证程序合法，期限符合规定；
                六、罚款70000元在裁量基准一般档之内，说理充分；
                七、文书规范；
                八、没有发现涉嫌犯罪需要移送的情形。
                同意拟处理意见。
                """),
        ]),
        (Step.ReturnFromReview,
        [
            new("Findings.Remark", "裁量部分只写“情节特别严重”，没有写明对应的事实和档次。"),
            new("Opinion", "事实和定性没有问题，请更正裁量说理：一、写明认定情节特别严重的具体事实（时间、人数、金额）；二、写明适用的裁量档次和没有从轻、从重情节的理由；三、证据目录第9项补充取证日期。更正后重新送审。"),
        ]),
        (Step.RecordDeliberation,
        [
            new("Place", "本局二楼会议室"),
            new("Chair", "严局长"),
            new("Opinions.Name", "韩分管"),
            new("Opinions.Post", "副局长"),
            new("Opinions.Words", "事实清楚，学生人数和收费金额都有凭证。已全额退费，不宜适用从重档。同意罚款70000元。", "成员"),
            new("Opinions.Words", "听了各位的意见，没有分歧。请承办机构送达时告知当事人可以申请分期缴纳。同意罚款70000元。", "主持人最后发言"),
            new("Conclusion", "会议听取了承办机构和法制审核机构的汇报，讨论认为：事实清楚，证据充分，程序合法，裁量适当。一致同意对当事人罚款人民币70000元（柒万元整）。"),
        ]),
    ];

    private static (Step Step, StepSample[] Samples)[] Decision() =>
    [
        (Step.DecidePenalty,
        [
            new("Opinion", "经审查，违法事实清楚，证据确凿，程序合法，法制审核通过，并经集体讨论。同意对天津市西青区样例学堂教育咨询有限公司罚款人民币70000元。"),
            new("OverdueBasis", NinetyDays),
        ]),
        (Step.DecideNoPenalty,
        [
            new("Opinion", "样例美术培训学校未公示收费信息15日，收费与备案一致，发现当日改正，没有造成危害后果。根据《中华人民共和国行政处罚法》第三十三条第一款，决定不予行政处罚；由承办人对校长进行教育并记录。"),
            new("OverdueBasis", NinetyDays),
        ]),
        (Step.DismissCase,
        [
            new("Opinion", "经调查，现场授课内容为绘画构图，讲义与学科教材没有对应关系，反映人所述“数学班”系同址另一家机构。违法事实不能成立，根据《中华人民共和国行政处罚法》第五十七条第一款第（三）项，决定撤销案件。", Dismissed),
            new("OverdueBasis", NinetyDays),
        ]),
        Opinion(Step.ReturnFromDecision, "不同意直接罚款70000元：报告认定四名授课人员均非在职教师，但其中一人的任职证明只有本人陈述。请向其自述的任职学校核实后重新拟定处理意见。"),
        (Step.ServeDecision, Service("行政处罚决定书")),
        (Step.SuspendCase,
        [
            new("Opinion", "授课人员是否为外区在职教师，须等待天津市样例区教育局的书面答复（已于2026年11月10日发函），答复前无法确定是否适用从重档。"),
            new("ExcludingBasis", "《××办法》第×条：“需要向有关机关核实的时间不计入办案期限。”（没有明确规定的不填）"),
        ]),
        Opinion(Step.ResumeCase, "2026年11月24日收到天津市样例区教育局书面答复：授课人员不是该区在职教师。中止的原因消除，恢复办理。"),
    ];

    private static (Step Step, StepSample[] Samples)[] Transfer() =>
    [
        (Step.ReportCrime,
        [
            new("Report", "调查中发现，当事人另以“保过班”名义向43名家长收取费用86万元，没有实际开课，款项已转入个人账户，负责人失去联系。上述行为涉嫌犯罪。随附收款凭证43份、聊天记录打印件、转账流水。根据《行政执法机关移送涉嫌犯罪案件的规定》第五条，由本案两名承办人组成专案组核实后报告，提请移送公安机关。"),
        ]),
        (Step.DecideCriminalTransfer,
        [
            new("Organ", "天津市公安局样例分局", "批准"),
            new("Materials", """
                1. 涉嫌犯罪案件移送书　1份
                2. 涉嫌犯罪案件调查报告　1份　6页
                3. 收款凭证复印件　43份　43页
                4. 转账流水　1份　12页
                5. 涉案物品清单：登记本1册
                """, "批准"),
            new("Opinion", "核实的情况表明涉嫌犯罪。批准移送天津市公安局样例分局，二十四小时内移送；同时抄送同级人民检察院。", "批准"),
            new("Opinion", "收款后均已开课并留有课时记录，负责人在津，属于退费纠纷，没有证据表明以非法占有为目的。不批准移送，理由入卷；行政案件继续办理。", "不批准"),
        ]),
        Opinion(Step.RecordJudicialReply, "2026年12月3日收到《不予立案通知书》（样公经不立字〔2026〕0号）：经审查，没有犯罪事实。通知书原件存卷。", "不予立案"),
        Opinion(Step.ResumeFromJudicial, "公安机关不予立案。当事人未按约定开课的行为仍依法应当给予行政处罚，同意恢复行政处罚程序，由原承办人继续调查。"),
    ];
}
