using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

/// <summary>送达回证 as the servers fill it.</summary>
public class ServiceForm : StepForm
{
    public ServiceMethod? Method { get; set; }

    public DateOnly? DeliveredOn { get; set; }

    public string? Recipient { get; set; }

    public string? Place { get; set; }

    public string? Note { get; set; }

    public Guid? FirstOfficerId { get; set; }

    public Guid? SecondOfficerId { get; set; }

    /// <summary>The form with what the case already knows.</summary>
    public static ServiceForm Of(PenaltyCase penaltyCase, LegalFrame law) => Of<ServiceForm>(penaltyCase, law);

    /// <summary>The same for a form that asks for more than the service.</summary>
    public static TForm Of<TForm>(PenaltyCase penaltyCase, LegalFrame law)
        where TForm : ServiceForm, new() => new()
    {
        Method = ServiceMethod.Direct,
        DeliveredOn = law.Today,
        Place = penaltyCase.Party?.Address,
        FirstOfficerId = penaltyCase.LeadHandlerId,
        SecondOfficerId = penaltyCase.AssistantHandlerId,
    };

    /// <summary>The service as the domain takes it.</summary>
    public ServiceRecord ToRecord(InvestigatorPair servers) => new(Method!.Value, DeliveredOn!.Value, Recipient!, Place!, Note?.Trim() ?? "", servers);
}

internal sealed class ServiceFormValidator : AbstractValidator<ServiceForm>
{
    public ServiceFormValidator()
    {
        RuleFor(f => f.Method).NotNull().WithMessage("请选择送达方式。");
        RuleFor(f => f.DeliveredOn).NotNull().WithMessage("请填写送达日期。");
        RuleFor(f => f.Recipient).NotEmpty().WithMessage("请填写受送达人。").MaximumLength(ServiceRecord.RecipientMaxLength).WithMessage($"受送达人不得超过 {ServiceRecord.RecipientMaxLength} 字。");
        RuleFor(f => f.Place).NotEmpty().WithMessage("请填写送达地点。").MaximumLength(ServiceRecord.PlaceMaxLength).WithMessage($"送达地点不得超过 {ServiceRecord.PlaceMaxLength} 字。");
        RuleFor(f => f.Note).MaximumLength(ServiceRecord.NoteMaxLength).WithMessage($"备注不得超过 {ServiceRecord.NoteMaxLength} 字。");
        RuleFor(f => f.FirstOfficerId).NotNull().WithMessage("请选择第一名送达人。");
        RuleFor(f => f.SecondOfficerId).NotNull().WithMessage("请选择第二名送达人。");
    }
}
