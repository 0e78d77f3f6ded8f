using XiqingEdu.Enforcement.Domain.Inspections;

namespace XiqingEdu.Enforcement.Web.Features.Inspections.InstitutionList;

/// <summary>The filters of the address.</summary>
public sealed class InstitutionFilter
{
    public string? Q { get; set; }

    public InstitutionKind? Kind { get; set; }

    public RiskClass? Risk { get; set; }

    public InstitutionStatus? Status { get; set; }

    public int Page { get; set; } = 1;

    /// <summary>The rows that match, by name.</summary>
    public IQueryable<Institution> Apply(IQueryable<Institution> all)
    {
        var code = Q?.Trim().ToUpperInvariant();
        var rows = Q?.Trim() is { Length: > 0 } text ? all.Where(i => i.Name.Contains(text) || i.CreditCode == code) : all;
        rows = Kind is { } kind ? rows.Where(i => i.Kind == kind) : rows;
        rows = Risk is { } risk ? rows.Where(i => i.RiskClass == risk) : rows;
        rows = Status is { } status ? rows.Where(i => i.Status == status) : rows;
        return rows.OrderBy(i => i.Name).ThenBy(i => i.Id);
    }
}
