using System.Collections;
using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.Web.Platform.Forms.Drafts;
using XiqingEdu.Enforcement.Web.Platform.Uploads;

namespace XiqingEdu.Enforcement.Web.Platform.Forms;

/// <summary>
/// One field as every form shows it: label above, help under the label, the message beside the field, and what was
/// typed before. A member of an enum is offered with its Chinese words.
/// </summary>
[HtmlTargetElement("field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldTagHelper(ValidationHtmlAttributeProvider validation) : TagHelper
{
    /// <summary>The property of the form.</summary>
    [HtmlAttributeName("asp-for")]
    public required ModelExpression For { get; set; }

    /// <summary>Chinese label.</summary>
    public required string Label { get; set; }

    /// <summary>Help under the label.</summary>
    public string? Hint { get; set; }

    /// <summary>How it is typed.</summary>
    public FieldKind Kind { get; set; }

    /// <summary>Choices of a select, radio or checkbox field; suggestions of a text field, which takes others too.</summary>
    public IEnumerable<KeyValuePair<string, string>>? Options { get; set; }

    /// <summary>Whether it must be filled; the others are marked 选填, or with when they must.</summary>
    public bool Required { get; set; }

    /// <summary>The case in which it must be filled, such as 给予罚款的.</summary>
    public string? When { get; set; }

    /// <summary>Most characters, stated beside the field.</summary>
    public int? Limit { get; set; }

    /// <summary>Unit beside the field, such as 元.</summary>
    public string? Unit { get; set; }

    /// <summary>The browser's hint.</summary>
    public string? Autocomplete { get; set; }

    /// <summary>Lines of a long text.</summary>
    public int Rows { get; set; } = 5;

    /// <summary>Set by the view.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext View { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var name = View.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var id = TagBuilder.CreateSanitizedId(name, "_");
        View.ModelState.TryGetValue(name, out var state);
        var kept = For.Model as UploadedFile;
        var error = state?.Errors.FirstOrDefault()?.ErrorMessage;
        // Boxes that were left empty are not sent: a draft that does not know the field had none of them ticked.
        var untickedInDraft = state?.RawValue is null && Kind is FieldKind.Checkbox or FieldKind.Checkboxes && RestoredDraft.Of(View.HttpContext) is not null;
        var values = state?.RawValue is not null ? Values(state.RawValue) : untickedInDraft ? [] : Values(For.Model);
        var present = Present(name, values);
        var described = string.Join(' ', new[] { Hint is null && Limit is null ? null : id + "-hint", present is null ? null : id + "-present", error is null ? null : id + "-error" }.Where(d => d is not null));
        var common = $" id=\"{id}\" name=\"{name}\""
            + (described.Length > 0 ? $" aria-describedby=\"{described}\"" : "")
            + (error is null ? "" : " aria-invalid=\"true\"")
            + (Required && kept is null ? " aria-required=\"true\"" : "")
            + (Autocomplete is null ? "" : $" autocomplete=\"{Autocomplete}\"");
        var group = Kind is FieldKind.Radio or FieldKind.Checkboxes;
        var checks = group || Kind == FieldKind.Checkbox || kept is not null ? "" : ClientChecks();
        common += checks;

        output.TagName = group ? "fieldset" : "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", error is null ? "field" : "field field-wrong");
        if (group)
        {
            output.Attributes.SetAttribute("id", id);
        }

        var html = new StringBuilder();
        var optional = Required || Kind == FieldKind.Checkbox ? "" : $"<span class=\"muted\">（{(When is null ? "选填" : $"{Encode(When)}必填")}）</span>";
        if (Kind != FieldKind.Checkbox)
        {
            html.Append(group ? $"<legend>{Encode(Label)}{optional}</legend>" : $"<label for=\"{id}\">{Encode(Label)}{optional}</label>");
        }

        if (Hint is not null || Limit is not null)
        {
            html.Append($"<p class=\"hint\" id=\"{id}-hint\">{Encode(Hint)}{(Limit is null ? "" : $"不超过 {Limit} 字。")}</p>");
        }

        if (present is not null)
        {
            html.Append($"<div class=\"present\" id=\"{id}-present\"><strong>现在的内容：</strong><span class=\"prose\">{Encode(present)}</span></div>");
        }

        var slot = checks.Length > 0 ? $" data-valmsg-for=\"{name}\" data-valmsg-replace=\"true\"" : "";
        if (error is not null)
        {
            html.Append($"<p class=\"field-error\" id=\"{id}-error\"{slot}>{Encode(error)}</p>");
        }
        else if (slot.Length > 0)
        {
            html.Append($"<p class=\"field-error\"{slot}></p>");
        }

        Control(html, common, name, id, values);
        html.Append(FieldSamples.Of(View.ViewData)?.Html(name, Label));
        output.Content.SetHtmlContent(html.ToString());
    }

    /// <summary>
    /// The rules that the browser can say by itself, in their Chinese words; what has none is left to the server. They are said when the
    /// form is sent: a sentence that comes or goes while something is typed moves the next field away from under the hand.
    /// </summary>
    private string ClientChecks()
    {
        var attributes = new Dictionary<string, string>();
        validation.AddAndTrackValidationAttributes(View, For.ModelExplorer, For.Name, attributes);
        var required = attributes.GetValueOrDefault("data-val-required");
        return required?.Any(c => c >= 0x4E00) == true ? $" data-val=\"true\" data-val-event=\"submit\" data-val-required=\"{Encode(required)}\"" : "";
    }

    /// <summary>What the record holds now, in words, when something else was typed on an older version of it; null otherwise.</summary>
    private string? Present(string name, IReadOnlyList<string> typed)
    {
        var held = PresentForm.Of(View.HttpContext) is { } form ? Values(form.ValueOf(name))
            : RestoredDraft.Of(View.HttpContext) is { IsStale: true } ? Values(For.Model) : [];
        if (Kind is FieldKind.File or FieldKind.Password || held.All(string.IsNullOrWhiteSpace) || held.Select(Plain).ToHashSet().SetEquals(typed.Select(Plain)))
        {
            return null;
        }

        return Kind switch
        {
            FieldKind.Checkbox => held[0] is "true" or "True" ? "是" : "否",
            FieldKind.Select or FieldKind.Radio or FieldKind.Checkboxes => string.Join("、", held.Select(h => Choices().FirstOrDefault(c => c.Key == h).Value ?? h)),
            _ => string.Join('\n', held),
        };
    }

    private static string Plain(string text) => text.ReplaceLineEndings("\n").Trim();

    private void Control(StringBuilder html, string common, string name, string id, IReadOnlyList<string> values)
    {
        var value = values.Count > 0 ? values[0] : "";
        switch (Kind)
        {
            case FieldKind.LongText:
                PostFormTagHelper.MarkLong(View.HttpContext);
                html.Append($"<textarea{common} rows=\"{Rows}\">\n{Encode(value)}</textarea>");
                break;
            case FieldKind.Select:
                html.Append($"<select{common}><option value=\"\">请选择</option>");
                foreach (var (key, text) in Choices())
                {
                    html.Append($"<option value=\"{Encode(key)}\"{(key == value ? " selected" : "")}>{Encode(text)}</option>");
                }

                html.Append("</select>");
                break;
            case FieldKind.Radio or FieldKind.Checkboxes:
                var type = Kind == FieldKind.Radio ? "radio" : "checkbox";
                foreach (var ((key, text), i) in Choices().Select((c, i) => (c, i)))
                {
                    html.Append($"<div class=\"choice\"><input type=\"{type}\" id=\"{id}-{i}\" name=\"{name}\" value=\"{Encode(key)}\"{(values.Contains(key) ? " checked" : "")}><label for=\"{id}-{i}\">{Encode(text)}</label></div>");
                }

                break;
            case FieldKind.Checkbox:
                html.Append($"<div class=\"choice\"><input type=\"checkbox\"{common} value=\"true\"{(value is "true" or "True" ? " checked" : "")}><label for=\"{id}\">{Encode(Label)}</label></div>");
                break;
            case FieldKind.File:
                if (For.Model is UploadedFile file)
                {
                    html.Append($"<p class=\"kept-file\">已上传：{Encode(file.FileName)}（{file.SizeText}）。不必重新选择；要更换的，选择新的文件。")
                        .Append($"<input type=\"hidden\" name=\"{name}{UploadBinder.Kept}\" value=\"{Encode(file.Reference)}\"></p>");
                }

                html.Append($"<input type=\"file\"{common}>");
                break;
            default:
                var input = Kind switch { FieldKind.Date => "date", FieldKind.Time => "time", FieldKind.Password => "password", _ => "text" };
                var extra = Kind == FieldKind.Number ? " inputmode=\"decimal\"" : Options is not null ? $" list=\"{id}-list\"" : "";
                var shown = Kind == FieldKind.Password ? "" : Encode(value);
                html.Append($"<span class=\"control\"><input type=\"{input}\"{common}{extra} value=\"{shown}\">{(Unit is null ? "" : $"<span class=\"unit\">{Encode(Unit)}</span>")}</span>");
                if (Options is not null)
                {
                    html.Append($"<datalist id=\"{id}-list\">{string.Concat(Options.Select(o => $"<option value=\"{Encode(o.Key)}\"></option>"))}</datalist>");
                }

                break;
        }
    }

    private IEnumerable<KeyValuePair<string, string>> Choices()
    {
        if (Options is not null)
        {
            return Options;
        }

        var type = For.ModelExplorer.ModelType;
        type = type.IsGenericType ? type.GetGenericArguments()[0] : type.IsArray ? type.GetElementType()! : type;
        return Enum.GetValuesAsUnderlyingType(type).Cast<object>()
            .Select(v => (Enum)Enum.ToObject(type, v)).Select(v => KeyValuePair.Create(v.ToString(), v.Word()));
    }

    private static IReadOnlyList<string> Values(object? model) => model switch
    {
        null => [],
        string text => [text],
        string[] texts => texts,
        DateOnly date => [date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)],
        TimeOnly time => [time.ToString("HH\\:mm", CultureInfo.InvariantCulture)],
        decimal number => [number.ToString("0.##", CultureInfo.InvariantCulture)],
        IEnumerable many => [.. many.Cast<object>().SelectMany(Values)],
        IFormattable value => [value.ToString(null, CultureInfo.InvariantCulture)],
        _ => [model.ToString() ?? ""],
    };

    private static string Encode(string? text) => WebUtility.HtmlEncode(text ?? "");
}
