using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Web.Features.Accounts.Opening;

/// <summary>For whom an account is opened.</summary>
public enum PersonChoice
{
    [Word("已登记的人员")] Known,
    [Word("登记新人员")] New,
}
