namespace XiqingEdu.Enforcement.Domain.Disputes.Statements;

/// <summary>Who answers for the dispute, and which unit helps.</summary>
/// <param name="PersonId">承办人.</param>
/// <param name="PersonName">Name.</param>
/// <param name="Unit">协办机构: the unit that did the act.</param>
/// <param name="Request">What the unit has to bring and by when.</param>
/// <param name="On">When it was assigned.</param>
public sealed record DisputeAssignment(Guid PersonId, string PersonName, string Unit, string Request, DateOnly On)
{
    /// <summary>Longest name of a unit, in characters.</summary>
    public const int UnitMaxLength = 100;

    /// <summary>Longest request, in characters.</summary>
    public const int RequestMaxLength = 2000;
}
