using FluentValidation;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Investigation;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.ApplyForRecusal;

/// <summary>Who is to step back, who asks for it, and why.</summary>
public sealed class ApplyForRecusalForm : StepForm
{
    /// <summary>Made when the page is shown, so that a second click adds nothing.</summary>
    public Guid RecusalId { get; set; }

    public bool? ByParty { get; set; }

    public Guid? PersonId { get; set; }

    public string? Reason { get; set; }

    /// <summary>A handler records what the party asks; everybody else steps back himself.</summary>
    public static ApplyForRecusalForm Of(PenaltyCase c, Actor actor) => c.IsHandler(actor.PersonId)
        ? new() { RecusalId = Guid.CreateVersion7() }
        : new() { RecusalId = Guid.CreateVersion7(), ByParty = false, PersonId = actor.PersonId };
}

internal sealed class ApplyForRecusalFormValidator : AbstractValidator<ApplyForRecusalForm>
{
    public ApplyForRecusalFormValidator()
    {
        RuleFor(f => f.ByParty).NotNull().WithMessage("请选择由谁提出。");
        RuleFor(f => f.PersonId).NotNull().WithMessage("请选择回避的人员。");
        RuleFor(f => f.Reason).NotEmpty().WithMessage("请填写回避理由。").MaximumLength(Recusal.TextMaxLength).WithMessage($"回避理由不得超过 {Recusal.TextMaxLength} 字。");
    }
}
