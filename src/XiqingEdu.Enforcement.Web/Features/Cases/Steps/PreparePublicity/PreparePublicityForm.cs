using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Publication;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.PreparePublicity;

/// <summary>The public version, and the names that must not stand in it.</summary>
public sealed class PreparePublicityForm : StepForm
{
    public string? Summary { get; set; }

    /// <summary>Names of minors in the case, separated by 、.</summary>
    public string? Minors { get; set; }

    public string? Guardians { get; set; }

    public string? Complainants { get; set; }

    public string? Others { get; set; }

    /// <summary>Why slight information is published; asked for that class only.</summary>
    public string? Necessity { get; set; }

    /// <summary>All names.</summary>
    public IReadOnlyList<ProtectedName> Names =>
    [
        .. ProtectedName.ListOf(ProtectedNameKind.Minor, Minors), .. ProtectedName.ListOf(ProtectedNameKind.Guardian, Guardians),
        .. ProtectedName.ListOf(ProtectedNameKind.Complainant, Complainants), .. ProtectedName.ListOf(ProtectedNameKind.Other, Others),
    ];

    /// <summary>The last draft, or the text that the rule makes.</summary>
    public static PreparePublicityForm Of(PenaltyCase c, LegalFrame law) => new()
    {
        Summary = c.Publicity.Summary.Length > 0 ? c.Publicity.Summary : PublicVersion.DraftText(c, law),
        Minors = Listed(c, ProtectedNameKind.Minor),
        Guardians = Listed(c, ProtectedNameKind.Guardian),
        Complainants = Listed(c, ProtectedNameKind.Complainant),
        Others = Listed(c, ProtectedNameKind.Other),
        Necessity = c.Publicity.Necessity,
    };

    private static string Listed(PenaltyCase c, ProtectedNameKind kind) => string.Join('、', c.ProtectedNames.Where(n => n.Kind == kind).Select(n => n.Name));
}

internal sealed class PreparePublicityFormValidator : AbstractValidator<PreparePublicityForm>
{
    public PreparePublicityFormValidator()
    {
        RuleFor(f => f.Summary)
            .NotEmpty().WithMessage("请填写公示信息。")
            .MaximumLength(Publicity.SummaryMaxLength).WithMessage($"公示信息不得超过 {Publicity.SummaryMaxLength} 字。");
        RuleFor(f => f.Necessity).MaximumLength(Publicity.NecessityMaxLength).WithMessage($"确有必要公示的理由不得超过 {Publicity.NecessityMaxLength} 字。");
        RuleFor(f => f.Minors).Must(Short).WithMessage(TooLong);
        RuleFor(f => f.Guardians).Must(Short).WithMessage(TooLong);
        RuleFor(f => f.Complainants).Must(Short).WithMessage(TooLong);
        RuleFor(f => f.Others).Must(Short).WithMessage(TooLong);
    }

    private static readonly string TooLong = $"每个姓名不得超过 {ProtectedName.MaxLength} 字，多个姓名用顿号隔开。";

    private static bool Short(string? typed) => ProtectedName.ListOf(ProtectedNameKind.Other, typed).All(n => n.Name.Length <= ProtectedName.MaxLength);
}
