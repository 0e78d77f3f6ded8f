using FluentValidation;
using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Web.Features.Certificates.Issue;

/// <summary>A new certificate, as typed.</summary>
public sealed class CertificateIssueForm
{
    /// <summary>Id of the certificate, made when the form is shown, so that a second click changes nothing.</summary>
    public Guid Id { get; set; }

    /// <summary>Version of the person: two issues at once cannot both succeed.</summary>
    public int Version { get; set; }

    public string? Number { get; set; }

    public string? EnforcementKind { get; set; }

    public string? Region { get; set; }

    public string? PlatformNumber { get; set; }

    public DateOnly? On { get; set; }

    public DateOnly? ValidUntil { get; set; }

    public string? Note { get; set; }
}

internal sealed class CertificateIssueFormValidator : AbstractValidator<CertificateIssueForm>
{
    public CertificateIssueFormValidator()
    {
        RuleFor(f => f.Id).NotEmpty().WithMessage("页面已失效，请重新打开本页再提交。");
        RuleFor(f => f.Number).NotEmpty().WithMessage("请填写证件编号。").MaximumLength(Certificate.NumberMaxLength).WithMessage($"证件编号不得超过 {Certificate.NumberMaxLength} 字。");
        RuleFor(f => f.EnforcementKind).NotEmpty().WithMessage("请填写执法类别。").MaximumLength(Certificate.TextMaxLength).WithMessage($"执法类别不得超过 {Certificate.TextMaxLength} 字。");
        RuleFor(f => f.Region).NotEmpty().WithMessage("请填写执法区域。").MaximumLength(Certificate.TextMaxLength).WithMessage($"执法区域不得超过 {Certificate.TextMaxLength} 字。");
        RuleFor(f => f.PlatformNumber).MaximumLength(Certificate.TextMaxLength).WithMessage($"平台备案编号不得超过 {Certificate.TextMaxLength} 字。");
        RuleFor(f => f.On).NotNull().WithMessage("请填写发证日期。");
        RuleFor(f => f.ValidUntil).NotNull().WithMessage("请填写有效期。");
        RuleFor(f => f.Note).MaximumLength(CertificateEvent.NoteMaxLength).WithMessage($"不得超过 {CertificateEvent.NoteMaxLength} 字。");
    }
}
