using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.Web.Routes;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Shared;

/// <summary>A document of a case as lists show it: issued, or still a draft or form.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Act">Key of the act.</param>
/// <param name="About">What tells it apart; empty for the only one of its kind.</param>
/// <param name="Issued">As issued; null before.</param>
public sealed record DocumentEntry(Guid CaseId, DocumentKind Kind, string Act, string About, IssuedDocument? Issued)
{
    /// <summary>Title with what tells it apart.</summary>
    public string Title => About.Length == 0 ? Kind.Word() : $"{Kind.Word()}（{About}）";

    /// <summary>已出具, 草稿 or 空白表格.</summary>
    public string State => Issued is not null ? "已出具" : CaseDocuments.Of(Kind).IsFilledByHand ? "空白表格" : "草稿";

    /// <summary>The page.</summary>
    public string Path => CasePaths.Document(CaseId, Kind, Act);

    /// <summary>What was issued, in the order of issue, then what is still a draft or a form, in the order of the road.</summary>
    public static IReadOnlyList<DocumentEntry> Of(PenaltyCase penaltyCase, PenaltySettings settings, IReadOnlyList<IssuedDocument> issued) =>
    [
        .. issued.Select(d => new DocumentEntry(penaltyCase.Id, d.Kind, d.Act, d.About, d)),
        .. CaseDocuments.Of(penaltyCase, settings).Where(d => !issued.Any(i => i.Kind == d.Definition.Kind && i.Act == d.Act.Key))
            .Select(d => new DocumentEntry(penaltyCase.Id, d.Definition.Kind, d.Act.Key, d.Act.About, null)),
    ];
}
