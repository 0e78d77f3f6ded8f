using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties.Transfers;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.ReportCrime;

/// <summary>What the two handlers report.</summary>
public sealed class ReportCrimeForm : StepForm
{
    public string? Report { get; set; }

    public Guid? FirstOfficerId { get; set; }

    public Guid? SecondOfficerId { get; set; }
}

internal sealed class ReportCrimeFormValidator : AbstractValidator<ReportCrimeForm>
{
    public ReportCrimeFormValidator()
    {
        RuleFor(f => f.Report).NotEmpty().WithMessage("请填写涉嫌犯罪情况。").MaximumLength(CriminalTransfer.TextMaxLength).WithMessage($"涉嫌犯罪情况不得超过 {CriminalTransfer.TextMaxLength} 字。");
        RuleFor(f => f.FirstOfficerId).NotNull().WithMessage("请选择第一名执法人员。");
        RuleFor(f => f.SecondOfficerId).NotNull().WithMessage("请选择第二名执法人员。");
    }
}
