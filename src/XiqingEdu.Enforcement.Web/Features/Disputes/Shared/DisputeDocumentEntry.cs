using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Documents;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Web.Routes;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Shared;

/// <summary>A document of a dispute as lists show it: as it went out, or still a draft.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Title">Title with what tells it apart.</param>
/// <param name="Path">The page.</param>
/// <param name="Kept">As it went out; null before.</param>
/// <param name="Draft">The draft; null once it went out.</param>
public sealed record DisputeDocumentEntry(DocumentKind Kind, string Title, string Path, DisputeDocument? Kept, DisputePaper? Draft)
{
    /// <summary>已定稿 or 草稿.</summary>
    public string State => Kept is null ? "草稿" : "已定稿";

    /// <summary>One that went out.</summary>
    public static DisputeDocumentEntry Of(Dispute dispute, DisputeDocument kept) =>
        new(kept.Kind, Named(kept.Kind, kept.Title, kept.About), DisputePaths.DocumentOf(dispute.Channel, dispute.Id, kept.Kind, kept.EventSequence), kept, null);

    /// <summary>A draft.</summary>
    public static DisputeDocumentEntry Of(Dispute dispute, DisputePaper draft) =>
        new(draft.Kind, Named(draft.Kind, draft.Text.Title, draft.About), DisputePaths.DocumentOf(dispute.Channel, dispute.Id, draft.Kind), null, draft);

    // The title of an answer to a letter names the letter already.
    private static string Named(DocumentKind kind, string title, string about) => about.Length == 0 || kind == DocumentKind.OpinionReply ? title : $"{title}（{about}）";
}
