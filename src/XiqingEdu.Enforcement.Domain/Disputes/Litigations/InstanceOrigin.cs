using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Disputes.Litigations;

/// <summary>What opened an instance.</summary>
public enum InstanceOrigin
{
    [Word("原告起诉")] Complaint,
    [Word("对方上诉")] AppealOfPlaintiff,
    [Word("本局上诉")] AppealOfBureau,
    [Word("双方上诉")] AppealOfBoth,
    [Word("发回重审")] Remand,
    [Word("当事人申请再审")] RetrialApplication,
    [Word("人民检察院抗诉")] Protest,
    [Word("人民法院决定再审")] RetrialByCourt,
}
