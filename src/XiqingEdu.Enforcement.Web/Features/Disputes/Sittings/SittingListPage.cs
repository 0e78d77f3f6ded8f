using XiqingEdu.Enforcement.Data.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Web.Platform.Pages;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Sittings;

/// <summary>The list of sittings.</summary>
public sealed record SittingListPage(int Year, DisputeChannel Channel, bool? Led, IReadOnlyList<Sitting> Rows, IReadOnlyList<Chip> Chips);
