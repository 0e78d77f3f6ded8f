namespace XiqingEdu.Enforcement.Web.Routes;

/// <summary>Paths of the bureau's settings, the working calendars and the deadline calculator.</summary>
public static class SettingPaths
{
    public const string Settings = "/settings";
    public const string EditSettings = "/settings/edit";
}
