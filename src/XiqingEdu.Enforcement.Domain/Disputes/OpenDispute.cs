namespace XiqingEdu.Enforcement.Domain.Disputes;

/// <summary>A dispute of the same person over the same act that is not ended.</summary>
/// <param name="Channel">Reconsideration or suit.</param>
/// <param name="Number">The organ's or court's number.</param>
/// <param name="ReceivedOn">When the bureau received it.</param>
public sealed record OpenDispute(DisputeChannel Channel, string Number, DateOnly ReceivedOn);
