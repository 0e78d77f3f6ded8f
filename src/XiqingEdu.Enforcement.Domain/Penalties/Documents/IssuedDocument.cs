namespace XiqingEdu.Enforcement.Domain.Penalties.Documents;

/// <summary>
/// A document as it was issued: its bytes lie in the file store under their SHA-256 and never change, whatever becomes of
/// the template or the case (《行政处罚法》第四十七条). One for each kind and act of a case.
/// </summary>
public sealed class IssuedDocument
{
    /// <summary>Longest texts, in characters.</summary>
    public const int ActMaxLength = 60, TitleMaxLength = 100, NumberMaxLength = 60, AboutMaxLength = 300, NameMaxLength = 100;

    private IssuedDocument()
    {
    }

    /// <summary>Records the issue of a complete document by the person of the case's last event.</summary>
    public IssuedDocument(PenaltyCase penaltyCase, FilledDocument document, int templateNumber, string fileSha256, long fileLength)
    {
        CaseDocuments.EnsureComplete(document);
        var last = penaltyCase.Events.MaxBy(e => e.Sequence)!;
        PenaltyCaseId = penaltyCase.Id;
        Kind = document.Definition.Kind;
        Act = document.Act.Key;
        About = document.Act.About;
        Title = document.Title;
        Number = document.Act.Number;
        DocumentOn = document.Act.On!.Value;
        Step = last.Step;
        EventSequence = last.Sequence;
        IssuedOn = last.On;
        IssuedById = last.PersonId;
        IssuedBy = last.PersonName;
        TemplateNumber = templateNumber;
        FileSha256 = fileSha256;
        FileLength = fileLength;
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The case.</summary>
    public Guid PenaltyCaseId { get; private init; }

    /// <summary>The kind.</summary>
    public DocumentKind Kind { get; private init; }

    /// <summary>Key of the act that it records.</summary>
    public string Act { get; private init; } = "";

    /// <summary>What tells it apart from others of its kind; empty for the only one.</summary>
    public string About { get; private init; } = "";

    /// <summary>Title.</summary>
    public string Title { get; private init; } = "";

    /// <summary>Number; empty where it bears none.</summary>
    public string Number { get; private init; } = "";

    /// <summary>The date on it.</summary>
    public DateOnly DocumentOn { get; private init; }

    /// <summary>The step that issued it.</summary>
    public Step Step { get; private init; }

    /// <summary>Place of that step in the timeline.</summary>
    public int EventSequence { get; private init; }

    /// <summary>The day of issue.</summary>
    public DateOnly IssuedOn { get; private init; }

    /// <summary>Who took the step.</summary>
    public Guid IssuedById { get; private init; }

    /// <summary>Name of who took the step.</summary>
    public string IssuedBy { get; private init; } = "";

    /// <summary>Version of the template; 0 for the built-in one.</summary>
    public int TemplateNumber { get; private init; }

    /// <summary>SHA-256 of the Word file, lower-case hexadecimal.</summary>
    public string FileSha256 { get; private init; } = "";

    /// <summary>Bytes.</summary>
    public long FileLength { get; private init; }

    /// <summary>Where it is bound.</summary>
    public FileVolume Volume => CaseDocuments.Of(Kind).Volume;

    /// <summary>Title with what tells it apart.</summary>
    public string FullTitle => About.Length == 0 ? Title : $"{Title}（{About}）";
}
