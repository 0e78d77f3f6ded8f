namespace XiqingEdu.Enforcement.Web.Features.Lists.SaveQuery;

/// <summary>The form again, after a refusal.</summary>
/// <param name="Form">What was typed.</param>
/// <param name="Action">Where it is sent.</param>
/// <param name="Back">The list as it was shown.</param>
public sealed record SaveQueryPage(SaveQueryForm Form, string Action, string Back);
