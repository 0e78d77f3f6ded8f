using FluentValidation;
using XiqingEdu.Enforcement.Web.Features.OnSite.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.OnSite.Steps.Archive;

/// <summary>Number and pages of the file.</summary>
public sealed class OnSiteArchiveForm : OnSiteStepForm
{
    public string? Number { get; set; }

    public int? Pages { get; set; }
}

internal sealed class OnSiteArchiveFormValidator : AbstractValidator<OnSiteArchiveForm>
{
    public OnSiteArchiveFormValidator()
    {
        RuleFor(f => f.Number).NotEmpty().WithMessage("请填写案卷号。").MaximumLength(100).WithMessage("案卷号不得超过 100 字。");
        RuleFor(f => f.Pages).NotNull().WithMessage("请填写总页数。").InclusiveBetween(1, 99_999).WithMessage("总页数须在 1 至 99999 之间。");
    }
}
