using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

namespace XiqingEdu.Enforcement.Domain.Disputes.Litigations;

/// <summary>A judgment or ruling of one instance.</summary>
/// <param name="Outcomes">All that it says.</param>
/// <param name="JudgedOn">Date of the document; refused when missing.</param>
/// <param name="WithdrawnAfterChange">The plaintiff withdrew after the bureau had changed its act (第六十二条); only with a permitted withdrawal.</param>
/// <param name="Note">Number and content, in words; may be empty.</param>
public sealed record Judgment(IReadOnlyList<LitigationOutcome> Outcomes, DateOnly? JudgedOn, bool WithdrawnAfterChange = false, string? Note = null)
{
    /// <summary>When the bureau received the document; not before its date. Null where not known: the date of the document then counts.</summary>
    public DateOnly? ServedOn { get; init; }

    /// <summary>The penalties that hold instead; only where the decision of a penalty case was changed.</summary>
    public Outcome? ChangedTo { get; init; }
}
