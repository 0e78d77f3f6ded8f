using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Settings.Overview;

/// <summary>The settings, read-only.</summary>
/// <param name="Lines">Every setting.</param>
/// <param name="WaitingSteps">Steps that are refused while something is missing.</param>
/// <param name="WaitingDocuments">Documents that those steps make.</param>
/// <param name="History">Changes, newest first.</param>
public sealed record SettingsOverviewPage(
    IReadOnlyList<SettingLine> Lines, IReadOnlyList<string> WaitingSteps, IReadOnlyList<string> WaitingDocuments, IReadOnlyList<HistoryLine> History)
{
    /// <summary>Names of what is missing.</summary>
    public IReadOnlyList<string> Missing => [.. Lines.Where(l => l.IsMissing).Select(l => l.Word)];
}
