using System.Globalization;

namespace XiqingEdu.Enforcement.Web.Platform.Lists;

/// <summary>One column of a list, the same for the page and for the export.</summary>
/// <param name="Key">Its name in the address.</param>
/// <param name="Header">Its heading.</param>
/// <param name="Value">Text, int, decimal (yuan), DateOnly or null.</param>
/// <param name="IsStandard">Whether it is shown where nothing was chosen.</param>
public sealed record ListColumn<TRow>(string Key, string Header, Func<TRow, object?> Value, bool IsStandard = true)
{
    /// <summary>The value as the page shows it.</summary>
    public string Text(TRow row) => Value(row) switch
    {
        null => "",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        decimal yuan => yuan.ToString("N2", CultureInfo.InvariantCulture),
        var value => value.ToString()!,
    };
}
