using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Penalties.Documents.Layout;
using XiqingEdu.Enforcement.TestKit;

namespace XiqingEdu.Enforcement.Domain.Tests.Penalties;

/// <summary>The default layout of a document with its fields filled, as plain text.</summary>
internal static class DocumentText
{
    /// <summary>The newest document of a kind in a case.</summary>
    public static string Of(DocumentKind kind, PenaltyCase penaltyCase) => Of(Fill(kind, penaltyCase));

    /// <summary>The newest document of a kind, filled.</summary>
    public static FilledDocument Fill(DocumentKind kind, PenaltyCase penaltyCase)
    {
        var definition = CaseDocuments.Of(kind);
        return CaseDocuments.Fill(definition, definition.Acts(penaltyCase, PenaltyCaseBuilder.Settings).Last(), penaltyCase, PenaltyCaseBuilder.Settings, DocumentCases.File);
    }

    /// <summary>Lines and cells in order; a line that a field leaves empty is dropped, as in the Word file.</summary>
    public static string Of(FilledDocument document) => string.Join('\n', document.Definition.Layout
        .SelectMany(b => b switch
        {
            LayoutLine line => [line],
            LayoutForm form => form.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Lines),
            _ => throw new InvalidOperationException(),
        })
        .Select(l => document.Fields.Values.Aggregate(l.Text, (text, f) => text.Replace(f.Field.Mark, f.Table is { } table ? string.Join('\n', table.Rows.Select(r => string.Join(' ', r))) : f.Text)))
        .Where(text => text.Length > 0));
}
