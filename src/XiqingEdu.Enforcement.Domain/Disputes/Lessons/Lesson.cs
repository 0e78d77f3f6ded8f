namespace XiqingEdu.Enforcement.Domain.Disputes.Lessons;

/// <summary>What went wrong in an act that fell or that the bureau had to change, and what is done about it. Changed only through its dispute.</summary>
public sealed class Lesson
{
    /// <summary>Longest defect and longest measure, in characters.</summary>
    public const int TextMaxLength = 2000;

    /// <summary>Longest names, in characters.</summary>
    public const int NameMaxLength = 200;

    /// <summary>Longest code of a violation or of a rule of the file check.</summary>
    public const int CodeMaxLength = 40;

    private Lesson()
    {
    }

    internal Lesson(Guid id, int sequence, LessonParticulars particulars, string violationCode, DateOnly recordedOn)
    {
        (Id, Sequence, ViolationCode, RecordedOn) = (id, sequence, violationCode, recordedOn);
        (Rule, Defect, Step, People, Measure, DueOn) =
            (particulars.Rule ?? "", particulars.Defect, particulars.Step, particulars.People ?? "", particulars.Measure, particulars.DueOn!.Value);
    }

    /// <summary>Made by the client.</summary>
    public Guid Id { get; private init; }

    /// <summary>Order within the dispute, from 1.</summary>
    public int Sequence { get; private init; }

    /// <summary>Code of the rule of the file check that was broken; empty for a defect of another kind.</summary>
    public string Rule { get; private init; } = "";

    /// <summary>The defect in words.</summary>
    public string Defect { get; private init; } = "";

    /// <summary>Where in the procedure it happened: filing, investigation, notice, review, decision, service or another.</summary>
    public LessonStep Step { get; private init; }

    /// <summary>Whom it concerns; may be empty.</summary>
    public string People { get; private init; } = "";

    /// <summary>What is done so that it does not happen again.</summary>
    public string Measure { get; private init; } = "";

    /// <summary>By when.</summary>
    public DateOnly DueOn { get; private init; }

    /// <summary>When the measure was done; null while it is not.</summary>
    public DateOnly? DoneOn { get; internal set; }

    /// <summary>What was done.</summary>
    public string Done { get; internal set; } = "";

    /// <summary>Violation of the case that was challenged; empty where none was. Cases with the same violation show the lesson.</summary>
    public string ViolationCode { get; private init; } = "";

    /// <summary>When it was written down.</summary>
    public DateOnly RecordedOn { get; private init; }
}
