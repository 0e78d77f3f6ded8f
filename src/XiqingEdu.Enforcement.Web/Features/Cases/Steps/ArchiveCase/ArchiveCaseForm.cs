using FluentValidation;
using FluentValidation.Results;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.ArchiveCase;

/// <summary>Number of the file and pages of each item.</summary>
public sealed class ArchiveCaseForm : StepForm
{
    public string? Number { get; set; }

    /// <summary>Pages by the hash of the item's file.</summary>
    public Dictionary<string, int?> Counts { get; set; } = [];
}

internal sealed class ArchiveCaseFormValidator : AbstractValidator<ArchiveCaseForm>
{
    public ArchiveCaseFormValidator()
    {
        RuleFor(f => f.Number).NotEmpty().WithMessage("请填写案卷号。").MaximumLength(100).WithMessage("案卷号不得超过 100 字。");
        RuleFor(f => f.Counts).Custom((counts, context) =>
        {
            foreach (var (hash, _) in counts.Where(c => c.Value is null or < 1 or > FilePage.MaxPages))
            {
                context.AddFailure(new ValidationFailure($"Counts[{hash}]", $"请填写页数（1 至 {FilePage.MaxPages}）。"));
            }
        });
    }
}
