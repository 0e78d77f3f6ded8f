using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties.Hearings;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <content>听证.</content>
public sealed partial class PenaltyCase
{
    /// <summary>For queries: host of the hearing in progress or of the last one.</summary>
    public Guid? HearingHostId { get; private set; }

    /// <summary>Whether a hearing was held in any round.</summary>
    public bool HearingWasHeld => notices.Any(n => n.Hearing is { WasHeld: true });

    /// <summary>
    /// Records the party's request. Refused: later than five working days after the service of the notice, counted by the postmark
    /// where there is one (《民事诉讼法》第八十五条第四款).
    /// </summary>
    public void RequestHearing(DateOnly receivedOn, DateOnly? postmarkOn, string request, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.RequestHearing, actor, law);
        Require.NotInFuture(receivedOn, law.Today, "收到日期", rule.Article, "ReceivedOn");
        var on = postmarkOn is { } stamped && stamped < receivedOn ? stamped : receivedOn;
        Require.That(postmarkOn is null || postmarkOn <= receivedOn, "DATE-ORDER", rule.Article, "邮戳日期晚于收到日期。", "PostmarkOn");
        var served = Notice!.Service!.ServedOn;
        Require.That(on >= Notice.Service.DeliveredOn, "DATE-ORDER", rule.Article, $"申请日期 {on:yyyy-MM-dd} 早于告知书送达之日 {Notice.Service.DeliveredOn:yyyy-MM-dd}。", "ReceivedOn");
        var due = Deadline.Compute(PenaltyPeriods.RequestHearing, served, law.Calendar).LegalDueOn;
        Require.That(on <= due, "G10", rule.Article, $"当事人于 {on:yyyy-MM-dd} 提出听证申请，已超过告知后五个工作日的期限 {due:yyyy-MM-dd}，视为放弃听证。", "ReceivedOn");
        Notice.Hearing = new Hearing(on, Require.Text(request, "听证申请内容", rule.Article, Hearing.TextMaxLength, "Request"));
        Leave(rule, Stage.HearingInProgress, actor, law, $"当事人申请听证（{on:yyyy-MM-dd}）。");
    }

    /// <summary>
    /// Appoints the host and fixes day and place. Refused: a host who investigated, reviewed, approved or was recused, and a day
    /// that leaves fewer than seven full working days after today.
    /// </summary>
    public void ScheduleHearing(string number, Guid hostId, string host, DateOnly heldOn, string place, string closedBecause, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.ScheduleHearing, actor, law);
        EnsureMayHost(hostId, host);
        EnsureClearDays(law.Today, heldOn, law);
        Require.That(closedBecause.Length == 0 || Hearing.ClosedGrounds.Contains(closedBecause), "G11", Cite.Apl("第六十四条第（三）项"), "听证公开举行；只有涉及国家秘密、商业秘密或者个人隐私依法予以保密的，才不公开。", "ClosedBecause");
        Notice!.Hearing = Notice.Hearing! with
        {
            State = HearingState.Scheduled, NoticeNumber = number, HostId = hostId, Host = host, ScheduledOn = law.Today, HeldOn = heldOn,
            Place = Require.Text(place, "听证地点", rule.Article, Hearing.PlaceMaxLength, "Place"), ClosedBecause = closedBecause, NoticeService = null,
        };
        HearingHostId = hostId;
        Leave(rule, Stage, actor, law, $"{number} 确定 {heldOn:yyyy-MM-dd} 在{place.Trim()}举行听证，主持人{host}" + (closedBecause.Length > 0 ? $"；不公开：{closedBecause}。" : "，公开举行。"));
    }

    /// <summary>Records the service of the notice of the hearing. Refused when it leaves fewer than seven full working days: then the day must be moved.</summary>
    public void ServeHearingNotice(ServiceRecord service, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.ServeHearingNotice, actor, law);
        service.Ensure(Notice!.Hearing!.ScheduledOn!.Value, law.Today);
        EnsureClearDays(service.ServedOn, Notice.Hearing.HeldOn!.Value, law);
        Notice.Hearing = Notice.Hearing with { State = HearingState.Notified, NoticeService = service };
        Leave(rule, Stage, actor, law, $"{Notice.Hearing.NoticeNumber} {service.Text}。");
    }

    /// <summary>The host records the hearing. Refused before its day, and without minutes and signature or noted refusal.</summary>
    public void HoldHearing(string attendees, string minutes, string signature, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.HoldHearing, actor, law);
        Require.That(law.Today >= Notice!.Hearing!.HeldOn, "G11", rule.Article, $"听证定于 {Notice.Hearing.HeldOn:yyyy-MM-dd} 举行，尚未到日期。");
        Notice.Hearing = Notice.Hearing with
        {
            State = HearingState.Held,
            Attendees = Require.Text(attendees, "出席人员", rule.Article, Hearing.NamesMaxLength, "Attendees"),
            Minutes = Require.Text(minutes, "听证笔录", rule.Article, Hearing.TextMaxLength, "Minutes"),
            Signature = Require.Text(signature, "当事人签字或者拒签情况", rule.Article, Hearing.NamesMaxLength, "Signature"),
        };
        Leave(rule, Stage, actor, law, $"举行听证（{Notice.Hearing.HeldOn:yyyy-MM-dd}）。");
    }

    /// <summary>The host reports; what the party said there is re-examined like any defence (第四十五条), on the minutes (第六十五条).</summary>
    public void ReportHearing(string claims, string report, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.ReportHearing, actor, law);
        var said = Require.Text(claims, "当事人在听证中的主张", rule.Article, Defense.TextMaxLength, "Claims");
        Notice!.Hearing = Notice.Hearing! with { State = HearingState.Reported, Report = Require.Text(report, "听证意见", rule.Article, Hearing.TextMaxLength, "Report"), EndedOn = law.Today };
        Notice.Defense = new Defense(DefenseKind.Received, Notice.Hearing.HeldOn!.Value, said);
        Leave(rule, Stage.DefenseReview, actor, law, "提交听证报告。");
    }

    /// <summary>The hearing ends without having been held: withdrawn, or abandoned by staying away or leaving without a good reason.</summary>
    public void EndHearing(HearingState how, string reason, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.EndHearing, actor, law);
        Require.That(how is HearingState.Abandoned or HearingState.Withdrawn, "G11", rule.Article, "请选择撤回申请或者视为放弃。", "How");
        Require.That(how != HearingState.Abandoned || law.Today >= Notice!.Hearing!.HeldOn, "G11", rule.Article, "听证日期未到，当事人尚未缺席，不能视为放弃。", "How");
        Notice!.Hearing = Notice.Hearing! with { State = how, EndReason = Opinion(reason, "终止听证的情况", rule.Article), EndedOn = law.Today };
        Leave(rule, Stage.PriorNoticeServed, actor, law, $"终止听证（{how.Word()}）：{Notice.Hearing.EndReason}");
    }

    /// <summary>Whether a person may host the hearing: has neither investigated, nor reviewed, nor approved, and was not recused.</summary>
    public bool MayHost(Guid personId) => !TookPartInInvestigation(personId) && !Reviewed(personId) && !Approved(personId) && !IsRecused(personId);

    private void EnsureMayHost(Guid hostId, string host) => Require.That(MayHost(hostId), "G11", Cite.Apl("第六十四条第（四）项"),
        $"{host}参与过本案的调查、审核或者审批，或者已经回避，不得主持听证。", "HostId");

    private static void EnsureClearDays(DateOnly noticeOn, DateOnly heldOn, LegalFrame law)
    {
        var earliest = law.Calendar.EarliestAfterClearWorkingDays(noticeOn, Hearing.ClearWorkingDays);
        Require.That(heldOn >= earliest, "G11", Cite.Apl("第六十四条第（二）项"),
            $"应当在举行听证的七个工作日前通知当事人：通知于 {noticeOn:yyyy-MM-dd}，听证最早 {earliest:yyyy-MM-dd}，所定 {heldOn:yyyy-MM-dd} 过早，请改期。", "HeldOn");
        Require.That(law.Calendar.IsWorkingDay(heldOn), "G11", Hearing.Basis, $"{heldOn:yyyy-MM-dd} 不是工作日（{law.Calendar.RestReason(heldOn)}）。", "HeldOn");
    }
}
