namespace XiqingEdu.Enforcement.Domain.Penalties.Execution;

/// <summary>A part of the fine and the last day on which it is paid in time.</summary>
/// <param name="DueOn">Last day in time.</param>
/// <param name="AmountFen">In 分, more than 0.</param>
public sealed record Installment(DateOnly DueOn, long AmountFen);
