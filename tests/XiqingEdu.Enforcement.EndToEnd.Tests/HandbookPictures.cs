namespace XiqingEdu.Enforcement.EndToEnd.Tests;

/// <summary>The pictures of the handbook, each taken anew by the browser tests when UPDATE_DOCS is 1: window and picture name, and the file in docs/handbook/images.</summary>
public static class HandbookPictures
{
    /// <summary>Highest picture, in pixels; what is below is not shown.</summary>
    public const int MaxHeight = 768;

    private static readonly Dictionary<string, string> Taken = new()
    {
        ["public-1366-sign-in"] = "sign-in",
        ["handler1-1366-home"] = "desk",
        ["unithead-1366-cases-one"] = "case",
        ["handler1-1366-main-propose-filing"] = "propose-filing",
        ["handler2-1366-main-refused"] = "refused-input",
        ["leader-1366-too-early"] = "not-yet",
        ["reviewer-1366-main-pass-review"] = "review",
        ["unithead-1366-hearing-schedule-hearing"] = "schedule-hearing",
        ["unithead-1366-hearing-record-deliberation"] = "deliberation",
        ["dispute-1366-hearing-hold-hearing"] = "hold-hearing",
        ["leader-1366-main-decide-penalty"] = "decide",
        ["unithead-1366-document"] = "decision",
        ["leader-1366-annual-summary--year-"] = "annual-summary",
        ["publicity-1366-main-prepare-publicity"] = "prepare-publicity",
        ["public-1366-publicity"] = "publicity",
        ["publicity-1366-main-record-payment"] = "record-payment",
        ["unithead-1366-cases-one-file"] = "case-file",
        ["handler1-1366-officers"] = "officers",
        ["certificates-1366-officers--personId-guid-"] = "officer",
        ["certificates-1366-certificates-one-cancel"] = "cancel-certificate",
        ["handler1-1366-certificates-headcount-statement"] = "headcount",
        ["dispute-1366-reconsiderations-one"] = "reconsideration",
        ["dispute-1366-litigations-one"] = "litigation",
        ["dispute-1366-dispute-reconsiderations-freeze-evidence"] = "freeze-evidence",
        ["dispute-1366-dispute-litigations-plan-appearance"] = "plan-appearance",
        ["dispute-1366-dispute-calendar"] = "dispute-calendar",
        ["leader-1366-dispute-figures"] = "dispute-figures",
        ["inspections-1366-inspections-one"] = "inspection",
        ["sysadmin-1366-accounts-new"] = "open-account",
        ["sysadmin-1366-settings-edit"] = "settings",
        ["handler1-1366-templates"] = "templates",
        ["sysadmin-1366-templates--kind-regex----a-z-------"] = "template",
        ["secadmin-1366-accounts-one-roles"] = "roles",
        ["auditor-1366-audit"] = "audit",
        ["handler1-1366-exercise"] = "exercise",
        ["handler1-1366-exercise-sample"] = "sample",
    };

    /// <summary>Every picture file that the tests can make.</summary>
    public static IEnumerable<string> Files => Taken.Values.Select(n => n + ".png");

    /// <summary>Where the picture belongs in the handbook; null where it does not, or where the handbook is not to be changed.</summary>
    public static string? PathOf(string picture) => Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1" && Taken.TryGetValue(picture, out var name)
        ? TestKit.Repository.At("docs", "handbook", "images", name + ".png") : null;
}
