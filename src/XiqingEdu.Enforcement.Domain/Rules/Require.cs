using XiqingEdu.Enforcement.Domain.Law;

namespace XiqingEdu.Enforcement.Domain.Rules;

/// <summary>Refusals that many verbs share.</summary>
public static class Require
{
    /// <summary>Refuses with the rule's code and article unless <paramref name="holds"/>.</summary>
    public static void That(bool holds, string code, Citation article, string sentence, string? field = null)
    {
        if (!holds)
        {
            throw new RuleViolation(code, article, sentence, field);
        }
    }

    /// <summary>Refuses an empty text; returns it trimmed, with the line ends of browsers (CR LF) made one.</summary>
    public static string Text(string? value, string name, Citation article, int maxLength = int.MaxValue, string? field = null)
    {
        var text = value?.Trim().ReplaceLineEndings("\n");
        That(!string.IsNullOrEmpty(text), "TEXT", article, $"请填写{name}。", field);
        That(text!.Length <= maxLength, "LENGTH", article, $"{name}不得超过 {maxLength} 字，现为 {text.Length} 字。", field);
        return text;
    }

    /// <summary>Refuses a legal date after today: an act cannot be recorded before it happened.</summary>
    public static DateOnly NotInFuture(DateOnly date, DateOnly today, string name, Citation article, string? field = null)
    {
        That(date <= today, "DATE-FUTURE", article, $"{name} {date:yyyy-MM-dd} 晚于今天 {today:yyyy-MM-dd}，不得登记尚未发生的事项。", field);
        return date;
    }
}
