namespace XiqingEdu.Enforcement.Domain.Penalties.Execution;

/// <summary>终结执行 (《行政强制法》第四十条).</summary>
/// <param name="Ground">The ground of law.</param>
/// <param name="Reason">Facts and proof.</param>
/// <param name="On">Day of the approval.</param>
/// <param name="ApprovedBy">Name of the leader.</param>
public sealed record EnforcementTermination(TerminationGround Ground, string Reason, DateOnly On, string ApprovedBy);
