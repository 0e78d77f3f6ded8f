namespace XiqingEdu.Enforcement.Domain.Penalties.Exercises;

/// <summary>
/// 演练: a case on which one person learns the procedure alone. It has a day and people of its own; it is counted, listed, published
/// and reminded of nowhere, and only its owner opens it.
/// </summary>
/// <param name="OwnerId">The person who learns.</param>
/// <param name="StartedOn">The real day of the start, from which the time of keeping counts.</param>
/// <param name="PresentDay">The day on which the exercise stands; only forward.</param>
/// <param name="Seat">In whose place the owner acts at the moment.</param>
public sealed record Exercise(Guid OwnerId, DateOnly StartedOn, DateOnly PresentDay, Seat Seat)
{
    /// <summary>How far an exercise may be from its start, in years: enough for every period of the procedure.</summary>
    public const int MostYears = 5;

    /// <summary>Stands on every page and document of an exercise.</summary>
    public const string Mark = "演练案件：不计入任何统计、不占用正式文号、不对外公开";

    /// <summary>The person of the seat.</summary>
    public SeatedPerson Person => Seats.Of(Seat);

    /// <summary>A new exercise in the seat of the lead handler.</summary>
    public static Exercise Start(Guid ownerId, DateOnly today) => new(ownerId, today, today, Seat.LeadHandler);

    /// <summary>
    /// The law on the day of the exercise. What the bureau has not set yet is invented, so that documents can be practised before the
    /// portal is set up.
    /// </summary>
    public LegalFrame Frame(LegalFrame real) => real with { Today = PresentDay, Settings = Settle(real.Settings) };

    /// <summary>The bureau's settings with invented values where one is missing.</summary>
    public static PenaltySettings Settle(PenaltySettings real) => real with
    {
        BureauAddress = Or(real.BureauAddress, "演练路1号"),
        BureauContact = Or(real.BureauContact, "演练联系人"),
        BureauPhone = Or(real.BureauPhone, "022-00000000"),
        PaymentBank = Or(real.PaymentBank, "演练银行"),
        ReconsiderationOrgan = Or(real.ReconsiderationOrgan, "演练复议机关"),
        Court = Or(real.Court, "演练人民法院"),
    };

    private static string Or(string set, string invented) => set.Length > 0 ? set : invented;
}
