namespace XiqingEdu.Enforcement.Web.Features.Accounts.Opening;

/// <summary>The form, and the people who have no account yet.</summary>
public sealed record AccountOpeningPage(AccountOpeningForm Form, IReadOnlyList<KeyValuePair<string, string>> People);
