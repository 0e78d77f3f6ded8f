using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.People;

/// <summary>What an account may be allowed to do. Pages and statutory steps name one; the table of roles grants it.</summary>
public enum Permission
{
    [Word("使用工作台")] UseDesk,

    [Word("查看案件")] ReadCases,
    [Word("登记线索")] RegisterClue,
    [Word("办理案件")] HandleCase,
    [Word("机构审批")] HeadUnit,
    [Word("法制审核")] ReviewCase,
    [Word("审批决定")] DecideCase,
    [Word("决定移送司法机关")] DecideCriminalTransfer,
    [Word("主持听证")] HostHearing,
    [Word("记录集体讨论")] RecordDeliberation,
    [Word("登记缴款")] RecordPayment,
    [Word("拟制公示")] PreparePublicity,
    [Word("审核公示")] ApprovePublicity,
    [Word("归档")] ArchiveCase,
    [Word("到期自动办理")] RunClock,

    [Word("查看执法人员与证件")] ReadOfficers,
    [Word("管理执法人员与证件")] ManageOfficers,

    [Word("查看复议诉讼")] ReadDisputes,
    [Word("办理复议诉讼")] ManageDisputes,
    [Word("审签答复答辩")] ApproveDisputes,
    [Word("批准负责人不出庭")] ApproveAbsence,
    [Word("查看双随机检查")] ReadInspections,
    [Word("管理双随机检查")] ManageInspections,

    [Word("查看年度情况")] ReadAnnualSummary,

    [Word("查看本局设置、工作日历和文书模板")] ReadSettings,
    [Word("维护本局设置和工作日历")] ManageSettings,
    [Word("维护文书模板")] ManageTemplates,

    [Word("管理账号")] ManageAccounts,
    [Word("分配角色")] AssignRoles,
    [Word("查看日志")] ReadAudit,
}
