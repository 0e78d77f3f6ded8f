using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties.Execution;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.ServeDemand;

/// <summary>The service of the demand and the duties beside money.</summary>
public sealed class ServeDemandForm : ServiceForm
{
    public string? OtherDuties { get; set; }
}

internal sealed class ServeDemandFormValidator : AbstractValidator<ServeDemandForm>
{
    public ServeDemandFormValidator()
    {
        Include(new ServiceFormValidator());
        RuleFor(f => f.OtherDuties).MaximumLength(DemandNotice.DutiesMaxLength).WithMessage($"其他义务不得超过 {DemandNotice.DutiesMaxLength} 字。");
    }
}
