using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Publication;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.ApprovePublicity;

/// <summary>For each doubtful place the reason why it may be published; the version says what was approved.</summary>
public sealed class ApprovePublicityForm : StepForm
{
    public List<ClearanceForm> Clearances { get; set; } = [];

    /// <summary>One empty reason for each doubtful place.</summary>
    public static ApprovePublicityForm Of(PenaltyCase c, LegalFrame law) => new()
    {
        Clearances = [.. c.PublicityFindings(law).Where(f => !f.IsHard).Select(f => new ClearanceForm { Key = f.Key, Sentence = $"“{f.Text}”：{f.Sentence}" })],
    };

    /// <summary>As the domain takes them; the text of the place is the domain's own.</summary>
    public IReadOnlyList<FindingClearance> ToClearances() => [.. Clearances.Select(c => new FindingClearance(c.Key ?? "", "", c.Reason ?? ""))];

    /// <summary>One doubtful place.</summary>
    public sealed class ClearanceForm
    {
        public string? Key { get; set; }

        public string? Sentence { get; set; }

        public string? Reason { get; set; }
    }
}

internal sealed class ApprovePublicityFormValidator : AbstractValidator<ApprovePublicityForm>
{
    public ApprovePublicityFormValidator() => RuleForEach(f => f.Clearances).ChildRules(clearance => clearance.RuleFor(c => c.Reason)
        .NotEmpty().WithMessage("请写明该处可以公开的理由；不能公开的，请退回公示员修改。")
        .MaximumLength(FindingClearance.ReasonMaxLength).WithMessage($"理由不得超过 {FindingClearance.ReasonMaxLength} 字。"));
}
