using XiqingEdu.Enforcement.Domain.Deadlines;

namespace XiqingEdu.Enforcement.Web.Features.DeadlineCalculator;

/// <summary>The question and, where it can be answered, the answer.</summary>
public sealed record CalculatorPage(CalculatorQuery Query, string StartText, CatalogueRule? Rule, CatalogueAnswer? Answer);
