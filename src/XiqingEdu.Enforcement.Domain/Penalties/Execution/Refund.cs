using XiqingEdu.Enforcement.Domain.Law;

namespace XiqingEdu.Enforcement.Domain.Penalties.Execution;

/// <summary>Money given back because more was paid than is owed after the decision was changed or fell (《国家赔偿法》第三十六条第（一）项).</summary>
/// <param name="Id">Made by the form, so that a second click adds nothing.</param>
/// <param name="ReceiptNumber">Number of the refund's receipt (退库凭证号).</param>
/// <param name="RefundedOn">Day of the refund.</param>
/// <param name="Purpose">For what it had been paid.</param>
/// <param name="AmountFen">In 分, more than 0.</param>
/// <param name="RecordedBy">Name of who recorded it.</param>
public sealed record Refund(Guid Id, string ReceiptNumber, DateOnly RefundedOn, PaymentPurpose Purpose, long AmountFen, string RecordedBy)
{
    /// <summary>The law that demands it.</summary>
    public static readonly Citation Basis = Cite.StateCompensation("第三十六条第（一）项");
}
