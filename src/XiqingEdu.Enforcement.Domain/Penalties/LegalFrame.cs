using XiqingEdu.Enforcement.Domain.Law;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <summary>What a step is judged by besides the case: the server's legal date, the working calendar and the bureau's settings.</summary>
/// <param name="Today">Day in Asia/Shanghai. Approvals and decisions bear this date; nobody types it (law.md G03).</param>
/// <param name="Calendar">All imported years.</param>
/// <param name="Settings">The bureau's settings.</param>
public sealed record LegalFrame(DateOnly Today, WorkingCalendar Calendar, PenaltySettings Settings);
