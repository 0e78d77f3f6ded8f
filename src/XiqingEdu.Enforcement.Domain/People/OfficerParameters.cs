namespace XiqingEdu.Enforcement.Domain.People;

/// <summary>What the bureau may set where no statute speaks or the local rule differs (law.md section 14, no. 14). Configuration section Officers.</summary>
public sealed record OfficerParameters
{
    /// <summary>Years for which a certificate is offered as valid; the date on the certificate itself prevails. From 1 to 20.</summary>
    public int ValidityYears { get; init; } = 5;

    /// <summary>Class hours of training that an annual verification demands.</summary>
    public int TrainingHours { get; init; } = 60;

    /// <summary>What a certificate must cover for the bureau's own cases; empty asks nothing.</summary>
    public string RequiredKind { get; init; } = "教育行政执法";

    /// <summary>Years after a revocation in which no new certificate is issued; 0 means no bar.</summary>
    public int BarAfterRevocationYears { get; init; }

    /// <summary>Whoever began legal review on or after this day needs the legal professional qualification (《行政处罚法》第五十八条第二款).</summary>
    public DateOnly QualificationRequiredFrom { get; init; } = new(2018, 1, 1);

    /// <summary>Least share of legal reviewers among certified officers, in percent.</summary>
    public int ReviewerPercent { get; init; } = 5;

    /// <summary>The last day of validity that is offered for a certificate issued or renewed from a day: the day before the anniversary.</summary>
    public DateOnly ValidUntil(DateOnly from) => from.AddYears(ValidityYears).AddDays(-1);
}
