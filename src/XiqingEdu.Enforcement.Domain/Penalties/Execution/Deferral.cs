using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Domain.Penalties.Execution;

/// <summary>A deferral or payment by instalments, which the party asked for in hardship (《行政处罚法》第六十六条第二款).</summary>
/// <param name="AppliedOn">Day of the party's application.</param>
/// <param name="Hardship">The hardship that the party states and proves.</param>
/// <param name="Installments">When how much is due; one of them is a deferral.</param>
/// <param name="GrantedOn">Day of the leader's approval.</param>
/// <param name="GrantedBy">Name of the leader.</param>
public sealed record Deferral(DateOnly AppliedOn, string Hardship, IReadOnlyList<Installment> Installments, DateOnly GrantedOn, string GrantedBy)
{
    /// <summary>What of the fine had been paid when it was granted, in 分.</summary>
    public long PaidBeforeFen { get; init; }

    /// <summary>Longest description of the hardship, in characters.</summary>
    public const int HardshipMaxLength = 20_000;

    /// <summary>The most instalments that can be granted.</summary>
    public const int MostInstallments = 24;

    /// <summary>The law that allows it.</summary>
    public static readonly Citation Basis = Cite.Apl("第六十六条第二款");

    /// <summary>
    /// Grants it. Refused: an application after today, no instalment, dates that do not rise or lie before the day on which the
    /// fine is due anyway, and instalments that do not add up to what is unpaid.
    /// </summary>
    public static Deferral Grant(DateOnly appliedOn, string hardship, IReadOnlyList<Installment> installments, long unpaidFen, DateOnly dueOn, string grantedBy, DateOnly today)
    {
        Require.NotInFuture(appliedOn, today, "当事人申请日期", Basis, "AppliedOn");
        var reason = Require.Text(hardship, "经济困难的情况", Basis, HardshipMaxLength, "Hardship");
        Require.That(installments.Count is > 0 and <= MostInstallments, "DEFERRAL", Basis, $"请填写 1 至 {MostInstallments} 期缴纳日期和金额。", "Installments");
        Require.That(installments.All(i => i.AmountFen > 0), "DEFERRAL", Basis, "每期金额须大于零。", "Installments");
        Require.That(installments[0].DueOn > dueOn && installments[0].DueOn > today, "DEFERRAL", Basis, $"延期后的缴纳日期须晚于原缴纳期限 {dueOn:yyyy-MM-dd} 和今天。", "Installments");
        Require.That(installments.Zip(installments.Skip(1)).All(p => p.First.DueOn < p.Second.DueOn), "DEFERRAL", Basis, "各期缴纳日期须由早到晚排列，不得重复。", "Installments");
        var sum = installments.Sum(i => i.AmountFen);
        Require.That(sum == unpaidFen, "DEFERRAL", Basis, $"各期金额合计 {Money.Text(sum)}，须等于尚未缴纳的罚款 {Money.Text(unpaidFen)}。", "Installments");
        return new Deferral(appliedOn, reason, [.. installments], today, grantedBy);
    }
}
