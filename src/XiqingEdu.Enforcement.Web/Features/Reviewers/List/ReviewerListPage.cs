using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Web.Platform.Pages;

namespace XiqingEdu.Enforcement.Web.Features.Reviewers.List;

/// <summary>The register with the share of reviewers among officers.</summary>
public sealed record ReviewerListPage(
    PageOf<ReviewerRow> Rows, ReviewerFilter Filter, IReadOnlyList<Chip> Chips, RuleCheck Ratio, IReadOnlyList<int> Years, DateOnly QualificationRequiredFrom, DateOnly Today);

/// <summary>The query row, kept in the address.</summary>
public sealed class ReviewerFilter
{
    /// <summary>Part of a name.</summary>
    public string? Name { get; set; }

    /// <summary>Whether a term is open today.</summary>
    public bool? InTerm { get; set; }

    /// <summary>Persons whose term started or ended in this year.</summary>
    public int? ChangedIn { get; set; }

    /// <summary>Page, from 1.</summary>
    public int Page { get; set; } = 1;
}

/// <summary>One person of the register.</summary>
public sealed record ReviewerRow(
    Guid PersonId, string Name, string Unit, string QualificationNumber, DateOnly? QualificationOn, LawDegree Degree, DateOnly FirstEngagedOn, ReviewerWorkTime WorkTime,
    DateOnly LastFromOn, DateOnly? LastToOn)
{
    /// <summary>Whether the last term covers a day.</summary>
    public bool InTermOn(DateOnly day) => LastFromOn <= day && (LastToOn is null || LastToOn >= day);

    /// <summary>Whether the qualification that the law demands is there on a day.</summary>
    public bool QualifiedOn(DateOnly day, DateOnly requiredFrom) => FirstEngagedOn < requiredFrom || (QualificationNumber.Length > 0 && QualificationOn <= day);
}
