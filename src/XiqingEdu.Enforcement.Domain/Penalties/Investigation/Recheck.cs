namespace XiqingEdu.Enforcement.Domain.Penalties.Investigation;

/// <summary>One recheck of a correction by two certified officers.</summary>
/// <param name="Officers">The two officers, as certified on the day.</param>
/// <param name="Result">Done, refused, or rechecked with something left.</param>
/// <param name="Findings">What they found.</param>
/// <param name="NewDueOn">Last day for what is left; null unless something is.</param>
public sealed record Recheck(InvestigatorPair Officers, RectificationStatus Result, string Findings, DateOnly? NewDueOn);
