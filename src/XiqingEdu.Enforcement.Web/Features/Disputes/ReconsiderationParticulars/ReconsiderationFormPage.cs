namespace XiqingEdu.Enforcement.Web.Features.Disputes.ReconsiderationParticulars;

/// <summary>The form, for a new record or an existing one, with the cases and on-the-spot penalties that it can be about.</summary>
public sealed record ReconsiderationFormPage(ReconsiderationForm Form, bool IsNew, IReadOnlyList<KeyValuePair<string, string>> Cases, IReadOnlyList<KeyValuePair<string, string>> OnSitePenalties);
