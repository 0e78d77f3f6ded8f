namespace XiqingEdu.Enforcement.Web.Features.Disputes.HandIn;

/// <summary>The form, for a new application or one that is registered, with the on-the-spot penalties that it can be about.</summary>
public sealed record HandInPage(HandInForm Form, bool IsNew, IReadOnlyList<KeyValuePair<string, string>> Penalties);
