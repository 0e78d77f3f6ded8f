using XiqingEdu.Enforcement.Domain.Penalties.OnSite;

namespace XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;

/// <summary>An application for reconsideration of an on-the-spot penalty that was handed in at the bureau itself (《行政复议法》第三十二条).</summary>
/// <param name="Applicant">申请人.</param>
/// <param name="Penalty">The on-the-spot penalty that it is about; handed over to the party.</param>
/// <param name="HandedInOn">Day on which the bureau received it; starts the period for forwarding.</param>
/// <param name="Request">复议请求: what is asked and why.</param>
public sealed record HandedInApplication(string Applicant, OnSitePenalty Penalty, DateOnly HandedInOn, string Request)
{
    /// <summary>Longest request, in characters.</summary>
    public const int RequestMaxLength = 20_000;
}
