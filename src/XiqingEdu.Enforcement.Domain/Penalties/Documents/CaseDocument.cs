using XiqingEdu.Enforcement.Domain.Penalties.Documents.Layout;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties.Documents;

/// <summary>The one definition of a kind of document: when a case has it, its fields, and how it is set by default.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Volume">Where it is bound.</param>
/// <param name="Acts">The acts of a case that it records, oldest first, drafts of coming ones included; none while the case does not give it.</param>
public sealed record CaseDocument(DocumentKind Kind, FileVolume Volume, Func<PenaltyCase, PenaltySettings, IEnumerable<DocumentAct>> Acts)
{
    /// <summary>Fields beside those that every document may use.</summary>
    public IReadOnlyList<DocumentField> Own { get; init; } = [];

    /// <summary>The default template.</summary>
    public IReadOnlyList<LayoutBlock> Layout { get; init; } = [];

    /// <summary>The 字 of its number, such as 罚; null where it bears none.</summary>
    public string? NumberKind { get; init; }

    /// <summary>Whether it is printed as a form and filled in by hand on the spot until its act is final; it is then no draft.</summary>
    public bool IsFilledByHand { get; init; }

    /// <summary>Whether it is a form (表), which has narrower margins above and below than a letter.</summary>
    public bool IsForm => Layout.OfType<LayoutForm>().Any();

    /// <summary>Its title.</summary>
    public string Title => Kind.Word();

    /// <summary>Every field that a template may use: its own, then the common ones that it does not define itself.</summary>
    public IReadOnlyList<DocumentField> Fields => fields ??= [.. Own, .. CommonFields.All.Where(c => Own.All(o => o.Name != c.Name)).Select(c => c with { Need = NeedOf(c) })];

    private IReadOnlyList<DocumentField>? fields;

    /// <summary>A common field is required where the default template uses it; elsewhere it is offered.</summary>
    private FieldNeed NeedOf(DocumentField common) => Layout.Any(b => b.Uses(common.Name)) ? FieldNeed.Required : FieldNeed.Offered;
}
