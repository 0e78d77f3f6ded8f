using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;

namespace XiqingEdu.Enforcement.Web.Platform.Forms;

/// <summary>
/// What a form would hold if it were opened now, beside what was typed on an older version: each field that differs
/// shows both.
/// </summary>
public sealed class PresentForm(object form)
{
    /// <summary>The present form of a page that is refused as stale; null otherwise.</summary>
    public static PresentForm? Of(HttpContext http) => http.Items[typeof(PresentForm)] as PresentForm;

    /// <summary>Remembers what the page would show now.</summary>
    public static void Keep(HttpContext http, IActionResult page)
    {
        if (FormOf((page as ViewResult)?.Model) is { } form)
        {
            http.Items[typeof(PresentForm)] = new PresentForm(form);
        }
    }

    /// <summary>The form of a page.</summary>
    public static object? FormOf(object? page) => page?.GetType().GetProperty("Form")?.GetValue(page);

    /// <summary>The value behind a field's name, such as Form.Facts or Form.Findings[2].Remark.</summary>
    public object? ValueOf(string name)
    {
        object? value = form;
        foreach (var part in name.Split('.').Skip(1))
        {
            var (property, index) = part.Split('[') is [var before, var rest] ? (before, int.Parse(rest.TrimEnd(']'), CultureInfo.InvariantCulture)) : (part, -1);
            value = value?.GetType().GetProperty(property)?.GetValue(value);
            value = index < 0 ? value : (value as IList)?.Count > index ? ((IList)value!)[index] : null;
        }

        return value;
    }
}
