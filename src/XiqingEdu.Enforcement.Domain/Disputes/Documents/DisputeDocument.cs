using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Domain.Disputes.Documents;

/// <summary>A document of a dispute as it went out: its bytes lie in the file store under their SHA-256 and never change, whatever becomes of the dispute.</summary>
public sealed class DisputeDocument
{
    /// <summary>Longest texts, in characters.</summary>
    public const int TitleMaxLength = 300, AboutMaxLength = 300, NameMaxLength = 100;

    private DisputeDocument()
    {
    }

    /// <summary>Records what the last step of the dispute completed. Refused: a document that lacks something.</summary>
    public DisputeDocument(Dispute dispute, DisputePaper paper, string fileSha256, long fileLength)
    {
        Require.That(paper.Missing.Count == 0, "DOCUMENT", Cite.House("行政应诉工作"), $"《{paper.Text.Title}》还缺少：{string.Join("、", paper.Missing)}。补齐后再办理。");
        var last = dispute.Events.MaxBy(e => e.Sequence)!;
        (DisputeId, Kind, About, Title) = (dispute.Id, paper.Kind, paper.About, paper.Text.Title);
        DocumentOn = paper.Text.On!.Value;
        (Step, EventSequence, IssuedOn, IssuedById, IssuedBy) = (last.Step, last.Sequence, last.On, last.PersonId, last.PersonName);
        (FileSha256, FileLength) = (fileSha256, fileLength);
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The dispute.</summary>
    public Guid DisputeId { get; private init; }

    /// <summary>The kind.</summary>
    public DocumentKind Kind { get; private init; }

    /// <summary>What tells it apart from others of its kind; empty for the only one.</summary>
    public string About { get; private init; } = "";

    /// <summary>Title.</summary>
    public string Title { get; private init; } = "";

    /// <summary>The date on it.</summary>
    public DateOnly DocumentOn { get; private init; }

    /// <summary>The step that completed it.</summary>
    public DisputeStep Step { get; private init; }

    /// <summary>Place of that step in the timeline; a step completes at most one document of a kind.</summary>
    public int EventSequence { get; private init; }

    /// <summary>The day on which it was recorded.</summary>
    public DateOnly IssuedOn { get; private init; }

    /// <summary>Who took the step.</summary>
    public Guid IssuedById { get; private init; }

    /// <summary>Name of who took the step.</summary>
    public string IssuedBy { get; private init; } = "";

    /// <summary>SHA-256 of the Word file, lower-case hexadecimal.</summary>
    public string FileSha256 { get; private init; } = "";

    /// <summary>Bytes.</summary>
    public long FileLength { get; private init; }
}
