using FluentValidation;
using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Web.Features.Certificates.Shared;

/// <summary>The shape that every step asks for.</summary>
public abstract class CertificateStepFormValidator<TForm> : AbstractValidator<TForm> where TForm : CertificateStepForm
{
    protected CertificateStepFormValidator(string dateName, string? noteName = null)
    {
        RuleFor(f => f.Id).NotEmpty().WithMessage("页面已失效，请重新打开本页再提交。");
        RuleFor(f => f.On).NotNull().WithMessage($"请填写{dateName}。");
        RuleFor(f => f.Note).MaximumLength(CertificateEvent.NoteMaxLength).WithMessage($"不得超过 {CertificateEvent.NoteMaxLength} 字。");
        if (noteName is not null)
        {
            RuleFor(f => f.Note).NotEmpty().WithMessage($"请填写{noteName}。");
        }
    }
}
