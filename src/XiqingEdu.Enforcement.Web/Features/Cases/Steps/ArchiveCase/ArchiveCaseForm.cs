using FluentValidation;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.ArchiveCase;

/// <summary>Number and pages of the file.</summary>
public sealed class ArchiveCaseForm : StepForm
{
    public string? Number { get; set; }

    public int? Pages { get; set; }
}

internal sealed class ArchiveCaseFormValidator : AbstractValidator<ArchiveCaseForm>
{
    public ArchiveCaseFormValidator()
    {
        RuleFor(f => f.Number).NotEmpty().WithMessage("请填写案卷号。").MaximumLength(100).WithMessage("案卷号不得超过 100 字。");
        RuleFor(f => f.Pages).NotNull().WithMessage("请填写总页数。").InclusiveBetween(1, 99_999).WithMessage("总页数须在 1 至 99999 之间。");
    }
}
