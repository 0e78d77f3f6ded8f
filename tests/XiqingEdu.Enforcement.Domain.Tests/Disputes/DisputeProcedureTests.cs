using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Litigations;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.TestKit;
using Xunit;
using L = XiqingEdu.Enforcement.Domain.Disputes.Litigations.LitigationState;
using R = XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations.ReconsiderationState;

namespace XiqingEdu.Enforcement.Domain.Tests.Disputes;

/// <summary>Every step of both dispute procedures in every state: allowed where the table says so, refused everywhere else.</summary>
public sealed class DisputeProcedureTests
{
    private static readonly IReadOnlyList<DisputeStep> Steps = [.. Enum.GetValues<DisputeStep>().Where(s => s is not (DisputeStep.Receive or DisputeStep.HandIn))];

    // The row names the state, yet there its guard cannot hold: a suit with a hearing to come is in 已确定开庭, a mediation always leaves a duty,
    // and nothing is learnt before something was lost. The page then says what comes first.
    // And nothing is struck out once something was done, which only the states in which a dispute begins do not say.
    private static readonly Dictionary<(object State, DisputeStep Step), string> Never = new(
        ReconsiderationProcedure.Of(DisputeStep.StrikeOut)!.From.Cast<object>().Concat(LitigationProcedure.Of(DisputeStep.StrikeOut)!.From.Cast<object>())
            .Where(s => s is not (R.NoticeReceived or R.ApplicationHandedIn or L.ComplaintReceived)).Select(s => KeyValuePair.Create((s, DisputeStep.StrikeOut), "ARCHIVE")))
    {
        [(R.Mediated, DisputeStep.Close)] = "COMPLIANCE",
        [(R.Mediated, DisputeStep.RecordLesson)] = "LESSON",
        [(L.HearingScheduled, DisputeStep.ScheduleHearing)] = "HEARING",
        [(L.DefenseFiled, DisputeStep.CancelHearing)] = "HEARING",
        [(L.DefenseFiled, DisputeStep.PlanAppearance)] = "HEARING",
        [(L.DefenseFiled, DisputeStep.RecordHearing)] = "HEARING",
        [(L.DefenseFiled, DisputeStep.ApproveAbsence)] = "ABSENCE",
        [(L.Heard, DisputeStep.CancelHearing)] = "HEARING",
        [(L.Heard, DisputeStep.PlanAppearance)] = "HEARING",
        [(L.Heard, DisputeStep.RecordHearing)] = "HEARING",
        [(L.ComplaintReceived, DisputeStep.CompleteMeasure)] = "MEASURE",
        [(L.DefenseFiled, DisputeStep.CompleteMeasure)] = "MEASURE",
        [(L.HearingScheduled, DisputeStep.CompleteMeasure)] = "MEASURE",
        [(L.Heard, DisputeStep.CompleteMeasure)] = "MEASURE",
    };

    public static TheoryData<R, DisputeStep> OfReconsideration() => Pairs<R>(s => ReconsiderationProcedure.Of(s) is not null);

    public static TheoryData<L, DisputeStep> OfLitigation() => Pairs<L>(s => LitigationProcedure.Of(s) is not null);

    public static TheoryData<DisputeStep> EachStep() => [.. Steps];

    public static TheoryData<DisputeStep> EachActOnTheMatter() => [.. Steps.Except([DisputeStep.CorrectParticulars, DisputeStep.StrikeOut])];

    [Theory]
    [MemberData(nameof(OfReconsideration))]
    public void Reconsideration_StepInState_IsAllowedExactlyWhereTheTableSays(R state, DisputeStep step)
    {
        var rule = ReconsiderationProcedure.Of(step)!;
        var (with, dispute) = ReadyReconsideration(state, rule.From.Contains(state) ? step : null);
        EnsureAsTheTableSays(rule.From.Contains(state), state, step, dispute, with);
        Assert.Contains(dispute.State, rule.From.Contains(state) && !Never.ContainsKey((state, step)) ? rule.To : [state]);
    }

    [Theory]
    [MemberData(nameof(OfLitigation))]
    public void Litigation_StepInState_IsAllowedExactlyWhereTheTableSays(L state, DisputeStep step)
    {
        var rule = LitigationProcedure.Of(step)!;
        var (with, suit) = ReadyLitigation(state, rule.From.Contains(state) ? step : null);
        EnsureAsTheTableSays(rule.From.Contains(state), state, step, suit, with);
        Assert.Contains(suit.State, rule.From.Contains(state) && !Never.ContainsKey((state, step)) ? rule.To : [state]);
    }

    [Theory]
    [MemberData(nameof(EachStep))]
    public void Step_ByEachPersonAndRole_IsAllowedOnlyToWhoHoldsItsPermission(DisputeStep step)
    {
        foreach (var state in ReconsiderationProcedure.Of(step)?.From.Where(s => !Never.ContainsKey((s, step))).Take(1) ?? [])
        {
            EnsureRoles(step, ReconsiderationProcedure.Of(step)!.Permission, () => Of(ReadyReconsideration(state, step)));
        }

        foreach (var state in LitigationProcedure.Of(step)?.From.Where(s => !Never.ContainsKey((s, step))).Take(1) ?? [])
        {
            EnsureRoles(step, LitigationProcedure.Of(step)!.Permission, () => Of(ReadyLitigation(state, step)));
        }
    }

    /// <summary>Whatever was done with it, it is a record since then: 《档案法》第十四条、第二十一条第二款.</summary>
    [Theory]
    [MemberData(nameof(EachActOnTheMatter))]
    public void StrikeOut_OnceTheStepWasTaken_IsRefusedAndSaysWhich(DisputeStep step)
    {
        foreach (var (with, dispute) in Ready(step))
        {
            new DisputeStepTaker(with).Take(step, dispute, ActorOf(step));
            var events = dispute.Events.Count;

            var refused = Assert.Throws<RuleViolation>(() => dispute.StrikeOut("重复登记", Staff.Host, with.Law));

            Assert.Equal(("ARCHIVE", Cite.Archives("第十四条、第二十一条第二款")), (refused.Code, refused.Article));
            Assert.Contains($"本件已经“{step.Word()}”（{with.Day:yyyy-MM-dd}），计入行政复议、行政应诉统计并须归档，不得删除", refused.Sentence);
            Assert.Equal((events, null), (dispute.Events.Count, dispute.StruckOutOn));
        }
    }

    [Theory]
    [InlineData(DisputeStep.ApproveStatement)]
    [InlineData(DisputeStep.ReturnStatement)]
    public void Signing_ByTheOneWhoWrote_IsRefused(DisputeStep step)
    {
        var with = A.Dispute();
        foreach (Dispute dispute in new Dispute[] { with.Reconsideration(), with.Litigation() })
        {
            with.Drafted(dispute);

            var refused = Assert.Throws<RuleViolation>(() => new DisputeStepTaker(with).Take(step, dispute, Staff.Everyman with { PersonId = Staff.Host.PersonId }));

            Assert.Equal("G03", refused.Code);
            Assert.Null(dispute.Statement!.Approval);
        }
    }

    [Fact]
    public void Receive_WithoutThePermission_IsRefused()
    {
        var with = A.Dispute();
        Assert.Equal("ROLE", Assert.Throws<RuleViolation>(() => Reconsideration.Receive(Guid.CreateVersion7(), with.Notice, [], Staff.Leader, with.Law)).Code);
        Assert.Equal("ROLE", Assert.Throws<RuleViolation>(() => Litigation.Receive(Guid.CreateVersion7(), with.Complaint, [], null, Staff.Leader, with.Law)).Code);
    }

    [Fact]
    public void Step_ThatTheProcedureDoesNotKnow_IsRed()
    {
        var with = A.Dispute();
        Assert.Equal(("STAGE", CheckResult.Red), Of(with.Reconsideration().Check(DisputeStep.TakeEffect, Staff.Host, with.Law).Single()));
        Assert.Equal(("STAGE", CheckResult.Red), Of(with.Litigation().Check(DisputeStep.Suspend, Staff.Host, with.Law).Single()));
    }

    private static (string Code, CheckResult Result) Of(RuleCheck check) => (check.Code, check.Result);

    private static (DisputeBuilder With, Dispute Dispute) Of<T>((DisputeBuilder With, T Dispute) ready)
        where T : Dispute => (ready.With, ready.Dispute);

    private static TheoryData<TState, DisputeStep> Pairs<TState>(Func<DisputeStep, bool> knows)
        where TState : struct, Enum
    {
        var data = new TheoryData<TState, DisputeStep>();
        foreach (var state in Enum.GetValues<TState>())
        {
            foreach (var step in Steps.Where(knows))
            {
                data.Add(state, step);
            }
        }

        return data;
    }

    private static Actor ActorOf(DisputeStep step) => step switch
    {
        DisputeStep.ApproveStatement or DisputeStep.ReturnStatement or DisputeStep.CorrectOwnAct => Staff.Leader, DisputeStep.ApproveAbsence => Staff.Chief, _ => Staff.Host,
    };

    private static void EnsureAsTheTableSays(bool allowed, object state, DisputeStep step, Dispute d, DisputeBuilder with)
    {
        var (events, word) = (d.Events.Count, d.StateWord);
        if (allowed && !Never.ContainsKey((state, step)))
        {
            new DisputeStepTaker(with).Take(step, d, ActorOf(step));

            Assert.Equal(events + 1, d.Events.Count);
            Assert.Equal((step, with.Day, ActorOf(step).PersonId), (d.Events[^1].Step, d.Events[^1].On, d.Events[^1].PersonId));
            Assert.NotEmpty(d.Events[^1].Sentence);
            return;
        }

        var refused = Assert.Throws<RuleViolation>(() => new DisputeStepTaker(with).Take(step, d, Staff.Everyman));

        Assert.Equal(allowed ? Never[(state, step)] : "STAGE", refused.Code);
        Assert.Equal((events, word), (d.Events.Count, d.StateWord));
        if (!allowed)
        {
            Assert.Contains(word, refused.Sentence);
        }
    }

    private static void EnsureRoles(DisputeStep step, Permission permission, Func<(DisputeBuilder With, Dispute Dispute)> ready)
    {
        foreach (var actor in Staff.All)
        {
            var (with, dispute) = ready();
            if (actor.May(permission))
            {
                new DisputeStepTaker(with).Take(step, dispute, actor);
                Assert.Equal(step, dispute.Events[^1].Step);
                continue;
            }

            var events = dispute.Events.Count;
            Assert.Equal("ROLE", Assert.Throws<RuleViolation>(() => new DisputeStepTaker(with).Take(step, dispute, actor)).Code);
            Assert.Equal(events, dispute.Events.Count);
        }

        var (last, d) = ready();
        var stripped = Staff.Everyman with { Permissions = Staff.Everyman.Permissions.Where(p => p != permission).ToHashSet() };
        Assert.Equal("ROLE", Assert.Throws<RuleViolation>(() => new DisputeStepTaker(last).Take(step, d, stripped)).Code);
    }

    /// <summary>A dispute of each procedure that knows the step, ready for it.</summary>
    private static IEnumerable<(DisputeBuilder With, Dispute Dispute)> Ready(DisputeStep step) =>
    [
        .. ReconsiderationProcedure.Of(step)?.From.Where(s => !Never.ContainsKey((s, step))).Take(1).Select(s => Of(ReadyReconsideration(s, step))) ?? [],
        .. LitigationProcedure.Of(step)?.From.Where(s => !Never.ContainsKey((s, step))).Take(1).Select(s => Of(ReadyLitigation(s, step))) ?? [],
    ];

    /// <summary>What happens before the road for the step to be possible later on it.</summary>
    private static void Prepare(DisputeBuilder with, DisputeStep? step) => with.AfterReceipt = step switch
    {
        DisputeStep.LiftStay => d => d.RecordStay(with.Day, "复议机关、法院决定", Staff.Host, with.Law),
        DisputeStep.ApproveAbsence => d =>
        {
            with.Summon(d);
            d.PlanAppearance(DisputeBuilder.LeaderAbsent, Staff.Host, with.Law);
        },
        _ => null,
    };

    /// <summary>What happens in the state itself for the step's guards to hold.</summary>
    private static void Finish(DisputeBuilder with, Dispute d, DisputeStep? step, bool canAssign, bool hasHearing)
    {
        switch (step)
        {
            case DisputeStep.DraftStatement or DisputeStep.FreezeEvidence when canAssign: with.Assign(d); break;
            case DisputeStep.ApproveStatement or DisputeStep.ReturnStatement: with.Drafted(d); break;
            case DisputeStep.SubmitStatement: with.Signed(d); break;
            case DisputeStep.CancelHearing or DisputeStep.PlanAppearance or DisputeStep.RecordHearing when d.PendingHearing is null && hasHearing: with.Summon(d); break;
            case DisputeStep.AnswerOpinion: d.RecordOpinion("意见书", with.Day, "请纠正", Staff.Host, with.Law); break;
            case DisputeStep.Close when d.Compliance is not null:
                d.ReportCompliance(with.Day, "已经履行", Staff.Host, with.Law);
                d.RecordLesson(Guid.CreateVersion7(), with.Lesson, Staff.Host, with.Law);
                break;
            case DisputeStep.Close or DisputeStep.CompleteMeasure when d.DemandsLesson && d.Lessons.Count == 0: d.RecordLesson(Guid.CreateVersion7(), with.Lesson, Staff.Host, with.Law); break;
        }
    }

    private static (DisputeBuilder With, Reconsideration Dispute) ReadyReconsideration(R state, DisputeStep? step)
    {
        var with = A.Dispute();
        Prepare(with, step);
        if (state == R.Suspended && step is (DisputeStep.CancelHearing or DisputeStep.RecordHearing))
        {
            with.AfterReceipt = d => with.Summon(d);
        }

        if (step == DisputeStep.Close && state == R.Decided)
        {
            with.Result = on => new ReconsiderationResult(ReconsiderationOutcome.Revoked, on);
        }

        if (step == DisputeStep.CompleteMeasure && state == R.Mediated)
        {
            var corrected = with.At(R.Decided);
            corrected.RecordLesson(Guid.CreateVersion7(), with.Lesson, Staff.Host, with.Law);
            corrected.CorrectOutcome(new ReconsiderationResult(ReconsiderationOutcome.Mediated, corrected.DecidedOn), "误录", Staff.Host, with.Law);
            return (with, corrected);
        }

        var dispute = with.At(state);
        Finish(with, dispute, step, state == R.NoticeReceived, hasHearing: true);
        Assert.Equal(state, dispute.State);
        return (with, dispute);
    }

    private static (DisputeBuilder With, Litigation Dispute) ReadyLitigation(L state, DisputeStep? step)
    {
        var with = A.Dispute();
        if (!Never.ContainsKey((state, step ?? default)))
        {
            Prepare(with, step);
        }

        if (step == DisputeStep.Close && state == L.Effective)
        {
            with.Outcomes = [LitigationOutcome.ClaimsDismissed];
        }

        var suit = step == DisputeStep.CompleteMeasure && state is not (L.Effective or L.Compliance or L.Closed) && !Never.ContainsKey((state, step.Value)) ? AgainAfterLoss(with, state) : with.At(state);
        Finish(with, suit, step, state == L.ComplaintReceived, state is not (L.DefenseFiled or L.Heard));
        switch (step)
        {
            case DisputeStep.RecordOutcome when state == L.Remanded: with.Open(suit, InstanceLevel.First, InstanceOrigin.Remand); break;
            case DisputeStep.RecordOutcome when suit.PendingHearing is not null:
                suit.CancelHearing("改期", Staff.Host, with.Law);
                with.Summon(suit, with.Day.AddDays(10));
                break;
            case DisputeStep.TakeEffect: with.Later(20); break;
        }

        Assert.Equal(state, suit.State);
        return (with, suit);
    }

    /// <summary>A suit that was lost, learnt from, and came back by a retrial.</summary>
    private static Litigation AgainAfterLoss(DisputeBuilder with, L state)
    {
        var suit = with.At(L.Effective);
        suit.RecordLesson(Guid.CreateVersion7(), with.Lesson, Staff.Host, with.Law);
        with.Open(suit, InstanceLevel.Retrial, InstanceOrigin.Protest);
        Action[] road =
        [
            () => with.Judge(suit, state == L.RetrialDecided ? LitigationOutcome.Affirmed : LitigationOutcome.Remanded),
            () => with.Open(suit, InstanceLevel.First, InstanceOrigin.Remand),
            () => with.Judge(suit, LitigationOutcome.Revoked),
            () => with.Open(suit, InstanceLevel.Second, InstanceOrigin.AppealOfBureau),
            () => with.Judge(suit, LitigationOutcome.Affirmed),
        ];
        foreach (var next in road.TakeWhile(_ => suit.State != state))
        {
            next();
        }

        return suit;
    }
}
