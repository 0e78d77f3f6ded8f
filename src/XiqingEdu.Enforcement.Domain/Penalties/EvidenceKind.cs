using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <summary>The eight kinds of evidence (《行政处罚法》第四十六条第一款).</summary>
public enum EvidenceKind
{
    [Word("书证")] Documentary,
    [Word("物证")] Physical,
    [Word("视听资料")] AudioVisual,
    [Word("电子数据")] Electronic,
    [Word("证人证言")] WitnessTestimony,
    [Word("当事人的陈述")] PartyStatement,
    [Word("鉴定意见")] ExpertOpinion,
    [Word("勘验笔录、现场笔录")] OnSiteRecord,
}
