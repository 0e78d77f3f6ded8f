namespace XiqingEdu.Enforcement.Web.Platform.Forms.Drafts;

/// <summary>The draft that the page being shown was filled from.</summary>
/// <param name="SavedAt">UTC.</param>
/// <param name="Mark">To throw it away.</param>
/// <param name="IsStale">Whether the record has moved on since the draft was typed.</param>
public sealed record RestoredDraft(DateTime SavedAt, string Mark, bool IsStale)
{
    /// <summary>The draft of this request's page; null when there was none.</summary>
    public static RestoredDraft? Of(HttpContext http) => http.Items[typeof(RestoredDraft)] as RestoredDraft;
}
