using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties.Hearings;
using XiqingEdu.Enforcement.Domain.Penalties.Investigation;
using XiqingEdu.Enforcement.Domain.Penalties.Transfers;

namespace XiqingEdu.Enforcement.Domain.Penalties.Guards;

/// <summary>Guards of what happens beside the main road: preservation, correction, recusal, hearing, transfer, suspension.</summary>
public static class BesideGuards
{
    /// <summary>Who has had to step back does nothing more in the case; asked of every step.</summary>
    public static readonly Guard NotRecused = new("RECUSED", "未被决定回避", Recusal.Basis,
        f => f.Case.IsRecused(f.Actor.PersonId) ? "您已被决定回避，不得再参与本案的办理、审核、主持或者决定。" : null);

    /// <summary>A case that rests is resumed before anything else is done; asked of every step but the resumption.</summary>
    public static readonly Guard NotSuspended = new("SUSPENDED", "案件未中止", Remedies.Suspension.Basis,
        f => f.Case.SuspensionStatus == Remedies.SuspensionStatus.Suspended ? "案件已中止办理，须先恢复办理。" : null) { MendedBy = Step.ResumeCase };

    /// <summary>It rests.</summary>
    public static readonly Guard IsSuspended = new("ORDER", "案件处于中止状态", Remedies.Suspension.Basis,
        f => f.Case.SuspensionStatus == Remedies.SuspensionStatus.Suspended ? null : "案件没有中止，无须恢复。");

    /// <summary>A request waits for the leader.</summary>
    public static readonly Guard PreservationAwaitsApproval = new("ORDER", "有待批准的先行登记保存", RegisteredPreservation.Basis,
        f => f.Case.Preservations.Any(p => p.Approval is null) ? null : "没有待批准的先行登记保存。") { MendedBy = Step.RequestPreservation };

    /// <summary>An approved preservation waits to be carried out.</summary>
    public static readonly Guard PreservationApproved = new("G05", "先行登记保存已经负责人批准", RegisteredPreservation.Basis,
        f => f.Case.Preservations.Any(p => p.IsApproved && p.Executors is null) ? null : "没有经负责人批准、等待实施的先行登记保存。") { MendedBy = Step.ApprovePreservation };

    /// <summary>Something is kept and not yet disposed of.</summary>
    public static readonly Guard PreservationExecuted = new("ORDER", "有待处理的先行登记保存物品", RegisteredPreservation.Basis,
        f => f.Case.Preservations.Any(p => p.Executors is not null && p.Disposal is null) ? null : "没有等待处理的先行登记保存物品。") { MendedBy = Step.ExecutePreservation };

    /// <summary>Nothing kept waits.</summary>
    public static readonly Guard PreservationsSettled = new("G05", "先行登记保存的物品均已处理", RegisteredPreservation.Basis,
        f => f.Case.Preservations.All(p => p.IsSettled) ? null : "还有先行登记保存的事项没有批准、实施或者处理，七个工作日内须作出处理决定。") { MendedBy = Step.DisposePreservation };

    /// <summary>No order to correct is open.</summary>
    public static readonly Guard NoOpenCorrection = new("ORDER", "没有尚未复查的责令改正", CorrectionOrder.Basis,
        f => f.Case.RectificationStatus is RectificationStatus.Ordered or RectificationStatus.Rechecked ? "已经责令改正，尚未复查完毕。" : null) { MendedBy = Step.RecheckCorrection };

    /// <summary>An order to correct waits for a recheck.</summary>
    public static readonly Guard CorrectionToRecheck = new("ORDER", "有待复查的责令改正", CorrectionOrder.Basis,
        f => f.Case.CorrectionOrder is null ? "尚未责令改正。" : f.Case.RectificationStatus == RectificationStatus.Done ? "复查已确认改正完毕。" : null) { MendedBy = Step.OrderCorrection };

    /// <summary>An application for recusal waits.</summary>
    public static readonly Guard RecusalAwaitsDecision = new("ORDER", "有待决定的回避申请", Recusal.Basis,
        f => f.Case.Recusals.Any(r => r.Decision is null) ? null : "没有待决定的回避申请。") { MendedBy = Step.ApplyForRecusal };

    /// <summary>Acts of a recused person wait to be looked at.</summary>
    public static readonly Guard EarlierActsAwait = new("ORDER", "有待审查的回避前行为", Recusal.Basis,
        f => f.Case.Recusals.Any(r => r.ActsAwaitConfirmation) ? null : "没有等待审查的回避前办案行为。");

    /// <summary>None do.</summary>
    public static readonly Guard EarlierActsConfirmed = new("RECUSAL", "回避人员此前的行为已经审查", Recusal.Basis,
        f => f.Case.Recusals.Any(r => r.ActsAwaitConfirmation) ? "有人员已被决定回避，其此前的办案行为尚未审查确认。" : null) { MendedBy = Step.ConfirmEarlierActs };

    /// <summary>The notice told of the right to a hearing, and none has been dealt with in this round.</summary>
    public static readonly Guard HearingMayBeRequested = new("G10", "告知书告知了听证权利且尚未办理听证", Cite.Apl("第六十三条第一款"),
        f => f.Case.Notice is not { TellsHearingRight: true } ? "本案拟给予的处罚不属于听证范围，告知书没有告知听证权利。"
            : f.Case.Notice.Hearing is { } hearing ? $"本轮告知的听证已经办理（{Wording.Words.Word(hearing.State)}）。" : null);

    /// <summary>Day and place can be fixed, or moved before the hearing is held.</summary>
    public static readonly Guard HearingToSchedule = Hearing("听证尚未举行", HearingState.Requested, HearingState.Scheduled, HearingState.Notified);

    /// <summary>Day and place are fixed.</summary>
    public static readonly Guard HearingScheduled = Hearing("听证时间地点已确定，通知书待送达", HearingState.Scheduled);

    /// <summary>The notice is served.</summary>
    public static readonly Guard HearingNotified = Hearing("听证通知书已送达", HearingState.Notified);

    /// <summary>It was held.</summary>
    public static readonly Guard HearingHeld = Hearing("听证已经举行", HearingState.Held);

    /// <summary>The host does it, and is no investigator (《行政处罚法》第六十四条第（四）项).</summary>
    public static readonly Guard IsHost = new("HANDLER", "由本案听证主持人办理", Cite.Apl("第六十四条第（四）项"),
        f => f.Case.Notice?.Hearing is not { HostId: { } host } ? "听证主持人尚未确定。"
            : host != f.Actor.PersonId ? $"此步骤由听证主持人{f.Case.Notice.Hearing.Host}办理。"
            : f.Case.TookPartInInvestigation(host) ? "主持人由本机关指定的非本案调查人员担任。" : null);

    /// <summary>No suspicion of crime is open.</summary>
    public static readonly Guard NoOpenCrimeReport = new("ORDER", "没有待决定的涉嫌犯罪报告", CriminalTransfer.Basis,
        f => f.Case.CriminalStatus == CriminalStatus.Reported ? "涉嫌犯罪的报告正在等待局主要负责人决定。" : null) { MendedBy = Step.DecideCriminalTransfer };

    /// <summary>A report waits for the head.</summary>
    public static readonly Guard CrimeReported = new("ORDER", "有待决定的涉嫌犯罪报告", CriminalTransfer.Basis,
        f => f.Case.CriminalStatus == CriminalStatus.Reported ? null : "没有待决定的涉嫌犯罪报告。") { MendedBy = Step.ReportCrime };

    /// <summary>The organ has not answered yet.</summary>
    public static readonly Guard JudicialReplyOutstanding = new("ORDER", "司法机关尚未答复", CriminalTransfer.Basis,
        f => f.Case.CriminalStatus == CriminalStatus.Transferred ? null : "司法机关的答复已经登记。");

    /// <summary>The organ does not file: the penalty may still be due.</summary>
    public static readonly Guard JudicialDidNotFile = new("G22", "司法机关不予立案", CriminalTransfer.Basis,
        f => f.Case.CriminalStatus == CriminalStatus.NotFiled ? null : "只有司法机关不予立案、依法仍应给予行政处罚的，才能恢复行政处罚程序。");

    /// <summary>A transferred case closes when the organ has filed.</summary>
    public static readonly Guard JudicialSettled = new("G26", "移送的案件已被司法机关受理", CriminalTransfer.Basis,
        f => f.Case.Stage != Stage.TransferredToJudicial || f.Case.CriminalStatus == CriminalStatus.Accepted ? null : "司法机关尚未立案，移送的案件不能结案。") { MendedBy = Step.RecordJudicialReply };

    private static Guard Hearing(string title, params HearingState[] states) => new("ORDER", title, Hearings.Hearing.Basis,
        f => f.Case.Notice?.Hearing is { } hearing && states.Contains(hearing.State) ? null
            : $"听证{(f.Case.Notice?.Hearing is { } other ? Wording.Words.Word(other.State) : "尚未申请")}，{title}后才能办理。");
}
