namespace XiqingEdu.Enforcement.Web.Features.Reviewers.Register;

/// <summary>The form with the persons who are not registered yet.</summary>
public sealed record ReviewerRegisterPage(IReadOnlyList<KeyValuePair<string, string>> People, ReviewerRegisterForm Form);
