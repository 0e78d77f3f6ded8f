using FluentValidation;
using FluentValidation.Results;
using XiqingEdu.Enforcement.Domain.Disputes.Statements;
using XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Shared;
using XiqingEdu.Enforcement.Web.Platform.Uploads;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Steps.FreezeEvidence;

/// <summary>The pieces of the bundle: those that are offered, and some typed by hand.</summary>
public sealed class DisputeBundleForm : DisputeStepForm
{
    /// <summary>Rows to fill by hand.</summary>
    public const int OwnRows = 5;

    public List<BundleRow> Items { get; set; } = [];

    public List<OwnBundleRow> Own { get; set; } = [];

    /// <summary>Every offered piece, ticked as the bundle holds it, or all at first; and the empty rows.</summary>
    internal void Fill(BundleOffer offer, EvidenceBundle? bundle)
    {
        if (Items.Count == 0)
        {
            Items.AddRange(offer.Proposals.Where(p => p.Blocked.Length == 0).Select(p =>
            {
                var held = bundle?.Items.FirstOrDefault(i => p.Key.StartsWith("kept-", StringComparison.Ordinal) ? i == p.Item : offer.Find(i) == p);
                return new BundleRow { Key = p.Key, IsTaken = bundle is null || held is not null, Purpose = (held ?? p.Item).Purpose, Pages = (held ?? p.Item).Pages };
            }));
        }

        while (Own.Count < OwnRows)
        {
            Own.Add(new OwnBundleRow());
        }
    }
}

/// <summary>An offered piece: its key alone says which; name, hash and length are looked up.</summary>
public sealed class BundleRow
{
    public string? Key { get; set; }

    public bool IsTaken { get; set; }

    public string? Purpose { get; set; }

    public int? Pages { get; set; }
}

/// <summary>A piece typed by hand.</summary>
public sealed class OwnBundleRow
{
    public EvidenceSource? Source { get; set; }

    public string? Name { get; set; }

    public string? Purpose { get; set; }

    public DateOnly? On { get; set; }

    public int? Pages { get; set; }

    public UploadedFile? File { get; set; }

    /// <summary>Whether anything stands in the row.</summary>
    public bool IsFilled => Source is not null || Name?.Length > 0 || Purpose?.Length > 0 || On is not null || Pages is not null || File is not null;

    internal EvidenceItem ToItem() => new(Name!, Source!.Value, Purpose!, On, Pages!.Value) { FileSha256 = File?.Sha256, FileName = File?.FileName ?? "", FileLength = File?.Length ?? 0 };
}

internal sealed class DisputeBundleFormValidator : AbstractValidator<DisputeBundleForm>
{
    public DisputeBundleFormValidator() => RuleFor(f => f).Custom((form, context) =>
    {
        void Fault(string field, string sentence) => context.AddFailure(new ValidationFailure(field, sentence));
        void Common(string row, string word, string? purpose, int? pages)
        {
            if (string.IsNullOrWhiteSpace(purpose) || purpose.Length > EvidenceItem.PurposeMaxLength)
            {
                Fault(row + ".Purpose", $"{word}：请填写证明对象，不超过 {EvidenceItem.PurposeMaxLength} 字{(purpose?.Length > 0 ? $"，现为 {purpose.Length} 字" : "")}。");
            }

            if (pages is null or < 1 or > EvidenceItem.MostPages)
            {
                Fault(row + ".Pages", $"{word}：请填写页数（1 至 {EvidenceItem.MostPages}）。");
            }
        }

        foreach (var (row, i) in form.Items.Select((r, i) => (r, i)).Where(r => r.r.IsTaken))
        {
            Common($"Items[{i}]", $"案卷材料第 {i + 1} 份", row.Purpose, row.Pages);
        }

        foreach (var (row, i) in form.Own.Select((r, i) => (r, i)).Where(r => r.r.IsFilled))
        {
            var word = $"另行填写的第 {i + 1} 份";
            if (row.Source is not (EvidenceSource.Other or EvidenceSource.Norm))
            {
                Fault($"Own[{i}].Source", $"{word}：请选择是证据材料还是法律依据。");
            }

            if (string.IsNullOrWhiteSpace(row.Name) || row.Name.Length > EvidenceItem.NameMaxLength)
            {
                Fault($"Own[{i}].Name", $"{word}：请填写名称，不超过 {EvidenceItem.NameMaxLength} 字{(row.Name?.Length > 0 ? $"，现为 {row.Name.Length} 字" : "")}。");
            }

            if (row is { On: null, Source: EvidenceSource.Other })
            {
                Fault($"Own[{i}].On", $"{word}：请填写形成或者取得的日期；收到材料之后形成的不能列入。");
            }

            Common($"Own[{i}]", word, row.Purpose, row.Pages);
        }
    });
}
