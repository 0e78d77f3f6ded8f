using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Documents;
using XiqingEdu.Enforcement.Domain.Disputes.Hearings;
using XiqingEdu.Enforcement.Domain.Disputes.Litigations;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;
using XiqingEdu.Enforcement.Domain.Disputes.Statements;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.TestKit;

/// <summary>A reconsideration and a suit led along the whole road, and every document that their steps give.</summary>
public sealed class DisputePaperCases
{
    /// <summary>When the papers came.</summary>
    public static readonly DateOnly ReceivedOn = new(2026, 9, 7);

    private static readonly Actor Officer = Staff.Everyman;
    private static readonly Actor Leader = new(Guid.CreateVersion7(), "赵明华", Enum.GetValues<Permission>().ToHashSet());
    private readonly List<(DisputeStep Step, DisputePaper Paper)> final = [];
    private readonly List<(DisputeStep After, DisputePaper Paper)> drafts = [];

    private DisputePaperCases(Dispute dispute) => Dispute = dispute;

    /// <summary>The dispute at the end of its road.</summary>
    public Dispute Dispute { get; }

    /// <summary>What each step completed.</summary>
    public IReadOnlyList<(DisputeStep Step, DisputePaper Paper)> Final => final;

    /// <summary>The drafts that stood after each step.</summary>
    public IReadOnlyList<(DisputeStep After, DisputePaper Paper)> Drafts => drafts;

    /// <summary>Both, whole.</summary>
    public static IReadOnlyList<DisputePaperCases> Both => [Reconsideration(), Litigation()];

    /// <summary>What the dispute is judged by on a day.</summary>
    public static LegalFrame On(DateOnly day) => new(day, PenaltyCaseBuilder.Calendar, PenaltyCaseBuilder.Settings);

    /// <summary>A reconsideration: revoked and to be made anew.</summary>
    public static DisputePaperCases Reconsideration()
    {
        var cases = new DisputePaperCases(Domain.Disputes.Reconsiderations.Reconsideration.Receive(Guid.CreateVersion7(),
            new ReconsiderationParticulars("苏静宜", ChallengedActKind.PenaltyDecision, "津西青教罚字〔2026〕5号行政处罚决定", null, ReceivedOn, ReconsiderationTrack.Ordinary, "天津市西青区人民政府", "津西青政复〔2026〕80号"),
            [], Officer, On(ReceivedOn)));
        cases.Lead(HearingKind.ReconsiderationHearing, (d, law) => ((Reconsideration)d).RecordOutcome(new ReconsiderationResult(ReconsiderationOutcome.Revoked, law.Today, "事实不清", true), Officer, law), null);
        return cases;
    }

    /// <summary>A suit: the bureau is ordered to perform.</summary>
    public static DisputePaperCases Litigation()
    {
        var cases = new DisputePaperCases(Domain.Disputes.Litigations.Litigation.Receive(Guid.CreateVersion7(),
            new LitigationParticulars("苏静宜", ChallengedActKind.PenaltyDecision, "津西青教罚字〔2026〕5号行政处罚决定", null, null, false, ReceivedOn, "天津市西青区人民法院", "（2026）津0111行初80号"),
            [], null, Officer, On(ReceivedOn)));
        cases.Lead(HearingKind.CourtHearing, (d, law) => ((Litigation)d).RecordJudgment(new Judgment([LitigationOutcome.OrderedToPerform], law.Today, false, "责令履行"), Officer, law),
            (d, law) => ((Litigation)d).TakeEffect(law.Today, Officer, law));
        return cases;
    }

    private void Lead(HearingKind kind, Action<Dispute, LegalFrame> outcome, Action<Dispute, LegalFrame>? effect)
    {
        var d = Dispute;
        EvidenceItem[] items =
        [
            new("行政处罚决定书", EvidenceSource.CaseDocument, "处罚的内容", new DateOnly(2026, 7, 1), 3) { FileSha256 = new string('a', 64), FileName = "决定书.docx", FileLength = 9 },
            new("现场照片", EvidenceSource.CaseEvidence, "现场的情况", new DateOnly(2026, 6, 1), 1),
            new("《中华人民共和国民办教育促进法》第六十二条", EvidenceSource.Norm, "处罚的依据", null, 2),
        ];
        var with = new Appearance { Leader = "孙国良", Post = "局长", Role = LeaderRole.Head, Staff = "郑晓岚（法规科科员）", Lawyers = "安律师（示例律师事务所）" };
        var without = new Appearance { Absence = AbsenceReason.OfficialDuty, Explanation = "参加全区防汛调度", Proof = "防汛会议通知", Staff = "郑晓岚（法规科科员）" };
        Take(8, law => d.Assign(Officer.PersonId, "郑晓岚", "执法科", "提供案卷", Officer, law));
        Take(8, law => d.DraftStatement("本局于六月检查。\n当事人违法收费。", "适用法律正确。", "请求维持原行政行为", Officer, law));
        Take(9, law => d.FreezeEvidence(items, Officer, law));
        Take(9, law => d.ApproveStatement("同意", Leader, law));
        Take(10, law => d.SubmitStatement(law.Today, Officer, law));
        Take(11, law => d.SupplementEvidence(new EvidenceItem("开户许可证", EvidenceSource.Other, "账户的归属", null, 1), SupplementGround.Demanded, "补充通知一号", law.Today, Officer, law));
        Take(14, law => d.ScheduleHearing(Guid.CreateVersion7(), kind, new DateOnly(2026, 9, 21), new TimeOnly(9, 30), "第三审判庭", law.Today, Officer, law));
        Take(15, law => d.PlanAppearance(with, Officer, law));
        Take(16, law => d.PlanAppearance(without, Officer, law));
        Take(17, law => d.ApproveAbsence("情况属实", Leader, law));
        Take(21, law => d.RecordHearing(without, "如期举行", Officer, law));
        Take(22, law => outcome(d, law));
        if (effect is not null)
        {
            Take(45, law => effect(d, law));
        }

        Take(46, law => d.StartCompliance("重新处理申请人的请求", new DateOnly(2026, 10, 30), Officer, law));
        Take(47, law => d.ReportCompliance(law.Today, "已经重新作出决定", Officer, law));
        Take(48, law => d.RecordOpinion("意见书〔2026〕3号", law.Today, "规范告知程序", Officer, law));
        Take(51, law => d.AnswerOpinion(law.Today, "已经修订告知书模板", Officer, law));
    }

    private void Take(int day, Action<LegalFrame> verb)
    {
        var law = On(new DateOnly(2026, 8, 31).AddDays(day));
        verb(law);
        var step = Dispute.Events.MaxBy(e => e.Sequence)!.Step;
        final.AddRange(DisputeDocuments.Completed(Dispute, law.Settings).Select(p => (step, p)));
        drafts.AddRange(DisputeDocuments.Drafts(Dispute, law.Settings).Select(p => (step, p)));
    }
}
