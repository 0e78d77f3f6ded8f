using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Litigations;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Disputes;

/// <summary>People try anything at any time; whatever is accepted, a dispute never breaks an invariant of the law.</summary>
public sealed class DisputeWalkTests
{
    private const int Walks = 600;
    private const int StepsEach = 60;

    private static readonly IReadOnlyList<DisputeStep> Beside = [DisputeStep.DraftStatement, DisputeStep.FreezeEvidence, DisputeStep.ApproveStatement, DisputeStep.Assign,
        DisputeStep.ScheduleHearing, DisputeStep.RecordHearing, DisputeStep.ApproveAbsence, DisputeStep.StartCompliance, DisputeStep.ReportCompliance, DisputeStep.RecordLesson, DisputeStep.AnswerOpinion, DisputeStep.CorrectOwnAct];

    private int tried, taken, submitted, concluded, closed, heard, struckOut;

    [Fact]
    public void Reconsideration_RandomWalk_NeverBreaksAnInvariant()
    {
        int suspended = 0, corrected = 0;
        Walk(with => with.Reconsideration(), d =>
        {
            var r = (Reconsideration)d;
            suspended += r.Events.Any(e => e.Step == DisputeStep.Suspend) ? 1 : 0;
            corrected += r.Corrected ? 1 : 0;
        });
        Assert.True(suspended >= 15, $"only {suspended} walks were suspended");
        Assert.True(corrected >= 15, $"only {corrected} walks were corrected");
    }

    [Fact]
    public void HandedInAtTheBureau_RandomWalk_NeverBreaksAnInvariant()
    {
        int corrected = 0, noticed = 0, late = 0;
        Walk(with => with.HandedIn(), d =>
        {
            var r = (Reconsideration)d;
            corrected += r.OwnCorrection is null ? 0 : 1;
            noticed += r.NoticeReceivedOn is null ? 0 : 1;
            late += r.Events.Any(e => e.Step == DisputeStep.Forward && e.Sentence.Contains("已超过法定期限")) ? 1 : 0;
        });
        Assert.True(corrected >= 15, $"only {corrected} walks ended with a correction by the bureau");
        Assert.True(noticed >= 150, $"only {noticed} walks came to a notice");
        Assert.True(late >= 5, $"only {late} walks were forwarded late");
    }

    [Fact]
    public void Litigation_RandomWalk_NeverBreaksAnInvariant()
    {
        int appealed = 0, remanded = 0, retried = 0, lost = 0;
        Walk(with => with.Litigation(), d =>
        {
            var l = (Litigation)d;
            appealed += l.Instances.Any(i => i.Level == InstanceLevel.Second) ? 1 : 0;
            remanded += l.Instances.Any(i => i.IsRemanded) ? 1 : 0;
            retried += l.Instances.Any(i => i.Level == InstanceLevel.Retrial) ? 1 : 0;
            lost += l.Lost ? 1 : 0;
        });
        Assert.True(appealed >= 15, $"only {appealed} walks were appealed");
        Assert.True(remanded >= 10, $"only {remanded} walks were remanded");
        Assert.True(retried >= 15, $"only {retried} walks came to a retrial");
        Assert.True(lost >= 15, $"only {lost} walks were lost");
    }

    private void Walk(Func<DisputeBuilder, Dispute> receive, Action<Dispute> count)
    {
        for (var walk = 0; walk < Walks; walk++)
        {
            // The same walks on every machine: a walk that fails can be walked again.
            var dice = new Random(walk);
            var with = A.Dispute();
            var d = receive(with);
            for (var i = 0; i < StepsEach; i++)
            {
                Try(d, with, dice);
                EnsureInvariants(d, with.Law);
            }

            submitted += d.SubmittedOn is null ? 0 : 1;
            concluded += d.OutcomeOn is null ? 0 : 1;
            closed += d.ClosedOn is null ? 0 : 1;
            heard += d.Hearings.Any(h => h.IsHeld) ? 1 : 0;
            struckOut += d.StruckOutOn is null ? 0 : 1;
            count(d);
        }

        Assert.True(tried >= 10_000, $"only {tried} steps were tried");
        Assert.True(taken >= 4_000, $"only {taken} steps were accepted");
        Assert.True(submitted >= 150, $"only {submitted} walks were answered");
        Assert.True(concluded >= 100, $"only {concluded} walks came to an outcome");
        Assert.True(closed >= 30, $"only {closed} walks were closed");
        Assert.True(heard >= 50, $"only {heard} walks were heard");
        Assert.True(struckOut >= 5, $"only {struckOut} walks were struck out");
    }

    private void Try(Dispute d, DisputeBuilder with, Random dice)
    {
        if (dice.Next(4) == 0)
        {
            with.Later(dice.Next(5) == 0 ? 17 : 1 + dice.Next(3));
        }

        // Most tries are what a sensible person would do next, so that walks get far; the others are anything, by anybody, with any input.
        var wild = dice.Next(5) == 0;
        var beside = dice.Next(3) == 0;
        var sensible = d.Rows.Where(r => r.IsMainRoad || beside || Beside.Contains(r.Step)).Select(r => r.Step)
            .Where(s => d.Check(s, Staff.Everyman, with.Law).All(c => c.Result == CheckResult.Green))
            // As a rule the organ or court waits for the answer.
            .Where(s => s != DisputeStep.RecordOutcome || d.SubmittedOn is not null || dice.Next(20) == 0)
            // Mistakes are rare.
            .Where(s => s != DisputeStep.StrikeOut || dice.Next(6) == 0).ToList();
        var possible = wild || sensible.Count == 0 ? Enum.GetValues<DisputeStep>().Where(s => s is not (DisputeStep.Receive or DisputeStep.HandIn) && d.RowOf(s) is not null).ToList() : sensible;
        var step = possible[dice.Next(possible.Count)];
        var people = wild && dice.Next(2) == 0 ? Staff.All : [.. Staff.All.Where(a => a != Staff.Everyman && a.May(d.RowOf(step)!.Permission))];
        var person = people[dice.Next(people.Count)];
        var taker = new DisputeStepTaker(with, n => !wild && dice.Next(2) == 0 ? 0 : dice.Next(n));
        tried++;
        var before = Everything(d);
        try
        {
            taker.Take(step, d, person);
            taken++;
            Assert.Equal(before.Events + 1, d.Events.Count);
            Assert.Equal(step, d.Events[^1].Step);
        }
        catch (RuleViolation refused)
        {
            Assert.NotEmpty(refused.Code);
            Assert.NotEmpty(refused.Sentence);
            Assert.NotEmpty(refused.Article.Article);
            Assert.Equal(before, Everything(d));
        }
    }

    /// <summary>All that a refused step must leave as it was.</summary>
    private static (int Events, string Text) Everything(Dispute d)
    {
        var own = d switch
        {
            Reconsideration r => string.Join("|", r.Applicant, r.Organ, r.OrganNumber, r.Request, r.HandedInOn, r.ForwardedOn, r.OwnCorrection, r.NoticeReceivedOn, r.ResumesInto, r.Outcome, r.DecidedOn, r.OutcomeNote, r.OrderedToRemake, r.CompensationOrdered, r.WithdrawnAfterChange),
            Litigation l => string.Join("|", l.Plaintiff, l.Lost, l.EffectiveOn, l.WithdrawnAfterChange,
                string.Join(";", l.Instances.Select(i => $"{i.Sequence}{i.Level}{i.Origin}{i.Court}{i.CaseNumber}{i.ReceivedOn}{i.JudgedOn}{i.ServedOn}{i.EffectiveOn}{string.Join(",", i.Outcomes)}{i.Note}"))),
            _ => "",
        };
        return (d.Events.Count, string.Join("|", own, d.StateWord, d.ReceivedOn, d.SubmittedOn, d.ClosedOn, d.StruckOutOn, d.Act, d.Assignment, d.Statement, d.Compliance,
            d.Evidence?.FrozenOn, string.Join(";", d.Evidence?.Items ?? []), string.Join(";", d.Evidence?.Supplements ?? []),
            string.Join(";", d.Hearings.Select(h => $"{h.Sequence}{h.On}{h.Plan}{h.Actual}{h.Record}{h.CancelledFor}")),
            string.Join(";", d.Stays), string.Join(";", d.Opinions), string.Join(";", d.Lessons.Select(x => $"{x.Sequence}{x.Defect}{x.DoneOn}{x.Done}"))));
    }

    private static void EnsureInvariants(Dispute d, LegalFrame law)
    {
        Assert.Equal(Enumerable.Range(1, d.Events.Count), d.Events.Select(e => e.Sequence));
        Assert.True(d.Events[0].Step is DisputeStep.Receive or DisputeStep.HandIn);
        Assert.Equal(d.Events.Select(e => e.On).Order(), d.Events.Select(e => e.On));
        if (d.Statement?.Approval is { } approval)
        {
            Assert.NotEqual(d.Statement.DraftedById, approval.PersonId);
        }

        Assert.All(d.Evidence?.Items ?? [], i => Assert.True(i.On is null || i.On <= d.ReceivedOn, "evidence collected after the papers came"));
        Assert.All(d.Evidence?.Supplements ?? [], s => Assert.True(s.Consent.Length > 0 && d.SubmittedOn is not null && s.On >= d.SubmittedOn, "supplement without consent or before the answer"));
        if (d.SubmittedOn is { } submitted)
        {
            Assert.True(d.Assignment is not null && d.Statement?.Approval is not null && d.Evidence is { Items.Count: > 0 }, "submitted without assignment, signature or evidence");
            Assert.True(submitted >= d.ReceivedOn && submitted <= law.Today, "submitted outside of its time");
            var last = d.Events.Single(e => e.Step == DisputeStep.SubmitStatement);
            Assert.DoesNotContain(d.Events, e => e.Sequence > last.Sequence && e.Step is DisputeStep.DraftStatement or DisputeStep.FreezeEvidence or DisputeStep.ApproveStatement);
        }

        Assert.Equal(Enumerable.Range(1, d.Hearings.Count), d.Hearings.Select(h => h.Sequence));
        Assert.True(d.Hearings.Count(h => h.IsPending) <= 1, "two hearings to come");
        Assert.All(d.Hearings.Where(h => h.Appearance is not null), h =>
        {
            Assert.True(h.Appearance!.LeaderAppears || h.Appearance.Staff.Length > 0, "only lawyers");
            Assert.True(!h.Appearance.LeaderAppears || (h.Appearance.Post.Length > 0 && h.Appearance.Role is not null), "a leader without post or role");
            Assert.True(!h.DemandsLeader || h.Appearance.LeaderAppears || (h.Appearance.Absence is not null && h.Appearance.Proof.Length > 0), "neither leader nor reason");
            Assert.True(h.Actual is null || h.On <= law.Today, "held before its day");
            Assert.True(h.NotifiedOn <= h.On, "held before its notice");
        });
        Assert.True(d.Stays.Count(s => s.Until is null) <= 1 && d.Opinions.Count(o => o.AnsweredOn is null) <= 1, "two stays or two letters at a time");
        Assert.True(d.Stays.All(s => s.Until is null || s.Until >= s.From) && d.Opinions.All(o => o.AnsweredOn is null || o.AnsweredOn >= o.ReceivedOn), "ended before it began");
        if (d.ClosedOn is { } on)
        {
            Assert.True((d is Reconsideration { OwnCorrection: not null } ? on >= d.ReceivedOn : on >= d.OutcomeOn) && on <= law.Today, "closed outside of its time");
            Assert.True(!d.DemandsCompliance || d.Compliance?.ReportedOn is not null, "closed with something to do");
            Assert.True(d.PendingOpinion is null && d.UnapprovedAbsence is null, "closed with a letter or an absence unsettled");
            Assert.True(!d.DemandsLesson || d.Lessons.Count > 0, "closed without what was learnt");
        }

        Assert.Equal(d.StateWord == ReconsiderationState.StruckOut.Word(), d.StruckOutOn is not null);
        Assert.Equal(d.StruckOutOn is not null, d.Events[^1].Step == DisputeStep.StrikeOut);
        if (d.StruckOutOn is not null)
        {
            Assert.All(d.Events.SkipLast(1), e => Assert.True(e.Step is DisputeStep.Receive or DisputeStep.HandIn or DisputeStep.CorrectParticulars, $"struck out after {e.Step}"));
            Assert.Empty(d.Deadlines(law));
        }

        switch (d)
        {
            case Reconsideration r: Ensure(r, law); break;
            case Litigation l: Ensure(l, law); break;
        }
    }

    private static void Ensure(Reconsideration r, LegalFrame law)
    {
        EnsureBeforehand(r);
        Assert.Equal(r.State == ReconsiderationState.Suspended, r.ResumesInto is not null);
        Assert.Equal(r.State == ReconsiderationState.Closed, r.ClosedOn is not null);
        Assert.Equal(r.Outcome is not null, r.DecidedOn is not null);
        Assert.True(r.DecidedOn is null || (r.DecidedOn >= r.ReceivedOn && !(r.DecidedOn < r.SubmittedOn) && r.DecidedOn <= law.Today), "decided outside of its time");
        Assert.Equal(r.State is ReconsiderationState.Decided or ReconsiderationState.Mediated or ReconsiderationState.Terminated or ReconsiderationState.ComplianceInProgress or ReconsiderationState.Closed, r.Outcome is not null || r.OwnCorrection is not null);
        Assert.True(r.State != ReconsiderationState.ComplianceInProgress || (r.Compliance is not null && r.DemandsCompliance), "complies with nothing");
        Assert.True(!r.DemandsCompliance || r.State != ReconsiderationState.Terminated, "a duty without a way to do it");
    }

    private static void EnsureBeforehand(Reconsideration r)
    {
        Assert.Equal(r.Events[0].Step == DisputeStep.HandIn, r.HandedInOn is not null && r.OnSitePenaltyId is not null && r.Request.Length > 0);
        Assert.True(r.ForwardedOn is null || r.ForwardedOn >= r.HandedInOn, "forwarded before it was handed in");
        Assert.True(r.ForwardedOn is null || r.OwnCorrection is null, "forwarded and put right");
        Assert.True(r.HandedInOn is null || r.NoticeReceivedOn is null || r.NoticeReceivedOn >= r.ForwardedOn, "a notice before it was forwarded");
        Assert.True(r.NoticeReceivedOn is not null || r.Outcome is null || ReconsiderationOutcomes.WithoutReply.Contains(r.Outcome.Value), "decided without asking the bureau");
        Assert.True(r.NoticeReceivedOn is not null || (r.Assignment is null && r.Statement is null && r.Evidence is null && r.Hearings.Count == 0), "answered before it was asked");
        Assert.Equal(r.NoticeReceivedOn is null, r.Number == Reconsideration.NoNumber);
    }

    private static void Ensure(Litigation l, LegalFrame law)
    {
        Assert.Equal(l.State == LitigationState.Closed, l.ClosedOn is not null);
        Assert.Equal(Enumerable.Range(1, l.Instances.Count), l.Instances.Select(i => i.Sequence));
        Assert.True(!l.Lost || (l.EffectiveOn is not null && l.EffectiveOutcomes.Any(LitigationOutcomes.Losing.Contains)), "lost without a judgment in effect");
        Assert.All(l.Instances.SkipLast(1), i => Assert.NotNull(i.JudgedOn));
        Assert.All(l.Instances, i =>
        {
            Assert.True(i.JudgedOn is not null || (i.Outcomes.Count == 0 && i.EffectiveOn is null), "an outcome without a judgment");
            Assert.True(i.JudgedOn is null || (i.JudgedOn >= i.ReceivedOn && i.JudgedOn <= law.Today), "judged outside of its time");
            Assert.True(i.EffectiveOn is null || (i.EffectiveOn >= i.JudgedOn && !i.IsRemanded), "in effect before the judgment, or remanded and in effect");
            Assert.True(i.Level == InstanceLevel.First ? i.Origin is InstanceOrigin.Complaint or InstanceOrigin.Remand : i.Origin is not InstanceOrigin.Complaint and not InstanceOrigin.Remand, "origin of another level");
            if (i.EffectiveOn is { } effective && DisputePeriods.Appeal(i) is { } appeal)
            {
                Assert.True(effective > Deadline.Compute(appeal, i.ServedOn ?? i.JudgedOn!.Value, law.Calendar).LegalDueOn, "in effect before the period for the appeal ended");
            }
        });
    }
}
