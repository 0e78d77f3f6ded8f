using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <summary>Ways of service (《行政处罚法》第六十一条, 《民事诉讼法》第八十七条至第九十五条).</summary>
public enum ServiceMethod
{
    [Word("直接送达")] Direct,
    [Word("留置送达")] ByLeaving,
    [Word("邮寄送达")] Post,
    [Word("委托送达")] Entrusted,
    [Word("电子送达（须当事人书面同意）")] Electronic,
    [Word("公告送达（公告满三十日视为送达）")] ByAnnouncement,
}
