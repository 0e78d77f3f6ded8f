using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

namespace XiqingEdu.Enforcement.Web.Features.Settings.Edit;

/// <summary>The bureau's settings, as typed; amounts in yuan.</summary>
public sealed class SettingsForm
{
    /// <summary>Longest reason, in characters.</summary>
    public const int ReasonMaxLength = 500;

    public int Version { get; set; }

    public string? BureauName { get; set; }

    public string? LegalRepresentative { get; set; }

    public string? BureauAddress { get; set; }

    public string? BureauContact { get; set; }

    public string? BureauPhone { get; set; }

    public string? PaymentBank { get; set; }

    public string? ReconsiderationOrgan { get; set; }

    public string? Court { get; set; }

    public int? DefenseWorkingDays { get; set; }

    public decimal? CitizenYuan { get; set; }

    public decimal? OrganisationYuan { get; set; }

    public string? Basis { get; set; }

    public bool? ReviewEveryOrdinaryCase { get; set; }

    public bool? StateLateSurcharge { get; set; }

    public int? OnSiteRecordWorkingDays { get; set; }

    public bool? PublishCitizens { get; set; }

    public List<PenaltyKind>? SlightKinds { get; set; }

    public List<PenaltyKind>? SeriousKinds { get; set; }

    public string? Reason { get; set; }

    /// <summary>The form of what stands now.</summary>
    public static SettingsForm Of(PenaltySettings now) => new()
    {
        BureauName = now.BureauName,
        LegalRepresentative = now.LegalRepresentative,
        BureauAddress = now.BureauAddress,
        BureauContact = now.BureauContact,
        BureauPhone = now.BureauPhone,
        PaymentBank = now.PaymentBank,
        ReconsiderationOrgan = now.ReconsiderationOrgan,
        Court = now.Court,
        DefenseWorkingDays = now.DefenseWorkingDays,
        CitizenYuan = now.HearingThreshold.CitizenFen / 100m,
        OrganisationYuan = now.HearingThreshold.OrganisationFen / 100m,
        Basis = now.HearingThreshold.Basis,
        ReviewEveryOrdinaryCase = now.ReviewEveryOrdinaryCase,
        StateLateSurcharge = now.StateLateSurcharge,
        OnSiteRecordWorkingDays = now.OnSiteRecordWorkingDays,
        PublishCitizens = now.PublishCitizens,
        SlightKinds = [.. now.Credit.SlightKinds],
        SeriousKinds = [.. now.Credit.SeriousKinds],
    };

    /// <summary>What was typed, upon what stands now.</summary>
    public PenaltySettings Upon(PenaltySettings now) => (now with
    {
        BureauName = BureauName ?? "",
        LegalRepresentative = LegalRepresentative ?? "",
        BureauAddress = BureauAddress ?? "",
        BureauContact = BureauContact ?? "",
        BureauPhone = BureauPhone ?? "",
        PaymentBank = PaymentBank ?? "",
        ReconsiderationOrgan = ReconsiderationOrgan ?? "",
        Court = Court ?? "",
        DefenseWorkingDays = DefenseWorkingDays!.Value,
        HearingThreshold = new HearingThreshold(Money.FenOf(CitizenYuan!.Value)!.Value, Money.FenOf(OrganisationYuan!.Value)!.Value, Basis ?? ""),
        ReviewEveryOrdinaryCase = ReviewEveryOrdinaryCase!.Value,
        StateLateSurcharge = StateLateSurcharge!.Value,
        OnSiteRecordWorkingDays = OnSiteRecordWorkingDays!.Value,
        PublishCitizens = PublishCitizens!.Value,
        Credit = now.Credit with { SlightKinds = Chosen(SlightKinds, now.Credit.SlightKinds), SeriousKinds = Chosen(SeriousKinds, now.Credit.SeriousKinds) },
    }).InPlaceOf(now);

    /// <summary>The same kinds in another order are no change.</summary>
    private static IReadOnlyList<PenaltyKind> Chosen(List<PenaltyKind>? typed, IReadOnlyList<PenaltyKind> now) => now.ToHashSet().SetEquals(typed ?? []) ? now : typed ?? [];
}

internal sealed class SettingsFormValidator : AbstractValidator<SettingsForm>
{
    private const string Amount = "请填写金额，单位为元，最多两位小数。";

    public SettingsFormValidator()
    {
        RuleFor(f => f.BureauName).NotEmpty().WithMessage("请填写行政机关名称。").MaximumLength(PenaltySettings.NameMaxLength).WithMessage($"行政机关名称不得超过 {PenaltySettings.NameMaxLength} 字。");
        RuleFor(f => f.LegalRepresentative).MaximumLength(PenaltySettings.NameMaxLength).WithMessage($"法定代表人不得超过 {PenaltySettings.NameMaxLength} 字。");
        RuleFor(f => f.BureauAddress).MaximumLength(PenaltySettings.AddressMaxLength).WithMessage($"本局地址不得超过 {PenaltySettings.AddressMaxLength} 字。");
        RuleFor(f => f.BureauContact).MaximumLength(PenaltySettings.NameMaxLength).WithMessage($"联系人不得超过 {PenaltySettings.NameMaxLength} 字。");
        RuleFor(f => f.BureauPhone).MaximumLength(PenaltySettings.NameMaxLength).WithMessage($"联系电话不得超过 {PenaltySettings.NameMaxLength} 字。");
        RuleFor(f => f.PaymentBank).MaximumLength(PenaltySettings.AddressMaxLength).WithMessage($"缴款银行不得超过 {PenaltySettings.AddressMaxLength} 字。");
        RuleFor(f => f.ReconsiderationOrgan).MaximumLength(PenaltySettings.AddressMaxLength).WithMessage($"行政复议机关不得超过 {PenaltySettings.AddressMaxLength} 字。");
        RuleFor(f => f.Court).MaximumLength(PenaltySettings.NameMaxLength).WithMessage($"人民法院名称不得超过 {PenaltySettings.NameMaxLength} 字。");
        RuleFor(f => f.DefenseWorkingDays).NotNull().WithMessage("请填写陈述申辩期限，单位为工作日，须为整数。");
        RuleFor(f => f.CitizenYuan).Must(y => y is not null && Money.FenOf(y.Value) is not null).WithMessage(Amount);
        RuleFor(f => f.OrganisationYuan).Must(y => y is not null && Money.FenOf(y.Value) is not null).WithMessage(Amount);
        RuleFor(f => f.Basis).NotEmpty().WithMessage("请填写听证标准的依据。").MaximumLength(PenaltySettings.BasisMaxLength).WithMessage($"听证标准的依据不得超过 {PenaltySettings.BasisMaxLength} 字。");
        RuleFor(f => f.ReviewEveryOrdinaryCase).NotNull().WithMessage("请选择法制审核范围。");
        RuleFor(f => f.StateLateSurcharge).NotNull().WithMessage("请选择决定书是否写明加处罚款。");
        RuleFor(f => f.OnSiteRecordWorkingDays).NotNull().WithMessage("请填写当场处罚报备期限，单位为工作日，须为整数。");
        RuleFor(f => f.PublishCitizens).NotNull().WithMessage("请选择是否公示对自然人的处罚。");
        RuleFor(f => f.Reason).NotEmpty().WithMessage("请填写修改理由，写明根据哪个文件或者谁的决定。").MaximumLength(SettingsForm.ReasonMaxLength).WithMessage($"修改理由不得超过 {SettingsForm.ReasonMaxLength} 字。");
    }
}
