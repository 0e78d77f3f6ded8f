using XiqingEdu.Enforcement.Domain.Penalties;

namespace XiqingEdu.Enforcement.Web.Features.Settings.Edit;

/// <summary>The form.</summary>
/// <param name="Form">What is typed.</param>
/// <param name="Missing">What documents wait for.</param>
/// <param name="SavedMeanwhile">What stands now, where somebody saved after this page was opened; else empty.</param>
public sealed record SettingsEditPage(SettingsForm Form, IReadOnlyList<string> Missing, IReadOnlyList<SettingLine> SavedMeanwhile);
