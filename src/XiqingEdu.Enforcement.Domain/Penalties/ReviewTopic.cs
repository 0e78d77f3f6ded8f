using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <summary>The eight points of a legal review (law.md 2.6, 法制审核意见书).</summary>
public enum ReviewTopic
{
    [Word("执法主体是否合法，是否超越本机关法定权限")] Authority,
    [Word("执法人员是否具备执法资格")] CertifiedPersons,
    [Word("案件事实是否清楚，证据是否合法充分")] FactsAndEvidence,
    [Word("适用法律、法规、规章是否准确")] LawApplied,
    [Word("执法程序是否合法")] Procedure,
    [Word("裁量基准运用是否适当")] Discretion,
    [Word("执法文书是否完备、规范")] Documents,
    [Word("违法行为是否涉嫌犯罪、需要移送司法机关")] SuspectedCrime,
}
