using XiqingEdu.Enforcement.Domain.Penalties.OnSite;

namespace XiqingEdu.Enforcement.Domain.Penalties.Guidance;

/// <summary>Finished samples for the steps of an on-the-spot penalty, from one invented case: fees not displayed, a warning on the spot.</summary>
public static class OnSiteStepSamples
{
    private static readonly StepSample[] Form =
    [
        new("PartyName", "天津市西青区样例美术培训学校"),
        new("PartyCreditCode", "52120111MJ0000000A"),
        new("PartyAddress", "天津市西青区样例路20号"),
        new("Place", "天津市西青区样例路20号一层前台"),
        new("Facts", "2026年10月12日15时20分，本局两名执法人员检查时发现，当事人前台和教室均未公示收费项目和标准；校长当场承认自9月28日更换公示栏后没有重新张贴。有现场照片3张，事实清楚，不需要进一步调查。"),
        new("Claims", "校长陈述：公示栏更换后忘记张贴，不是故意；实际收费与备案一致，请求不予处罚。"),
        new("Findings", "经当场核对监管平台备案，收费一致属实，已在裁量时考虑；未公示已持续15日，不属于不予处罚的情形。对不予处罚的请求不予采纳，维持警告。", "不采纳"),
        new("Findings", "经当场核对，公示栏于检查前一日被大风吹落，当事人出示了前一日的照片，属实。采纳当事人的意见，不再罚款，改为警告。", "采纳"),
        new("Correction", "立即在前台显著位置公示全部收费项目和标准，内容与监管平台备案一致；三日内将公示照片报送本局。"),
    ];

    private static readonly ILookup<OnSiteStep, StepSample> ByStep = new (OnSiteStep Step, StepSample[] Samples)[]
    {
        (OnSiteStep.Draft, Form),
        (OnSiteStep.Revise, Form),
        (OnSiteStep.Serve, [new("Note", "校长阅读决定书后拒绝签收，理由是须请示举办者。两名执法人员在备注中记明，邀请物业值守人员见证，将决定书留在前台并录像。")]),
        (OnSiteStep.ConvertToOrdinary, [new("Opinion", "核对时发现，除未公示外还有12名学生按高于备案的标准交费，须查清人数和金额，事实不属于确凿，不适用简易程序，转为普通程序。")]),
        (OnSiteStep.Void, [new("Opinion", "当事人名称与营业执照不符（填成了品牌名称），尚未作出决定和交付，作废后重新填写。")]),
        (OnSiteStep.ReportForRecord, [new("Opinion", "当场处罚决定书副本1份、现场照片3张、送达记录1份，请予备案。")]),
        (OnSiteStep.AcceptRecord, [new("Opinion", "两名持证人员当场作出，告知和听取陈述申辩有记录，处罚在简易程序限额之内，决定书当场交付。同意备案。")]),
        (OnSiteStep.ReturnRecord, [new("Opinion", "缺第2张照片的拍摄时间；决定书副本当事人签名处不清晰。请补齐后重新报备。")]),
        (OnSiteStep.ConfirmPerformance, [new("Opinion", "2026年10月14日现场复查，收费项目和标准已在前台公示，与备案一致；警告已当场送达。全部履行完毕。")]),
        (OnSiteStep.CloseFallen, [new("Opinion", "西青区人民政府以事实不清为由撤销本决定，罚款100元已于2026年10月20日退库，没有其他应当履行的内容，同意结案。")]),
        (OnSiteStep.Close, [new("Opinion", "决定已送达、备案并履行完毕，材料齐全，同意结案。")]),
    }.SelectMany(s => s.Samples, (s, sample) => (s.Step, Sample: sample)).ToLookup(s => s.Step, s => s.Sample);

    /// <summary>The samples of a step; none where nothing is typed.</summary>
    public static IEnumerable<StepSample> Of(OnSiteStep step) => ByStep[step];
}
