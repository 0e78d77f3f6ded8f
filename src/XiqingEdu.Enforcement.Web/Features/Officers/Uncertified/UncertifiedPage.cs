using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Platform.Pages;

namespace XiqingEdu.Enforcement.Web.Features.Officers.Uncertified;

/// <summary>Persons without a certificate in force.</summary>
public sealed record UncertifiedPage(PageOf<UncertifiedRow> Rows, string? Name, IReadOnlyList<Chip> Chips);

/// <summary>One person.</summary>
public sealed record UncertifiedRow(Guid PersonId, string Name, string Unit, string Post, PersonnelKind Kind, bool Held);
