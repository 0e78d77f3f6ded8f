using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties.Investigation;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.TakeSamples;

/// <summary>Samples, how they were chosen, and by whom.</summary>
public sealed class TakeSamplesForm : StepForm
{
    /// <summary>Made when the page is shown, so that a second click adds nothing.</summary>
    public Guid SamplingId { get; set; }

    public string? Items { get; set; }

    public string? Method { get; set; }

    public DateOnly? SampledOn { get; set; }

    public string? Place { get; set; }

    public string? PartyPresent { get; set; }

    public Guid? FirstOfficerId { get; set; }

    public Guid? SecondOfficerId { get; set; }

    public bool CertificatesShown { get; set; }
}

internal sealed class TakeSamplesFormValidator : AbstractValidator<TakeSamplesForm>
{
    public TakeSamplesFormValidator()
    {
        RuleFor(f => f.Items).NotEmpty().WithMessage("请填写样品清单。").MaximumLength(Sampling.TextMaxLength).WithMessage($"样品清单不得超过 {Sampling.TextMaxLength} 字。");
        RuleFor(f => f.Method).NotEmpty().WithMessage("请填写抽样方法。").MaximumLength(Sampling.TextMaxLength).WithMessage($"抽样方法不得超过 {Sampling.TextMaxLength} 字。");
        RuleFor(f => f.SampledOn).NotNull().WithMessage("请填写抽样日期。");
        RuleFor(f => f.Place).NotEmpty().WithMessage("请填写抽样地点。").MaximumLength(Sampling.PlaceMaxLength).WithMessage($"抽样地点不得超过 {Sampling.PlaceMaxLength} 字。");
        RuleFor(f => f.PartyPresent).NotEmpty().WithMessage("请填写当事人到场情况。").MaximumLength(Sampling.PresentMaxLength).WithMessage($"当事人到场情况不得超过 {Sampling.PresentMaxLength} 字。");
        RuleFor(f => f.FirstOfficerId).NotNull().WithMessage("请选择第一名执法人员。");
        RuleFor(f => f.SecondOfficerId).NotNull().WithMessage("请选择第二名执法人员。");
    }
}
