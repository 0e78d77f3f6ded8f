using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties.Publication;

/// <summary>What the detector finds in a text that is to be published (law.md section 11).</summary>
public enum FindingKind
{
    [Word("身份证号码")] IdentityNumber,
    [Word("联系电话（手机号码）")] MobileNumber,
    [Word("当事人的联系电话")] PartyPhone,
    [Word("银行卡号或者账号")] BankAccount,
    [Word("未成年人姓名")] Minor,
    [Word("未成年人家长（监护人）姓名")] Guardian,
    [Word("可以识别未成年人的年级和班级")] SchoolClass,
    [Word("投诉举报人姓名")] Complainant,
    [Word("自然人当事人姓名")] PartyName,
    [Word("自然人住址")] Address,
    [Word("疑似身份证号码")] SuspectedIdentityNumber,
    [Word("固定电话")] FixedPhone,
    [Word("电子邮箱或者网络账号")] OnlineContact,
    [Word("案件有关人员姓名")] PersonName,
    [Word("疑似姓名")] SuspectedName,
}
