using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Web.Features.OnSite.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.OnSite.Shared;

/// <summary>The form of an on-the-spot penalty, in the order of the act; for the first filling and every revision.</summary>
public sealed class OnSitePenaltyForm : OnSiteStepForm
{
    /// <summary>Made when the page is shown, so that a second click registers nothing.</summary>
    public Guid Id { get; set; }

    public Guid? FirstOfficerId { get; set; }

    public Guid? SecondOfficerId { get; set; }

    public bool CertificatesShown { get; set; }

    public PartyKind? PartyKind { get; set; }

    public string? PartyName { get; set; }

    public string? PartyIdentityNumber { get; set; }

    public bool AdultConfirmed { get; set; }

    public string? PartyCreditCode { get; set; }

    public string? PartyRepresentative { get; set; }

    public string? PartyLicenseNumber { get; set; }

    public string? PartyAddress { get; set; }

    public string? PartyPhone { get; set; }

    public string? ViolationCode { get; set; }

    public DateOnly? ActOn { get; set; }

    public TimeOnly? ActTime { get; set; }

    public string? Place { get; set; }

    public bool PlaceInDistrict { get; set; }

    public string? Facts { get; set; }

    public bool FactsClear { get; set; }

    public List<PenaltyKind> Penalties { get; set; } = [];

    public decimal? FineYuan { get; set; }

    public Seriousness? Seriousness { get; set; }

    public DiscretionTier? Tier { get; set; }

    public bool ToldOrally { get; set; }

    public OnSiteDefenseKind? DefenseKind { get; set; }

    public string? Claims { get; set; }

    public string? Findings { get; set; }

    public decimal? ReducedFineYuan { get; set; }

    public string? Correction { get; set; }

    /// <summary>The form of a penalty that is to be revised.</summary>
    public static OnSitePenaltyForm Of(OnSitePenalty p) => new()
    {
        Id = p.Id,
        FirstOfficerId = p.FirstOfficerId,
        SecondOfficerId = p.SecondOfficerId,
        CertificatesShown = p.CertificatesShown,
        PartyKind = p.Party.Kind,
        PartyName = p.Party.Name,
        PartyIdentityNumber = p.Party.IdentityNumber,
        AdultConfirmed = p.AdultConfirmed,
        PartyCreditCode = p.Party.CreditCode,
        PartyRepresentative = p.Party.Representative,
        PartyLicenseNumber = p.Party.LicenseNumber,
        PartyAddress = p.Party.Address,
        PartyPhone = p.Party.Phone,
        ViolationCode = p.ViolationCode,
        ActOn = p.ActOn,
        ActTime = p.ActTime,
        Place = p.Place,
        PlaceInDistrict = p.PlaceInDistrict,
        Facts = p.Facts,
        FactsClear = p.FactsClear,
        Penalties = [.. p.Told.Penalties.Select(x => x.Kind)],
        FineYuan = p.Told.FineFen > 0 ? p.Told.FineFen / 100m : null,
        Seriousness = p.Told.Seriousness,
        Tier = p.Told.Tier,
        ToldOrally = p.ToldOrally,
        DefenseKind = p.Defense.Kind,
        Claims = p.Defense.Claims,
        Findings = p.Defense.Findings,
        ReducedFineYuan = p.Outcome.FineFen < p.Told.FineFen ? p.Outcome.FineFen / 100m : null,
        Correction = p.Correction,
    };

    /// <summary>The form as the domain takes it.</summary>
    public OnSiteParticulars ToParticulars(InvestigatorPair officers, Violation violation, DateOnly today)
    {
        var party = Party.Of(PartyKind!.Value, PartyName!, PartyIdentityNumber, PartyCreditCode, PartyRepresentative, PartyLicenseNumber, PartyAddress!, PartyPhone, today);
        var told = OutcomeOf(FineYuan);
        var outcome = DefenseKind == OnSiteDefenseKind.Adopted && ReducedFineYuan is { } reduced ? OutcomeOf(reduced) : told;
        return new OnSiteParticulars(officers, CertificatesShown, party, AdultConfirmed, violation, ActOn!.Value, ActTime!.Value, Place!, PlaceInDistrict, Facts!, FactsClear,
            told, ToldOrally, new OnSiteDefense(DefenseKind!.Value, Claims ?? "", Findings ?? ""), outcome, Correction!);
    }

    private Outcome OutcomeOf(decimal? fineYuan) => new(
        OutcomeKind.Penalty,
        [.. Penalties.Where(k => k != PenaltyKind.Fine || fineYuan is > 0).Select(k => new Penalty(k, k == PenaltyKind.Fine ? Money.FenOf(fineYuan!.Value)!.Value : 0, ""))],
        Seriousness!.Value, Tier!.Value, 0, "", null);
}

internal sealed class OnSitePenaltyFormValidator : AbstractValidator<OnSitePenaltyForm>
{
    public OnSitePenaltyFormValidator()
    {
        RuleFor(f => f.Id).NotEmpty().WithMessage("页面已失效，请重新打开。");
        RuleFor(f => f.FirstOfficerId).NotNull().WithMessage("请选择第一名执法人员。");
        RuleFor(f => f.SecondOfficerId).NotNull().WithMessage("请选择第二名执法人员。");
        RuleFor(f => f.PartyKind).NotNull().WithMessage("请选择当事人类型。");
        RuleFor(f => f.PartyName).NotEmpty().WithMessage("请填写当事人名称（姓名）。").MaximumLength(Party.NameMaxLength).WithMessage($"当事人名称（姓名）不得超过 {Party.NameMaxLength} 字。");
        RuleFor(f => f.PartyRepresentative).MaximumLength(Party.RepresentativeMaxLength).WithMessage($"法定代表人（负责人）不得超过 {Party.RepresentativeMaxLength} 字。");
        RuleFor(f => f.PartyLicenseNumber).MaximumLength(Party.LicenseNumberMaxLength).WithMessage($"办学许可证编号不得超过 {Party.LicenseNumberMaxLength} 字。");
        RuleFor(f => f.PartyAddress).NotEmpty().WithMessage("请填写当事人地址（住址）。").MaximumLength(Party.AddressMaxLength).WithMessage($"当事人地址（住址）不得超过 {Party.AddressMaxLength} 字。");
        RuleFor(f => f.PartyPhone).MaximumLength(Party.PhoneMaxLength).WithMessage($"联系电话不得超过 {Party.PhoneMaxLength} 字。");
        RuleFor(f => f.ViolationCode).NotEmpty().WithMessage("请选择案由。");
        RuleFor(f => f.ActOn).NotNull().WithMessage("请填写违法行为日期。");
        RuleFor(f => f.ActTime).NotNull().WithMessage("请填写违法行为时间（时、分）。");
        RuleFor(f => f.Place).NotEmpty().WithMessage("请填写违法行为地点。").MaximumLength(OnSitePenalty.PlaceMaxLength).WithMessage($"违法行为地点不得超过 {OnSitePenalty.PlaceMaxLength} 字。");
        RuleFor(f => f.Facts).NotEmpty().WithMessage("请填写违法事实。")
            .MaximumLength(OnSitePenalty.FactsMaxLength).WithMessage(f => $"违法事实不得超过 {OnSitePenalty.FactsMaxLength} 字，现为 {f.Facts!.Length} 字。");
        RuleFor(f => f.Penalties).NotEmpty().WithMessage("请选择拟给予的处罚：警告或者罚款。")
            .Must(p => p.All(k => k is PenaltyKind.Warning or PenaltyKind.Fine)).WithMessage("当场处罚只能处罚款或者警告；其他处罚请登记线索，按普通程序办理。");
        RuleFor(f => f.FineYuan).Must(IsMoney).WithMessage("罚款金额须为不小于零、最多两位小数的数。")
            .Must(y => y is > 0).When(f => f.Penalties.Contains(PenaltyKind.Fine), ApplyConditionTo.CurrentValidator).WithMessage("选择了罚款，请填写罚款金额。")
            .Must(y => y is null or 0).When(f => !f.Penalties.Contains(PenaltyKind.Fine), ApplyConditionTo.CurrentValidator).WithMessage("填写了罚款金额，但没有勾选罚款。");
        RuleFor(f => f.Seriousness).NotNull().WithMessage("请选择违法情节。");
        RuleFor(f => f.Tier).NotNull().WithMessage("请选择裁量档次。");
        RuleFor(f => f.DefenseKind).NotNull().WithMessage("请选择当事人陈述申辩的情况。");
        Text(f => f.Claims, "当事人的陈述申辩", f => f.DefenseKind is not (null or OnSiteDefenseKind.NoneMade));
        Text(f => f.Findings, "复核意见及理由", f => f.DefenseKind is OnSiteDefenseKind.Adopted or OnSiteDefenseKind.NotAdopted);
        RuleFor(f => f.ReducedFineYuan).Must(IsMoney).WithMessage("改定的罚款金额须为不小于零、最多两位小数的数。")
            .Null().When(f => f.DefenseKind is not (null or OnSiteDefenseKind.Adopted), ApplyConditionTo.CurrentValidator).WithMessage("只有采纳当事人的陈述申辩的，才改定罚款金额。");
        RuleFor(f => f.Correction).NotEmpty().WithMessage("请填写责令改正的内容。").MaximumLength(OnSitePenalty.CorrectionMaxLength).WithMessage($"责令改正的内容不得超过 {OnSitePenalty.CorrectionMaxLength} 字。");
    }

    private static bool IsMoney(decimal? yuan) => yuan is null || Money.FenOf(yuan.Value) is not null;

    private void Text(System.Linq.Expressions.Expression<Func<OnSitePenaltyForm, string?>> field, string name, Func<OnSitePenaltyForm, bool> needed) => RuleFor(field)
        .NotEmpty().When(needed, ApplyConditionTo.CurrentValidator).WithMessage($"请填写{name}。")
        .MaximumLength(OnSiteDefense.TextMaxLength).WithMessage($"{name}不得超过 {OnSiteDefense.TextMaxLength} 字。");
}
