using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Domain.People;

/// <summary>
/// The register entry of a legal reviewer (法制审核人员): qualification and terms. Whether the person may review on a day is
/// asked of it (《行政处罚法》第五十八条第二款).
/// </summary>
public sealed class LegalReviewer : AggregateRoot
{
    /// <summary>Longest qualification number, in characters.</summary>
    public const int NumberMaxLength = 50;

    private static readonly Citation FirstEngagement = Cite.Apl("第五十八条第二款");
    private static readonly Citation Register = Cite.House("法制审核人员登记");

    private readonly List<ReviewerTerm> terms = [];

    private LegalReviewer()
    {
    }

    /// <summary>The natural person; a person has one entry.</summary>
    public Guid PersonId { get; private init; }

    /// <summary>Number of the legal professional qualification; empty where there is none.</summary>
    public string QualificationNumber { get; private set; } = "";

    /// <summary>Date of the qualification.</summary>
    public DateOnly? QualificationOn { get; private set; }

    /// <summary>Degree in law.</summary>
    public LawDegree Degree { get; private set; }

    /// <summary>First day of legal review work, at this bureau or before.</summary>
    public DateOnly FirstEngagedOn { get; private set; }

    /// <summary>Full or part time.</summary>
    public ReviewerWorkTime WorkTime { get; private set; }

    /// <summary>All terms; in no order.</summary>
    public IReadOnlyList<ReviewerTerm> Terms => terms;

    /// <summary>Registers a person with a first term.</summary>
    public static LegalReviewer Enrol(Guid id, Person person, ReviewerQualification qualification, Guid termId, DateOnly from, string? note, DateOnly today)
    {
        var reviewer = new LegalReviewer { Id = id, PersonId = person.Id };
        reviewer.Qualify(qualification, today);
        reviewer.StartTerm(termId, from, note, today);
        return reviewer;
    }

    /// <summary>Changes the qualification. Number and date belong together; no date may lie in the future, and review work cannot have begun after the first term.</summary>
    public void Qualify(ReviewerQualification qualification, DateOnly today)
    {
        var number = qualification.Number?.Trim() ?? "";
        Require.That(number.Length <= NumberMaxLength, "LENGTH", Register, $"法律职业资格证书编号不得超过 {NumberMaxLength} 字。", "QualificationNumber");
        Require.That(number.Length > 0 == qualification.AcquiredOn is not null, "REVIEWER-QUALIFICATION", Register,
            "法律职业资格证书的编号与取得日期应当同时填写，没有资格的都不填。", number.Length > 0 ? "QualificationOn" : "QualificationNumber");
        if (qualification.AcquiredOn is { } acquired)
        {
            Require.NotInFuture(acquired, today, "取得法律职业资格日期", Register, "QualificationOn");
        }

        Require.NotInFuture(qualification.FirstEngagedOn, today, "初次从事法制审核日期", Register, "FirstEngagedOn");
        Require.That(terms.All(t => t.FromOn >= qualification.FirstEngagedOn), "REVIEWER-FIRST", Register,
            $"初次从事法制审核日期 {qualification.FirstEngagedOn:yyyy-MM-dd} 晚于已登记的任期开始日期，请核对。", "FirstEngagedOn");
        QualificationNumber = number;
        QualificationOn = qualification.AcquiredOn;
        Degree = qualification.Degree;
        FirstEngagedOn = qualification.FirstEngagedOn;
        WorkTime = qualification.WorkTime;
    }

    /// <summary>Starts a term. Refused while another is open, when it overlaps one, before the first engagement, and in the future.</summary>
    public void StartTerm(Guid termId, DateOnly from, string? note, DateOnly today)
    {
        Require.NotInFuture(from, today, "任期开始日期", Register, "FromOn");
        Require.That(from >= FirstEngagedOn, "REVIEWER-FIRST", Register, $"任期开始日期 {from:yyyy-MM-dd} 早于初次从事法制审核日期 {FirstEngagedOn:yyyy-MM-dd}，请核对。", "FromOn");
        Require.That(terms.All(t => t.ToOn is not null), "REVIEWER-TERM", Register, "该人员的上一任期尚未结束，不能开始新的任期。", "FromOn");
        Require.That(terms.All(t => t.ToOn < from), "REVIEWER-TERM", Register, $"任期开始日期 {from:yyyy-MM-dd} 与已登记的任期重叠，请核对。", "FromOn");
        terms.Add(new ReviewerTerm { Id = termId, LegalReviewerId = Id, FromOn = from, StartNote = Note(note) });
    }

    /// <summary>Ends the open term; the given day is its last. Refused without an open term, before its first day, and in the future.</summary>
    public void EndTerm(DateOnly to, string? note, DateOnly today)
    {
        var open = terms.SingleOrDefault(t => t.ToOn is null)
            ?? throw new RuleViolation("REVIEWER-TERM", Register, "该人员没有未结束的任期。", "ToOn");
        Require.NotInFuture(to, today, "任期结束日期", Register, "ToOn");
        Require.That(to >= open.FromOn, "REVIEWER-TERM", Register, $"任期结束日期 {to:yyyy-MM-dd} 早于开始日期 {open.FromOn:yyyy-MM-dd}。", "ToOn");
        open.ToOn = to;
        open.EndNote = Note(note);
    }

    /// <summary>
    /// The reviewer as registered on the day of a review. Refuses with G14 outside every term, and when review work began on or
    /// after the day from which the qualification is demanded and none was held.
    /// </summary>
    public QualifiedReviewer QualifiedOn(Person person, DateOnly day, OfficerParameters parameters, string? field = null)
    {
        Require.That(terms.Any(t => t.Covers(day)), "G14", FirstEngagement,
            $"{person.Name}在 {day:yyyy-MM-dd} 不在法制审核人员任期内，不得进行法制审核。", field);
        var qualified = QualificationNumber.Length > 0 && QualificationOn <= day;
        Require.That(qualified || FirstEngagedOn < parameters.QualificationRequiredFrom, "G14", FirstEngagement,
            $"{person.Name}自 {FirstEngagedOn:yyyy-MM-dd} 起初次从事法制审核，在 {day:yyyy-MM-dd} 未取得法律职业资格，不得进行法制审核。", field);
        return new QualifiedReviewer(person.Id, person.Name, qualified ? QualificationNumber : "", day);
    }

    private static string Note(string? note)
    {
        var text = note?.Trim() ?? "";
        Require.That(text.Length <= ReviewerTerm.NoteMaxLength, "LENGTH", Register, $"说明不得超过 {ReviewerTerm.NoteMaxLength} 字。", "Note");
        return text;
    }
}
