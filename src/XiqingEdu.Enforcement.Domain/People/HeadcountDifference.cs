namespace XiqingEdu.Enforcement.Domain.People;

/// <summary>A person for whom opening + in − out does not give closing, so that the records contradict each other.</summary>
public sealed record HeadcountDifference(Guid PersonId, int Opening, int In, int Out, int Closing);
