namespace XiqingEdu.Enforcement.Web.Features.Disputes.LitigationParticulars;

/// <summary>The form, for a new record or an existing one, with the reconsiderations that may have gone before and the cases and on-the-spot penalties that it can be about.</summary>
public sealed record LitigationFormPage(LitigationForm Form, bool IsNew, IReadOnlyList<KeyValuePair<string, string>> Reconsiderations,
    IReadOnlyList<KeyValuePair<string, string>> Cases, IReadOnlyList<KeyValuePair<string, string>> OnSitePenalties);
