using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties.OnSite;

/// <summary>What can be done with an on-the-spot penalty. Each has one row in <see cref="SummaryProcedure"/>.</summary>
public enum OnSiteStep
{
    [Word("填写当场处罚")] Draft,
    [Word("修改当场处罚")] Revise,
    [Word("作出当场处罚决定")] Decide,
    [Word("当场交付决定书")] Serve,
    [Word("转为普通程序")] ConvertToOrdinary,
    [Word("作废")] Void,
    [Word("报本局备案")] ReportForRecord,
    [Word("接受备案")] AcceptRecord,
    [Word("退回备案")] ReturnRecord,
    [Word("登记缴款")] RecordPayment,
    [Word("登记逾期未缴")] MarkOverdue,
    [Word("确认履行完毕")] ConfirmPerformance,
    [Word("登记复议或者诉讼")] FollowDispute,
    [Word("登记退款")] RecordRefund,
    [Word("结案")] Close,
    [Word("撤销后结案")] CloseFallen,
    [Word("归档")] Archive,
}
