using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.RecordDeliberation;

/// <summary>Minutes of the collective deliberation: a row for each member who was there.</summary>
public sealed class RecordDeliberationForm : StepForm
{
    /// <summary>Rows on the page, and of them those shown at once.</summary>
    public const int Rows = 20, RowsAtOnce = 7;

    public DateOnly? HeldOn { get; set; }

    public string? Place { get; set; }

    public string? Chair { get; set; }

    public int? MembersEntitled { get; set; }

    public List<OpinionRow> Opinions { get; set; } = [.. Enumerable.Range(0, Rows).Select(_ => new OpinionRow())];

    public string? Conclusion { get; set; }

    public bool? Agrees { get; set; }

    /// <summary>The minutes as the domain takes them.</summary>
    public Deliberation ToMinutes() => new(HeldOn!.Value, Place!, Chair!.Trim(), MembersEntitled!.Value,
        [.. Opinions.Where(o => o.IsUsed).Select(o => new MemberOpinion(o.Name!.Trim(), o.Post!.Trim(), o.IsFor!.Value, o.Words!.Trim()))], Conclusion!, Agrees!.Value);

    /// <summary>What one member said.</summary>
    public sealed class OpinionRow
    {
        public string? Name { get; set; }

        public string? Post { get; set; }

        public bool? IsFor { get; set; }

        public string? Words { get; set; }

        /// <summary>Whether anything was typed.</summary>
        public bool IsUsed => IsFor is not null || !string.IsNullOrWhiteSpace(Name + Post + Words);
    }
}

internal sealed class RecordDeliberationFormValidator : AbstractValidator<RecordDeliberationForm>
{
    public RecordDeliberationFormValidator()
    {
        RuleFor(f => f.HeldOn).NotNull().WithMessage("请填写讨论日期。");
        RuleFor(f => f.Place).NotEmpty().WithMessage("请填写地点。").MaximumLength(Deliberation.PlaceMaxLength).WithMessage($"地点不得超过 {Deliberation.PlaceMaxLength} 字。");
        RuleFor(f => f.Chair).NotEmpty().WithMessage("请填写主持人。").MaximumLength(Deliberation.ChairMaxLength).WithMessage($"主持人不得超过 {Deliberation.ChairMaxLength} 字。");
        RuleFor(f => f.MembersEntitled).NotNull().WithMessage("请填写应到人数。");
        RuleFor(f => f.Opinions).Must(rows => rows.Any(r => r.IsUsed)).WithMessage("请逐人填写各人意见。");
        RuleForEach(f => f.Opinions).ChildRules(row => row.When(r => r.IsUsed, () =>
        {
            row.RuleFor(r => r.Name).NotEmpty().WithMessage("请填写姓名。").MaximumLength(MemberOpinion.NameMaxLength).WithMessage($"姓名不得超过 {MemberOpinion.NameMaxLength} 字。");
            row.RuleFor(r => r.Post).NotEmpty().WithMessage("请填写职务。").MaximumLength(MemberOpinion.PostMaxLength).WithMessage($"职务不得超过 {MemberOpinion.PostMaxLength} 字。");
            row.RuleFor(r => r.IsFor).NotNull().WithMessage("请选择同意或者不同意。");
            row.RuleFor(r => r.Words).NotEmpty().WithMessage("请填写发言。").MaximumLength(MemberOpinion.WordsMaxLength).WithMessage($"发言不得超过 {MemberOpinion.WordsMaxLength} 字。");
        }));
        RuleFor(f => f.Conclusion).NotEmpty().WithMessage("请填写讨论结论。").MaximumLength(Deliberation.TextMaxLength).WithMessage($"讨论结论不得超过 {Deliberation.TextMaxLength} 字。");
        RuleFor(f => f.Agrees).NotNull().WithMessage("请选择是否同意处理建议。");
    }
}
