using System.Text.Encodings.Web;
using System.Text.Json;

namespace XiqingEdu.Enforcement.Web.Platform.Forms;

/// <summary>
/// The labels of a form and the words of its choices, sent along with it: a form that is kept when the session runs out
/// can then be shown in the words in which it was filled in.
/// </summary>
public static class FieldLabels
{
    /// <summary>Name of the hidden field.</summary>
    public const string Name = "Labels";

    private const int MostWords = 40;
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Remembers a field of the page being rendered. Choices beyond forty are shown by their label alone.</summary>
    public static void Add(HttpContext http, string name, string label, IReadOnlyCollection<KeyValuePair<string, string>> choices) =>
        Of(http)[name] = new FieldLabel(label, choices.Count is 0 or > MostWords ? null : choices.ToDictionary(c => c.Key, c => c.Value));

    /// <summary>The fields since the last form, as text; empty when it had none.</summary>
    public static string Take(HttpContext http)
    {
        var fields = Of(http);
        var text = fields.Count == 0 ? "" : JsonSerializer.Serialize(fields, Json);
        fields.Clear();
        return text;
    }

    /// <summary>The labels as posted; none when the text is not of our making.</summary>
    public static IReadOnlyDictionary<string, FieldLabel> Read(string? text)
    {
        try
        {
            return string.IsNullOrEmpty(text) ? new Dictionary<string, FieldLabel>() : JsonSerializer.Deserialize<Dictionary<string, FieldLabel>>(text, Json)!;
        }
        catch (JsonException)
        {
            return new Dictionary<string, FieldLabel>();
        }
    }

    private static Dictionary<string, FieldLabel> Of(HttpContext http)
    {
        if (http.Items[typeof(FieldLabels)] is not Dictionary<string, FieldLabel> fields)
        {
            http.Items[typeof(FieldLabels)] = fields = [];
        }

        return fields;
    }
}

/// <summary>What a person reads instead of a field's name and codes.</summary>
/// <param name="Label">Label of the field.</param>
/// <param name="Words">Words by posted value; null where the field has no choices.</param>
public sealed record FieldLabel(string Label, IReadOnlyDictionary<string, string>? Words);
