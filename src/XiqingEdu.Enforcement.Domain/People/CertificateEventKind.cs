using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.People;

/// <summary>What can happen to a certificate (law.md section 5). Expiry is not an event: it follows from the date.</summary>
public enum CertificateEventKind
{
    [Word("发放")] Issued,
    [Word("年度审验")] AnnuallyVerified,
    [Word("变更")] Changed,
    [Word("换证延期")] Renewed,
    [Word("暂扣")] Suspended,
    [Word("恢复")] Restored,
    [Word("遗失")] ReportedLost,
    [Word("补发")] Reissued,
    [Word("注销")] Cancelled,
    [Word("吊销")] Revoked,
}
