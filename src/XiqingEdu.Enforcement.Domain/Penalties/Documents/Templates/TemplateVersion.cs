using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Domain.Penalties.Documents.Templates;

/// <summary>
/// A version of the bureau's own template of one kind of document. Numbers run 1, 2, 3… within the kind and are never used again; 0 is
/// the built-in template. What was issued with a version stays as it was issued, whatever becomes of the version.
/// </summary>
public sealed class TemplateVersion : AggregateRoot
{
    /// <summary>Longest texts, in characters.</summary>
    public const int FileNameMaxLength = 200, ReasonMaxLength = 500, NameMaxLength = 100;

    private static readonly Citation Basis = Cite.House("文书模板");

    private TemplateVersion()
    {
    }

    /// <summary>The kind of document.</summary>
    public DocumentKind Kind { get; private init; }

    /// <summary>1, 2, 3… within the kind.</summary>
    public int Number { get; private init; }

    /// <summary>Name of the uploaded file.</summary>
    public string FileName { get; private init; } = "";

    /// <summary>SHA-256 of the file, lower-case hexadecimal.</summary>
    public string FileSha256 { get; private init; } = "";

    /// <summary>Bytes of the file.</summary>
    public long FileLength { get; private init; }

    /// <summary>The first day on which documents are issued with it.</summary>
    public DateOnly ValidFrom { get; private init; }

    /// <summary>Why it replaces the former one.</summary>
    public string Reason { get; private init; } = "";

    /// <summary>The day of upload.</summary>
    public DateOnly UploadedOn { get; private init; }

    /// <summary>Who uploaded it.</summary>
    public Guid UploadedById { get; private init; }

    /// <summary>Name of who uploaded it.</summary>
    public string UploadedBy { get; private init; } = "";

    /// <summary>The day of withdrawal; null while it stands.</summary>
    public DateOnly? WithdrawnOn { get; private set; }

    /// <summary>Name of who withdrew it; empty while it stands.</summary>
    public string WithdrawnBy { get; private set; } = "";

    /// <summary>Why it was withdrawn; empty while it stands.</summary>
    public string WithdrawalReason { get; private set; } = "";

    /// <summary>
    /// The next version of a kind. Refused: an effective day before today, because what is issued is not changed backwards, or before
    /// that of a version that stands, so that numbers and days run the same way; the same day is allowed, the later number then holds.
    /// </summary>
    /// <param name="id">Key, made when the form was shown.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="former">Every version of the kind so far.</param>
    /// <param name="file">The checked file.</param>
    /// <param name="validFrom">First day on which it is used.</param>
    /// <param name="reason">Why.</param>
    /// <param name="actor">Who uploads it.</param>
    /// <param name="today">The legal date of today.</param>
    public static TemplateVersion Upload(Guid id, DocumentKind kind, IReadOnlyCollection<TemplateVersion> former, TemplateFile file, DateOnly validFrom, string reason, Actor actor, DateOnly today)
    {
        Require.That(validFrom >= today, "TEMPLATE", Basis, $"启用日期 {validFrom:yyyy-MM-dd} 早于今天 {today:yyyy-MM-dd}；已经出具的文书不因更换模板而改变。", "ValidFrom");
        var last = former.Where(v => v.WithdrawnOn is null).MaxBy(v => v.Number);
        Require.That(last is null || validFrom >= last.ValidFrom, "TEMPLATE", Basis,
            $"启用日期不得早于第 {last?.Number} 版的启用日期 {last?.ValidFrom:yyyy-MM-dd}。需要提前启用的，先撤回第 {last?.Number} 版。", "ValidFrom");
        return new TemplateVersion
        {
            Id = id,
            Kind = kind,
            Number = former.Select(v => v.Number).DefaultIfEmpty().Max() + 1,
            FileName = file.Name,
            FileSha256 = file.Sha256,
            FileLength = file.Length,
            ValidFrom = validFrom,
            Reason = Require.Text(reason, "更换理由", Basis, ReasonMaxLength, "Reason"),
            UploadedOn = today,
            UploadedById = actor.PersonId,
            UploadedBy = actor.Name,
        };
    }

    /// <summary>Takes the version out of use from now on; the one before it, or the built-in template, holds again. Refused a second time.</summary>
    public void Withdraw(string reason, Actor actor, DateOnly today)
    {
        Require.That(WithdrawnOn is null, "TEMPLATE", Basis, $"第 {Number} 版已经撤回。");
        WithdrawalReason = Require.Text(reason, "撤回理由", Basis, ReasonMaxLength, "Reason");
        WithdrawnOn = today;
        WithdrawnBy = actor.Name;
    }

    /// <summary>The version that holds on a day among those of one kind: the highest number that stands and whose day has come; null is the built-in template.</summary>
    public static TemplateVersion? InForce(IEnumerable<TemplateVersion> ofKind, DateOnly day) =>
        ofKind.Where(v => v.WithdrawnOn is null && v.ValidFrom <= day).MaxBy(v => v.Number);
}
