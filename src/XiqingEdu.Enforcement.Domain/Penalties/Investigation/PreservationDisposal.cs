using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties.Investigation;

/// <summary>What is decided about preserved items within seven working days (《行政处罚法》第五十六条).</summary>
public enum PreservationDisposal
{
    [Word("采取记录、复制、拍照等措施后退还")] Returned,
    [Word("送交检测、检验、鉴定")] SentForTesting,
    [Word("作为证据依法提取附卷")] TakenAsEvidence,
    [Word("移送有关部门处理")] Transferred,
    [Word("解除登记保存")] Released,
}
