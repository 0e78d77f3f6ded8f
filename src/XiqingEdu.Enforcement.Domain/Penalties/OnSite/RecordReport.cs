namespace XiqingEdu.Enforcement.Domain.Penalties.OnSite;

/// <summary>The officers' report to the bureau for the record (《行政处罚法》第五十二条第三款).</summary>
/// <param name="PersonId">Who reported.</param>
/// <param name="Name">Name.</param>
/// <param name="On">Server date.</param>
/// <param name="Note">What was added or corrected; may be empty.</param>
public sealed record RecordReport(Guid PersonId, string Name, DateOnly On, string Note);
