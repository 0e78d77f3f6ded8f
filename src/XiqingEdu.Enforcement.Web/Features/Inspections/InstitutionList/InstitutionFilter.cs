using XiqingEdu.Enforcement.Domain.Inspections;

namespace XiqingEdu.Enforcement.Web.Features.Inspections.InstitutionList;

/// <summary>The filters of the address.</summary>
public sealed class InstitutionFilter
{
    /// <summary>Words that all occur in name, codes or address.</summary>
    public string? Q { get; set; }

    public InstitutionKind? Kind { get; set; }

    public RiskClass? Risk { get; set; }

    public InstitutionStatus? Status { get; set; }

    public int Page { get; set; } = 1;

    /// <summary>The rows that match all but the words, by name.</summary>
    public IQueryable<Institution> Apply(IQueryable<Institution> all)
    {
        var rows = Kind is { } kind ? all.Where(i => i.Kind == kind) : all;
        rows = Risk is { } risk ? rows.Where(i => i.RiskClass == risk) : rows;
        rows = Status is { } status ? rows.Where(i => i.Status == status) : rows;
        return rows.OrderBy(i => i.Name).ThenBy(i => i.Id);
    }
}
