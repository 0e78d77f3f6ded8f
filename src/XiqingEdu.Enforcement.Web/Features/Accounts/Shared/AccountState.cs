using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Web.Features.Accounts.Shared;

/// <summary>Whether an account can sign in.</summary>
public enum AccountState
{
    [Word("在用")] Open,
    [Word("已锁定")] Locked,
    [Word("已停用")] Closed,
}
