using XiqingEdu.Enforcement.Domain.Disputes.Lessons;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Disputes;

/// <content>Stay of execution, letters, what the bureau has to do after the outcome, and what it learns.</content>
public abstract partial class Dispute
{
    private readonly List<Lesson> lessons = [];

    /// <summary>Stays, oldest first.</summary>
    public IReadOnlyList<StayOfExecution> Stays { get; private set; } = [];

    /// <summary>The stay that lasts; null where none does.</summary>
    public StayOfExecution? OpenStay => Stays.FirstOrDefault(s => s.Until is null);

    /// <summary>Letters with opinions or suggestions, oldest first.</summary>
    public IReadOnlyList<OpinionLetter> Opinions { get; private set; } = [];

    /// <summary>The letter that waits for an answer; null where none does.</summary>
    public OpinionLetter? PendingOpinion => Opinions.FirstOrDefault(o => o.AnsweredOn is null);

    /// <summary>What has to be done after the outcome; null until set going.</summary>
    public Compliance? Compliance { get; private protected set; }

    /// <summary>What the bureau learnt, oldest first.</summary>
    public IReadOnlyList<Lesson> Lessons => [.. lessons.OrderBy(l => l.Sequence)];

    /// <summary>The act is stayed. Refused: while it is stayed, no ground, before the papers came, in the future.</summary>
    public void RecordStay(DateOnly? from, string ground, Actor actor, LegalFrame law)
    {
        var article = Enter(DisputeStep.RecordStay, actor, law);
        var day = Happened(from, "停止执行之日", article, law);
        Stays = [.. Stays, new StayOfExecution(day, Require.Text(ground, "停止执行的决定机关和理由", article, StayOfExecution.GroundMaxLength, "Ground"), null)];
        Leave(DisputeStep.RecordStay, actor, law, $"自 {day:yyyy-MM-dd} 起停止执行：{Stays[^1].Ground}");
    }

    /// <summary>The stay ends. Refused: before it began, in the future.</summary>
    public void LiftStay(DateOnly? on, Actor actor, LegalFrame law)
    {
        var article = Enter(DisputeStep.LiftStay, actor, law);
        var open = OpenStay!;
        var day = Happened(on, "恢复执行之日", article, law);
        Require.That(day >= open.From, "DATE-ORDER", article, $"恢复执行之日不得早于停止执行之日 {open.From:yyyy-MM-dd}。", "On");
        Stays = [.. Stays.Select(s => s == open ? s with { Until = day } : s)];
        Leave(DisputeStep.LiftStay, actor, law, $"{day:yyyy-MM-dd} 恢复执行。");
    }

    /// <summary>A letter came that must be answered: within sixty days where it is 行政复议意见书.</summary>
    public void RecordOpinion(string title, DateOnly? receivedOn, string content, Actor actor, LegalFrame law)
    {
        var article = Enter(DisputeStep.RecordOpinion, actor, law);
        var letter = new OpinionLetter(Require.Text(title, "意见书、建议书的名称和文号", article, OpinionLetter.TitleMaxLength, "Title"),
            Happened(receivedOn, "收到之日", article, law), Require.Text(content, "意见、建议的内容", article, OpinionLetter.TextMaxLength, "Content"));
        Opinions = [.. Opinions, letter];
        Leave(DisputeStep.RecordOpinion, actor, law, $"{letter.ReceivedOn:yyyy-MM-dd} 收到《{letter.Title}》：{letter.Content}");
    }

    /// <summary>The letter is answered. Refused: before it came, in the future, nothing said.</summary>
    public void AnswerOpinion(DateOnly? on, string answer, Actor actor, LegalFrame law)
    {
        var article = Enter(DisputeStep.AnswerOpinion, actor, law);
        var letter = PendingOpinion!;
        var day = Happened(on, "回复之日", article, law);
        Require.That(day >= letter.ReceivedOn, "DATE-ORDER", article, $"回复之日不得早于收到之日 {letter.ReceivedOn:yyyy-MM-dd}。", "On");
        var text = Require.Text(answer, "整改和回复内容", article, OpinionLetter.TextMaxLength, "Answer");
        Opinions = [.. Opinions.Select(o => o == letter ? o with { AnsweredOn = day, Answer = text } : o)];
        Leave(DisputeStep.AnswerOpinion, actor, law, $"{day:yyyy-MM-dd} 回复《{letter.Title}》：{text}");
    }

    /// <summary>Sets the compliance going. Refused: nothing to do named, due before the papers came.</summary>
    public void StartCompliance(string duty, DateOnly? dueOn, Actor actor, LegalFrame law)
    {
        var article = Enter(DisputeStep.StartCompliance, actor, law);
        Require.That(dueOn is not null, "DATE", article, "请填写履行期限。", "DueOn");
        Require.That(dueOn >= ReceivedOn, "DATE-ORDER", article, $"履行期限不得早于收到材料之日 {ReceivedOn:yyyy-MM-dd}。", "DueOn");
        Compliance = new Compliance(Require.Text(duty, "履行内容和责任机构", article, Compliance.TextMaxLength, "Duty"), dueOn!.Value, law.Today);
        Leave(DisputeStep.StartCompliance, actor, law, $"部署履行（{dueOn:yyyy-MM-dd} 前完成）：{Compliance.Duty}");
    }

    /// <summary>Reports that what was ordered is done. Refused: before receipt, in the future, nothing said.</summary>
    public void ReportCompliance(DateOnly? on, string report, Actor actor, LegalFrame law)
    {
        var article = Enter(DisputeStep.ReportCompliance, actor, law);
        var day = Happened(on, "履行完成之日", article, law);
        Compliance = Compliance! with { ReportedOn = day, Report = Require.Text(report, "履行情况", article, Compliance.TextMaxLength, "Report") };
        Leave(DisputeStep.ReportCompliance, actor, law, $"{day:yyyy-MM-dd} 履行完成：{Compliance.Report}");
    }

    /// <summary>Writes down what went wrong and what is done about it. Refused: no defect, no measure, a measure due before today.</summary>
    public void RecordLesson(Guid id, LessonParticulars particulars, Actor actor, LegalFrame law)
    {
        var article = Enter(DisputeStep.RecordLesson, actor, law);
        Require.That(particulars.DueOn is not null, "DATE", article, "请填写整改期限。", nameof(Lesson.DueOn));
        Require.That(particulars.DueOn >= law.Today, "DATE-ORDER", article, $"整改期限不得早于今天 {law.Today:yyyy-MM-dd}。", nameof(Lesson.DueOn));
        Require.That((particulars.People?.Trim().Length ?? 0) <= Lesson.NameMaxLength, "LENGTH", article, $"责任人员不得超过 {Lesson.NameMaxLength} 字。", nameof(Lesson.People));
        var lesson = new Lesson(id, lessons.Count + 1, particulars with
        {
            Rule = particulars.Rule?.Trim(), People = particulars.People?.Trim(),
            Defect = Require.Text(particulars.Defect, "存在的问题", article, Lesson.TextMaxLength, nameof(Lesson.Defect)),
            Measure = Require.Text(particulars.Measure, "整改措施", article, Lesson.TextMaxLength, nameof(Lesson.Measure)),
        }, ViolationCode, law.Today);
        lessons.Add(lesson);
        Leave(DisputeStep.RecordLesson, actor, law, $"{lesson.Step.Word()}：{lesson.Defect} 整改措施（{lesson.DueOn:yyyy-MM-dd} 前）：{lesson.Measure}");
    }

    /// <summary>A measure is done. Refused: one that is unknown or done already, in the future, nothing said.</summary>
    public void CompleteMeasure(Guid lessonId, DateOnly? on, string done, Actor actor, LegalFrame law)
    {
        var article = Enter(DisputeStep.CompleteMeasure, actor, law);
        var lesson = lessons.FirstOrDefault(l => l.Id == lessonId && l.DoneOn is null);
        Require.That(lesson is not null, "MEASURE", article, "请选择一项未完成的整改。", "LessonId");
        var day = Happened(on, "整改完成之日", article, law);
        (lesson!.Done, lesson.DoneOn) = (Require.Text(done, "整改情况", article, Lesson.TextMaxLength, "Done"), day);
        Leave(DisputeStep.CompleteMeasure, actor, law, $"{day:yyyy-MM-dd} 完成整改“{lesson.Measure}”：{lesson.Done}");
    }

    /// <summary>Closes it when nothing more is to do. Refused: before the outcome, in the future, or while something is still to do.</summary>
    public void Close(DateOnly? on, Actor actor, LegalFrame law)
    {
        var article = Enter(DisputeStep.Close, actor, law);
        var day = Happened(on, "办结日期", article, law);
        Require.That(day >= OutcomeOn, "DATE-ORDER", article, $"办结日期不得早于结果之日 {OutcomeOn:yyyy-MM-dd}。", "On");
        ClosedOn = day;
        Leave(DisputeStep.Close, actor, law, $"{day:yyyy-MM-dd} 办结。");
    }

    /// <summary>When the outcome took effect; null while there is none.</summary>
    public abstract DateOnly? OutcomeOn { get; }
}
