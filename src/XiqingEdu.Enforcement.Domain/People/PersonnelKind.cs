using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.People;

/// <summary>Nature of a post (law.md section 5). Auxiliary staff never hold a certificate.</summary>
public enum PersonnelKind
{
    [Word("公务员")] CivilServant,
    [Word("参公管理人员")] ManagedAsCivilServant,
    [Word("事业编制人员")] PublicInstitutionStaff,
    [Word("执法辅助人员")] Auxiliary,
}
