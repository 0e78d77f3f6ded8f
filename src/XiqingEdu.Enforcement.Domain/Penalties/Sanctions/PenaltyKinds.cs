namespace XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

/// <summary>What follows from the kind of a penalty.</summary>
public static class PenaltyKinds
{
    /// <summary>Severity rank, 1 to 10 (law.md 3.1); 其他 ranks beside suspension.</summary>
    public static int Rank(this PenaltyKind kind) => kind switch
    {
        PenaltyKind.Warning => 1,
        PenaltyKind.PublicCriticism => 2,
        PenaltyKind.Fine => 3,
        PenaltyKind.ConfiscateIllegalGains or PenaltyKind.ConfiscateIllegalProperty => 4,
        PenaltyKind.SuspendLicense => 5,
        PenaltyKind.LowerQualification => 6,
        PenaltyKind.RestrictOperations => 7,
        PenaltyKind.OrderSuspension or PenaltyKind.OtherStatutory => 8,
        PenaltyKind.OrderClosure or PenaltyKind.EmploymentBan => 9,
        _ => 10,
    };

    /// <summary>Whether the penalty states an amount of money.</summary>
    public static bool HasAmount(this PenaltyKind kind) =>
        kind is PenaltyKind.Fine or PenaltyKind.ConfiscateIllegalGains or PenaltyKind.ConfiscateIllegalProperty;

    /// <summary>Whether the penalty needs words beside its kind: scope, licence number, period.</summary>
    public static bool NeedsContent(this PenaltyKind kind) => kind.Rank() >= 5 || kind == PenaltyKind.ConfiscateIllegalProperty;
}
