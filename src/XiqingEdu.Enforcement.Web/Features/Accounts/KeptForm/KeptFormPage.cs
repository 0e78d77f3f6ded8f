using XiqingEdu.Enforcement.Web.Platform.Forms;

namespace XiqingEdu.Enforcement.Web.Features.Accounts.KeptForm;

/// <summary>What was typed, and where it goes.</summary>
public sealed record KeptFormPage(string Path, IReadOnlyList<KeyValuePair<string, string>> Fields)
{
    private const string Prefix = "Form.";

    /// <summary>What was filled in, in the words of the form: codes and keys without a label are left out.</summary>
    public IReadOnlyList<KeptLine> Lines { get; } = [.. LinesOf(Fields)];

    private static IEnumerable<KeptLine> LinesOf(IReadOnlyList<KeyValuePair<string, string>> fields)
    {
        var labels = FieldLabels.Read(fields.FirstOrDefault(f => f.Key == FieldLabels.Name).Value);
        return fields.Where(f => f.Value.Length > 0 && f.Key.StartsWith(Prefix, StringComparison.Ordinal) && (labels.ContainsKey(f.Key) || IsProse(f.Value)))
            .GroupBy(f => f.Key)
            .Select(g => new KeptLine(labels.GetValueOrDefault(g.Key)?.Label ?? "其他内容", string.Join('、', g.Select(f => TextOf(f.Value, labels.GetValueOrDefault(g.Key))))));
    }

    private static string TextOf(string value, FieldLabel? label) =>
        label?.Words?.GetValueOrDefault(value) ?? (Guid.TryParse(value, out _) ? "（已选择）" : value);

    /// <summary>What a person typed in Chinese; a value without a label that is none of it is a code or a key.</summary>
    private static bool IsProse(string value) => value.Any(c => c >= 0x4E00);
}

/// <summary>One field that was filled in.</summary>
public sealed record KeptLine(string Label, string Text);
