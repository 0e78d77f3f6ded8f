using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Domain.Disputes;

/// <summary>Mutual exclusion of reconsideration and suit.</summary>
public static class DisputeChannels
{
    /// <summary>
    /// Refuses a second channel while the other is open for the same person and act: no suit during the reconsideration
    /// (《行政复议法》第二十九条第一款), no reconsideration once the court has accepted the suit (第二款).
    /// </summary>
    public static void EnsureFree(DisputeChannel wanted, IEnumerable<OpenDispute> sameAct)
    {
        if (sameAct.FirstOrDefault(d => d.Channel != wanted) is not { } other)
        {
            return;
        }

        throw wanted == DisputeChannel.Litigation
            ? new RuleViolation("ARL-CHANNEL", Cite.Arl("第二十九条第一款"),
                $"同一当事人对同一行政行为申请的行政复议（{other.Number}，{other.ReceivedOn:yyyy-MM-dd} 收到）尚未终结，法定复议期限内不得提起行政诉讼。请先登记该复议的结果。", "Act")
            : new RuleViolation("ARL-CHANNEL", Cite.Arl("第二十九条第二款"),
                $"同一当事人对同一行政行为提起的行政诉讼（{other.Number}，{other.ReceivedOn:yyyy-MM-dd} 收到）人民法院已经受理且尚未终结，不得申请行政复议。请先登记该诉讼的结果。", "Act");
    }
}
