namespace XiqingEdu.Enforcement.Web.Features.Disputes.LitigationInstance;

/// <summary>The form of a further instance.</summary>
public sealed record LitigationInstancePage(Guid SuitId, string Number, InstanceForm Form);
