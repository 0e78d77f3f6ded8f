namespace XiqingEdu.Enforcement.Web.Features.Templates.Overview;

/// <summary>The list.</summary>
/// <param name="Rows">One a kind, in the order of the file.</param>
public sealed record TemplateListPage(IReadOnlyList<TemplateRow> Rows)
{
    /// <summary>How many kinds have a template of the bureau today.</summary>
    public int Own => Rows.Count(r => r.InForce is not null);
}
