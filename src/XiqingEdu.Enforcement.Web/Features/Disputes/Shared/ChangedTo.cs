using XiqingEdu.Enforcement.Web.Features.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Shared;

/// <summary>The fields of the penalties that hold instead, beside those that were decided.</summary>
public sealed record ChangedTo(IChangedPenalties Form, ChallengedPenalties Challenged);
