using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.People;

/// <summary>Roles of law.md section 9. What a role may do stands in one table of the web project; a role can do nothing until a cell says so.</summary>
public enum Role
{
    [Word("执法人员")] CaseHandler,
    [Word("执法机构负责人")] EnforcementUnitHead,
    [Word("法制审核人员")] LegalReviewer,
    [Word("听证主持人")] HearingOfficer,
    [Word("分管局领导")] BureauLeader,
    [Word("局主要负责人")] BureauHead,
    [Word("集体讨论秘书")] DeliberationSecretary,
    [Word("应诉人员")] DisputeOfficer,
    [Word("执法证件管理员")] CertificateAdmin,
    [Word("双随机管理员")] InspectionCoordinator,
    [Word("公示员")] PublicityOfficer,
    [Word("财务人员")] FinanceClerk,
    [Word("档案员")] Archivist,
    [Word("规范性文件承办")] NormativeDocOfficer,
    [Word("重大决策承办")] DecisionOfficer,
    [Word("普法培训专员")] PublicityEducationOfficer,
    [Word("乡镇（街道）执法人员")] TownshipOfficer,
    [Word("执法监督人员")] ExternalSupervisor,
    [Word("系统管理员")] SystemAdmin,
    [Word("安全管理员")] SecurityAdmin,
    [Word("审计员")] Auditor,
}
