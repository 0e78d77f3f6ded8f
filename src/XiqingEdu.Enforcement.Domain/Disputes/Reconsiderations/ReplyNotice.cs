namespace XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;

/// <summary>What the notice to reply adds to an application that the bureau has forwarded.</summary>
/// <param name="ReceivedOn">Day on which it was received; starts the reply period. A notice without one is refused.</param>
/// <param name="Track">普通 or 简易.</param>
/// <param name="Organ">The reconsideration organ (复议机关).</param>
/// <param name="OrganNumber">The organ's number of the case.</param>
public sealed record ReplyNotice(DateOnly? ReceivedOn, ReconsiderationTrack Track, string Organ, string OrganNumber);
