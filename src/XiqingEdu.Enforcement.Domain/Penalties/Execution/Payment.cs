namespace XiqingEdu.Enforcement.Domain.Penalties.Execution;

/// <summary>One payment at the bank, with its receipt. The bureau itself never collects (《行政处罚法》第六十七条).</summary>
public sealed class Payment
{
    /// <summary>Longest receipt number, in characters.</summary>
    public const int ReceiptMaxLength = 100;

    private Payment()
    {
    }

    internal Payment(Guid id, string receiptNumber, DateOnly paidOn, PaymentPurpose purpose, long amountFen, string recordedBy)
    {
        Id = id;
        ReceiptNumber = receiptNumber;
        PaidOn = paidOn;
        Purpose = purpose;
        AmountFen = amountFen;
        RecordedBy = recordedBy;
    }

    /// <summary>Made by the form, so that a second click adds nothing.</summary>
    public Guid Id { get; private init; }

    /// <summary>Number of the bank's receipt (缴款凭证号).</summary>
    public string ReceiptNumber { get; private init; } = "";

    /// <summary>Day of payment.</summary>
    public DateOnly PaidOn { get; private init; }

    /// <summary>What it pays.</summary>
    public PaymentPurpose Purpose { get; private init; }

    /// <summary>In 分.</summary>
    public long AmountFen { get; private init; }

    /// <summary>Name of who recorded it.</summary>
    public string RecordedBy { get; private init; } = "";
}
