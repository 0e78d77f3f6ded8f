using XiqingEdu.Enforcement.Domain.Penalties.Documents.Layout;

namespace XiqingEdu.Enforcement.Domain.Penalties.Documents.Templates;

/// <summary>A document of an invented case, made of the examples of its fields: shows and tries a template without any real case.</summary>
public static class TemplateSample
{
    /// <summary>Every field of the kind, filled.</summary>
    public static FilledDocument Of(CaseDocument definition) => new(
        definition,
        new DocumentAct("sample", definition, new DateOnly(2026, 3, 30), "津西青教罚字〔2026〕1号"),
        definition.Fields.ToDictionary(f => f.Name, f => Fill(f, definition)));

    /// <summary>A sentence that goes on behind the field in the built-in template has no full stop before its comma.</summary>
    private static FilledField Fill(DocumentField field, CaseDocument definition)
    {
        var example = FieldNotes.Of(field.Name).Example;
        if (definition.Layout.OfType<LayoutLine>().Any(l => l.Text.Contains(field.Mark + "，", StringComparison.Ordinal)))
        {
            example = example.TrimEnd('。');
        }

        return field.Table is null ? new FilledField(field, example, null, IsMissing: false) : new FilledField(field, "", Table(example), IsMissing: false);
    }

    /// <summary>The first line holds the heads, cells are parted by |.</summary>
    private static DocumentTable Table(string example)
    {
        var rows = example.Split('\n').Select(l => l.Split('|')).ToList();
        var first = 100 / (rows[0].Length * 2);
        var other = (100 - first) / Math.Max(1, rows[0].Length - 1);
        return new DocumentTable([.. rows[0].Select((h, i) => (h, i == 0 ? first : other))], [.. rows.Skip(1)]);
    }
}
