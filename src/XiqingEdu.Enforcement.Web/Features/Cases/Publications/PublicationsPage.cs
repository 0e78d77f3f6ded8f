using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Publication;
using XiqingEdu.Enforcement.Web.Platform.Pages;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Publications;

/// <summary>The publication of penalties, for the staff.</summary>
public sealed record PublicationsPage(PublicationsQuery Query, PageOf<PublicationRow> Rows, IReadOnlyList<Chip> Chips, LegalFrame Law);

/// <summary>One penalty with where its publication stands; the last published version where there is one.</summary>
public sealed record PublicationRow(
    Guid Id, string Number, string Party, DateOnly DecidedOn, PublicityStatus Status, DateOnly? SettledOn, DateOnly? DecisionFellOn, IReadOnlyList<PublishedRow> Published)
{
    /// <summary>The last published version.</summary>
    public PublishedRow? Last => Published.MaxBy(p => p.Sequence);

    /// <summary>The deadline that matters now: of the withdrawal where one is due, otherwise of the publication.</summary>
    public Deadline Due(LegalFrame law) => DecisionFellOn is { } fell && Published.Any(p => p.EndedOn is null || p.EndedOn >= fell)
        ? Deadline.Compute(PenaltyPeriods.WithdrawPublication, fell, law.Calendar, Published.Where(p => p.EndedOn >= fell).Min(p => p.EndedOn))
        : Deadline.Compute(PenaltyPeriods.Publish, DecidedOn, law.Calendar, Published.Count > 0 ? Published.Min(p => p.PublishedOn) : Status == PublicityStatus.Exempt ? SettledOn : null);
}

/// <summary>What of a published version the staff looks at.</summary>
public sealed record PublishedRow(Guid Id, int Sequence, DateOnly PublishedOn, DateOnly? EndedOn, DateOnly MaxUntil, CreditClass Credit, RepairStatus Repair);
