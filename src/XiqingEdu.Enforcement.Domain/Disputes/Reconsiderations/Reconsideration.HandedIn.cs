using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;

/// <content>
/// What comes before the notice to reply where the application against an on-the-spot penalty was handed in at the bureau (《行政复议法》第三十二条).
/// It counts as received only with the notice.
/// </content>
public sealed partial class Reconsideration
{
    /// <summary>Shown instead of the organ's number while there is none.</summary>
    public const string NoNumber = "尚无案号";

    private static readonly Citation ByHand = Cite.Arl("第三十二条");

    /// <summary>When the application was handed in at the bureau; null where it went to the organ.</summary>
    public DateOnly? HandedInOn { get; private set; }

    /// <summary>复议请求 of an application handed in at the bureau; empty otherwise.</summary>
    public string Request { get; private set; } = "";

    /// <summary>When it was forwarded to the organ; null while it was not.</summary>
    public DateOnly? ForwardedOn { get; private set; }

    /// <summary>How the bureau put its own act right instead; null unless it did.</summary>
    public OwnCorrection? OwnCorrection { get; private set; }

    /// <summary>
    /// Registers an application that was handed in. Refused: empty texts, a penalty that was not handed over or only later, a day after today, and
    /// one before 2024-01-01, when the law did not know this way.
    /// </summary>
    public static Reconsideration HandIn(Guid id, HandedInApplication application, Actor actor, LegalFrame law)
    {
        Require.That(actor.May(Permission.ManageDisputes), "ROLE", ByHand, $"您没有“{Permission.ManageDisputes.Word()}”的权限。");
        var reconsideration = new Reconsideration { Id = id, State = ReconsiderationState.ApplicationHandedIn };
        reconsideration.Take(application, law.Today);
        reconsideration.Write(DisputeStep.HandIn, actor, law,
            $"{reconsideration.HandedInOn:yyyy-MM-dd} 收到{reconsideration.Applicant}当面提交的复议申请，不服“{reconsideration.Act}”：{reconsideration.Request}");
        return reconsideration;
    }

    /// <summary>Corrects what was typed from the application, until the notice came. Refused: a day after the one on which it was forwarded, and what <see cref="HandIn"/> refuses.</summary>
    public void Correct(HandedInApplication application, Actor actor, LegalFrame law)
    {
        var article = Enter(DisputeStep.CorrectParticulars, actor, law);
        Require.That(NoticeReceivedOn is null && HandedInOn is not null, "NOTICE", article, "已经收到答复通知，请按答复通知更正。");
        Require.That(ForwardedOn is null || application.HandedInOn <= ForwardedOn, "DATE-ORDER", ByHand,
            $"收到申请之日不得晚于已登记的转送之日 {ForwardedOn:yyyy-MM-dd}。", nameof(HandedInOn));
        Take(application, law.Today);
        Leave(DisputeStep.CorrectParticulars, actor, law, $"更正登记内容：{Applicant}；{Act}；{HandedInOn:yyyy-MM-dd} 当面提交；{Request}");
    }

    /// <summary>Forwards the application to the organ. Refused: before it was handed in, in the future. A late one is recorded and shows as late.</summary>
    public void Forward(DateOnly? on, string organ, Actor actor, LegalFrame law)
    {
        var article = Enter(DisputeStep.Forward, actor, law);
        var day = Happened(on, "转送之日", article, law);
        Organ = Require.Text(organ, "复议机关", article, NameMaxLength, nameof(Organ));
        ForwardedOn = day;
        var due = ForwardDeadline(law)!.LegalDueOn;
        Leave(DisputeStep.Forward, actor, law, $"{day:yyyy-MM-dd} 将复议申请转送{Organ}" + (day > due ? $"，已超过法定期限 {due:yyyy-MM-dd}。" : "。"));
    }

    /// <summary>
    /// A leader puts the act right, which ends the matter; an annulled penalty falls with it. Refused: before the application was handed in, in the
    /// future, nothing said.
    /// </summary>
    public void CorrectOwnAct(DateOnly? on, bool annuls, string correction, string told, Actor actor, LegalFrame law)
    {
        var article = Enter(DisputeStep.CorrectOwnAct, actor, law);
        var day = Happened(on, "纠正之日", article, law);
        OwnCorrection = new OwnCorrection(day, Require.Text(correction, "纠正的内容", article, OwnCorrection.TextMaxLength, "Correction"),
            Require.Text(told, "告知申请人的情况", article, OwnCorrection.TextMaxLength, "Told"), actor.Name, annuls);
        ClosedOn = day;
        Leave(DisputeStep.CorrectOwnAct, actor, law, $"{day:yyyy-MM-dd} 自行纠正{(annuls ? "，撤销处罚决定" : "")}：{OwnCorrection.Correction} 告知申请人：{OwnCorrection.Told}");
    }

    /// <summary>
    /// The organ's notice to reply came: from now on it counts as received. Refused: before the application was forwarded (the organ sends its copy
    /// after it has accepted), and what <see cref="Receive"/> refuses.
    /// </summary>
    public void RecordNotice(ReplyNotice notice, IEnumerable<OpenDispute> sameAct, Actor actor, LegalFrame law)
    {
        Enter(DisputeStep.RecordNotice, actor, law);
        DisputeChannels.EnsureFree(DisputeChannel.Reconsideration, sameAct);
        Take(notice, law.Today);
        Leave(DisputeStep.RecordNotice, actor, law, $"{NoticeReceivedOn:yyyy-MM-dd} 收到{Organ}的答复通知（{OrganNumber}，{Track.Word()}）。");
    }

    private Deadline? ForwardDeadline(LegalFrame law) => HandedInOn is { } handedIn
        ? Deadline.Compute(DisputePeriods.Forward, handedIn, law.Calendar, ForwardedOn ?? OwnCorrection?.On) : null;

    private void Take(HandedInApplication application, DateOnly today)
    {
        var applicant = Require.Text(application.Applicant, "申请人", ByHand, NameMaxLength, nameof(Applicant));
        var request = Require.Text(application.Request, "复议请求", ByHand, HandedInApplication.RequestMaxLength, nameof(Request));
        var on = Require.NotInFuture(application.HandedInOn, today, "收到申请之日", ByHand, nameof(HandedInOn));
        Require.That(on >= DisputePeriods.ReconsiderationLawInForce, "ON-SITE", ByHand, "2024年1月1日前，不服当场处罚的复议申请不能通过作出处罚的行政机关提交。", nameof(HandedInOn));
        EnsureAct(null, application.Penalty, on, ByHand);
        (Applicant, Request, HandedInOn) = (applicant, request, on);
        (ActKind, Act) = (ChallengedActKind.PenaltyDecision, $"当场行政处罚决定（{application.Penalty.Number}）");
        Challenge(null, "", application.Penalty);
    }

    private void Take(ReplyNotice notice, DateOnly today)
    {
        Require.That(notice.ReceivedOn is not null, "DATE", Registration, "请填写收到答复通知之日。", nameof(NoticeReceivedOn));
        var received = Require.NotInFuture(notice.ReceivedOn!.Value, today, "收到答复通知之日", Registration, nameof(NoticeReceivedOn));
        Require.That(ForwardedOn is null || received >= ForwardedOn, "DATE-ORDER", Cite.Arl("第三十二条、第四十八条"),
            $"收到答复通知之日 {received:yyyy-MM-dd} 早于转送之日 {ForwardedOn:yyyy-MM-dd}；复议机关受理以后才发送申请书副本。", nameof(NoticeReceivedOn));
        Require.That(notice.Track == ReconsiderationTrack.Ordinary || received >= DisputePeriods.ReconsiderationLawInForce, "ARL-SUMMARY",
            Cite.Arl("第五十三条"), "2024年1月1日前的行政复议没有简易程序。", nameof(Track));
        var organ = Require.Text(notice.Organ, "复议机关", Registration, NameMaxLength, nameof(Organ));
        var number = Require.Text(notice.OrganNumber, "复议案号", Registration, NumberMaxLength, nameof(OrganNumber));
        (NoticeReceivedOn, Track, Organ, OrganNumber) = (received, notice.Track, organ, number);
    }
}
