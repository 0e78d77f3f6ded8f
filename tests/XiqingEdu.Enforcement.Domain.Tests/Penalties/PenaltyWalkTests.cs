using CsCheck;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Execution;
using XiqingEdu.Enforcement.Domain.Penalties.Hearings;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.Penalties.Transfers;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Penalties;

/// <summary>People try anything at any time; whatever is accepted, the case never breaks an invariant of the law.</summary>
public sealed class PenaltyWalkTests
{
    private const int Walks = 500;
    private const int StepsEach = 60;

    private static readonly Outcome[] Proposals =
    [
        Fine(2_000_000, Seriousness.Serious), Fine(3_000_000, Seriousness.Serious), Fine(1_600_000, Seriousness.Serious),
        Fine(7_000_000, Seriousness.VerySerious), Outcome.NoPenalty(NoPenaltyReason.MinorCorrectedNoHarm), Outcome.Dismissal,
    ];

    [Fact]
    public void RandomWalk_NeverBreaksAnInvariant()
    {
        var taken = 0;
        var tried = 0;
        var decided = 0;
        Gen.Int[0, 1_000_000].Array[StepsEach * 4].Sample(dice =>
        {
            var with = A.PenaltyCase();
            var c = PenaltyCase.RegisterClue(Guid.CreateVersion7(), with.Number("线"), ClueSource.Media, "示范培训中心", "内容", with.Day, Staff.Handler1, with.Law);
            for (var i = 0; i < StepsEach; i++)
            {
                var at = i * 4;
                // Most tries are what a sensible person would do next, so that walks get far; the others are anything, by anybody.
                var possible = (dice[at] % 8) switch
                {
                    0 => PenaltyProcedure.Rows,
                    1 or 2 => PenaltyProcedure.From(c.Stage),
                    _ => [.. PenaltyProcedure.From(c.Stage).Where(r => r.IsMainRoad || r.Step == Step.AddEvidence)],
                };
                if (possible.Count == 0)
                {
                    possible = PenaltyProcedure.Rows;
                }

                var rule = possible[dice[at + 1] % possible.Count];
                var step = rule.Step;
                var people = dice[at] % 8 < 2 ? Staff.All : [.. Staff.All.Where(a => a.May(rule.Permission))];
                var actor = people[dice[at + 2] % people.Count];
                if (step == Step.RegisterClue)
                {
                    continue;
                }

                // Mostly the same or the next day; now and then past a payment, a hearing, the remedy periods.
                switch (dice[at + 3] % 36)
                {
                    case 0: with.GoTo(with.Day.AddDays(14)); break;
                    case 1: with.GoTo(with.Day.AddDays(40)); break;
                    case 2: with.GoTo(with.Day.AddDays(190)); break;
                    case < 12: with.Tomorrow(); break;
                    default: break;
                }

                Interlocked.Increment(ref tried);
                var (stage, events) = (c.Stage, c.Events.Count);
                try
                {
                    StepTaker.Take(step, c, actor, with, with.Report(Proposals[dice[at + 3] % Proposals.Length]), dice[at] % 2 == 0 ? DefenseKind.Received : DefenseKind.Waived, dice[at] % 5 != 0);
                    Interlocked.Increment(ref taken);
                }
                catch (RuleViolation)
                {
                    Assert.Equal((stage, events), (c.Stage, c.Events.Count));
                }

                EnsureInvariants(c, with);
            }

            if (c.Decision is not null)
            {
                Interlocked.Increment(ref decided);
            }
        }, iter: Walks, threads: 1);
        Assert.True(tried >= 10_000, $"only {tried} steps were tried");
        Assert.True(taken >= 2_000, $"only {taken} steps were accepted");
        Assert.True(decided >= 10, $"only {decided} walks reached a decision");
    }

    private static void EnsureInvariants(PenaltyCase c, PenaltyCaseBuilder with)
    {
        Assert.Equal(Enumerable.Range(1, c.Events.Count), c.Events.Select(e => e.Sequence));
        Assert.All(c.Evidence, e => Assert.True(e.Collectors.First.PersonId != e.Collectors.Second.PersonId, "one officer alone"));
        Assert.All(c.Evidence, e => Assert.True(e.Collectors.First.ValidUntil >= e.CollectedOn && e.Collectors.Second.ValidUntil >= e.CollectedOn, "certificate invalid on the day"));
        Assert.All(c.Reviews.Where(r => r.Reviewer is not null), r => Assert.False(c.TookPartInInvestigation(r.Reviewer!.PersonId), "reviewed by an investigator"));
        foreach (var recused in c.Recusals.Where(r => r.IsGranted))
        {
            Assert.DoesNotContain(c.Events, e => e.PersonId == recused.PersonId && e.On > recused.Decision!.On);
        }

        foreach (var kept in c.Preservations.Where(p => p.Executors is not null))
        {
            Assert.True(kept.IsApproved && kept.ExecutedOn >= kept.Approval!.On, "preserved before the approval");
        }

        foreach (var hearing in c.Notices.Select(n => n.Hearing).OfType<Hearing>().Where(h => h.WasHeld))
        {
            Assert.False(c.TookPartInInvestigation(hearing.HostId!.Value), "hosted by an investigator");
            Assert.True(hearing.HeldOn >= with.Law.Calendar.EarliestAfterClearWorkingDays(hearing.NoticeService!.ServedOn, Hearing.ClearWorkingDays), "heard too soon after the notice");
        }

        if (c.CriminalStatus is CriminalStatus.Transferred or CriminalStatus.Accepted && c.Decision is null)
        {
            Assert.True(c.Stage is Stage.TransferredToJudicial or Stage.Closed or Stage.Archived, "a penalty in place of a criminal punishment");
        }

        if (c.Decision is not { } decision)
        {
            Assert.Empty(c.Payments);
            return;
        }

        EnsureExecutionInvariants(c, decision, with);

        if (c.ReviewWaiver is not { } waiver || waiver.DossierHash != decision.DossierHash)
        {
            Assert.Equal(ReviewConclusion.Agree, c.Review!.Conclusion);
            Assert.Equal(c.Review.DossierHash, decision.DossierHash);
            Assert.NotEqual(c.Review.Reviewer!.PersonId, decision.DecidedById);
        }

        Assert.False(c.TookPartInInvestigation(decision.DecidedById), "decided by an investigator");
        if (decision.Outcome.Kind == OutcomeKind.Penalty)
        {
            Assert.NotNull(c.Notice!.Service);
            Assert.True(c.Notice.Service.ServedOn <= decision.On, "decided before the notice was served");
            Assert.True(c.Notice.Defense is { IsSettled: true }, "decided without hearing the party");
            Assert.False(decision.Outcome.Penalties.IsHeavierThan(c.Notice.Outcome.Penalties), "heavier than the notice");
            if (decision.Outcome.FineFen >= with.Law.Settings.HearingThreshold.OrganisationFen)
            {
                Assert.True(c.Deliberation is { Agrees: true }, "major case without deliberation");
            }
        }
    }

    private static void EnsureExecutionInvariants(PenaltyCase c, Decision decision, PenaltyCaseBuilder with)
    {
        Assert.All(Enum.GetValues<PaymentPurpose>(), p => Assert.True(c.OutstandingFen(p, with.Law) >= 0));
        if (c.EffectiveOutcome is { } holds)
        {
            Assert.False(holds.Penalties.IsHeavierThan(decision.Outcome.Penalties), "changed to something heavier");
        }

        if (c.RemedyStatus == RemedyStatus.Annulled)
        {
            Assert.Equal(0, c.OutstandingFen(PaymentPurpose.Fine, with.Law));
            Assert.DoesNotContain(c.Payments, p => p.PaidOn > c.DecisionChange!.On);
        }

        if (c.CourtApplication is { } application)
        {
            Assert.True(application.On > Deadline.Compute(PenaltyPeriods.AfterDemand, c.Demand!.Service.ServedOn, with.Law.Calendar).LegalDueOn, "court asked before ten working days after the demand");
            // What was recorded wrongly of a remedy and put right since was not known when the court was asked.
            var corrected = c.Events.Any(e => e.Step == Step.CorrectRemedy && e.On >= application.On);
            Assert.True(corrected || application.On > decision.Service!.ServedOn.AddMonths(6) || c.RemedyPeriods.Any(r => r.Until < application.On), "court asked while the party may still sue");
            Assert.DoesNotContain(c.RemedyPeriods, r => r.From <= application.On && (r.Until is null || r.Until >= application.On) && r.From < application.On);
        }

        if (c.Stage is Stage.Performed)
        {
            Assert.True(c.PaidFen >= c.PayableFen || c.RemedyStatus == RemedyStatus.Changed, "performed without payment");
        }
    }

    private static Outcome Fine(long fen, Seriousness seriousness) =>
        new(OutcomeKind.Penalty, [new Penalty(PenaltyKind.Fine, fen, "")], seriousness, DiscretionTier.Ordinary, 0, "", null);
}
