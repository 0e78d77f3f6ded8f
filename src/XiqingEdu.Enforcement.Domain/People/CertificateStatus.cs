using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.People;

/// <summary>What a certificate is worth on one day. Always derived from the events and the date, never set by a timer.</summary>
public enum CertificateStatus
{
    /// <summary>The day lies before the first event.</summary>
    [Word("尚未发放")] NotYetIssued,

    /// <summary>The holder may act.</summary>
    [Word("有效")] Active,

    /// <summary>The holder may not act, but is still counted as a holder.</summary>
    [Word("暂扣")] Suspended,

    /// <summary>Reported lost and not yet reissued: the holder cannot show it and may not act; still counted as a holder.</summary>
    [Word("遗失")] Lost,

    /// <summary>The last day of validity has passed.</summary>
    [Word("过期")] Expired,

    /// <summary>Replaced by a reissued certificate.</summary>
    [Word("已补发作废")] Superseded,

    /// <summary>Cancelled with a reason.</summary>
    [Word("注销")] Cancelled,

    /// <summary>Revoked for a serious violation.</summary>
    [Word("吊销")] Revoked,
}
