using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.People;

/// <summary>What moves the head-count: one way in, three ways out.</summary>
public enum HeadcountMovementKind
{
    [Word("新发")] Issued,
    [Word("注销")] Cancelled,
    [Word("吊销")] Revoked,
    [Word("到期未换证")] Expired,
}
