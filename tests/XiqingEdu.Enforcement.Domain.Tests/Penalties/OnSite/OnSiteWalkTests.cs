using CsCheck;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Penalties.OnSite;

/// <summary>People try anything at any time; whatever is accepted, a penalty on the spot never breaks an invariant of the law.</summary>
public sealed class OnSiteWalkTests
{
    private const int Walks = 700;
    private const int StepsEach = 24;

    private static readonly long[] Fines = [0, 100_00, 200_00, 200_01, 1_000_00, 3_000_00, 3_000_01, 60_000_00];

    [Fact]
    public void RandomWalk_NeverBreaksAnInvariant()
    {
        int tried = 0, taken = 0, decided = 0, archived = 0, gone = 0;
        Gen.Int[0, 1_000_000].Array[6 + (StepsEach * 4)].Sample(dice =>
        {
            var with = A.OnSitePenalty();
            Change(with, dice[0..6]);
            var p = with.Drafted();
            for (var i = 0; i < StepsEach; i++)
            {
                var at = 6 + (i * 4);
                // Most tries are what a sensible person would do next, so that walks get far; the others are anything, by anybody.
                var sensible = SummaryProcedure.From(p.Stage).Where(r => r.IsMainRoad || r.Step is OnSiteStep.RecordPayment or OnSiteStep.MarkOverdue).ToList();
                var possible = dice[at] % 6 < 2 || sensible.Count == 0 ? SummaryProcedure.Rows : sensible;
                var rule = possible[dice[at + 1] % possible.Count];
                if (dice[at + 3] % 23 == 0 && p.ServedOn is not null && p.RemedyPeriods.Count < 2)
                {
                    with.Reconsidered(p, dice[at + 2] % 2 == 0 ? RemedyStatus.Annulled : RemedyStatus.Upheld);
                }

                if (rule.Step == OnSiteStep.Draft)
                {
                    continue;
                }

                var people = dice[at] % 6 < 2 ? Staff.All : rule.Permission == Permission.HandleCase ? [Staff.Handler1, Staff.Handler2] : [.. Staff.All.Where(a => a.May(rule.Permission))];
                if (dice[at + 3] % 5 == 0 && (p.Stage != OnSiteStage.OnSiteDrafted || dice[at] % 5 == 0))
                {
                    with.Tomorrow();
                }
                else if (dice[at + 3] % 31 == 1)
                {
                    with.Later(20);
                }

                if (rule.Step == OnSiteStep.Revise)
                {
                    Change(with, [dice[at], dice[at + 1], dice[at + 2], dice[at + 3], dice[at] / 7, dice[at + 1] / 7]);
                }

                tried++;
                var before = (p.Stage, p.Events.Count, p.Number, p.Outcome, p.Told, p.DecidedOn, p.PaidFen);
                try
                {
                    OnSiteStepTaker.Take(rule.Step, p, people[dice[at + 2] % people.Count], with, refused: dice[at + 3] % 2 == 0, amountFen: dice[at + 2] % 3 == 0 ? 50_00 : null);
                    taken++;
                }
                catch (RuleViolation)
                {
                    Assert.Equal(before, (p.Stage, p.Events.Count, p.Number, p.Outcome, p.Told, p.DecidedOn, p.PaidFen));
                }

                EnsureInvariants(p, with);
            }

            decided += p.DecidedOn is null ? 0 : 1;
            archived += p.Stage == OnSiteStage.Archived ? 1 : 0;
            gone += p.Stage is OnSiteStage.ConvertedToOrdinary or OnSiteStage.Voided ? 1 : 0;
        }, iter: Walks, threads: 1);
        Assert.True(tried >= 10_000, $"only {tried} steps were tried");
        Assert.True(taken >= 2_000, $"only {taken} steps were accepted");
        Assert.True(decided >= 100, $"only {decided} walks reached a decision");
        Assert.True(archived >= 10, $"only {archived} walks reached the archive");
        Assert.True(gone >= 10, $"only {gone} walks left the spot");
    }

    private static void Change(OnSitePenaltyBuilder with, int[] dice)
    {
        // Three drafts of four are as they should be; the fourth has a fault of any kind.
        var faulty = dice[0] % 4 == 0;
        var kind = (PartyKind)(dice[1] % 3);
        with.Against(kind, faulty ? Fines[dice[2] % Fines.Length] : Fines[dice[2] % (kind == PartyKind.Organisation ? 6 : 3)]);
        with.With(f => f with
        {
            FactsClear = !faulty || dice[3] % 5 != 0, CertificatesShown = !faulty || dice[3] % 5 != 1, ToldOrally = !faulty || dice[3] % 5 != 2, PlaceInDistrict = !faulty || dice[3] % 5 != 3,
            AdultConfirmed = !faulty || dice[4] % 3 != 0, ActOn = with.Day.AddYears(faulty && dice[4] % 3 == 1 ? -3 : 0),
            Defense = new OnSiteDefense((OnSiteDefenseKind)(dice[5] % (faulty ? 4 : 3)), "请求从轻", "已经考虑"),
            Outcome = faulty && dice[5] % 5 == 0 ? OnSitePenaltyBuilder.Imposing(Fines[dice[5] % Fines.Length]) : f.Outcome,
        });
    }

    private static void EnsureInvariants(OnSitePenalty p, OnSitePenaltyBuilder with)
    {
        Assert.Equal(Enumerable.Range(1, p.Events.Count), p.Events.Select(e => e.Sequence));
        Assert.True(p.Officers.First.PersonId != p.Officers.Second.PersonId, "one officer alone");
        Assert.True(p.Number.Length > 0 == p.DecidedOn is not null, "a number without decision or a decision without number");
        Assert.True(p.Events.Count(e => e.Step == OnSiteStep.Decide) <= 1, "decided twice");
        Assert.InRange(p.PaidFen, 0, p.Outcome.FineFen * 2);
        Assert.True(p.RemedyStatus != RemedyStatus.Annulled || p.OutstandingFen(with.Law) == 0, "money asked for a decision that fell");
        Assert.All(p.Events.Where(e => e.Step is OnSiteStep.AcceptRecord or OnSiteStep.ReturnRecord or OnSiteStep.RecordPayment or OnSiteStep.MarkOverdue or OnSiteStep.ConfirmPerformance or OnSiteStep.Close or OnSiteStep.CloseFallen or OnSiteStep.RecordRefund),
            e => Assert.False(p.IsOfficer(e.PersonId), "an officer of the spot received, took payment for or closed it"));
        if (p.PenaltyCaseId is not null)
        {
            Assert.Equal(OnSiteStage.ConvertedToOrdinary, p.Stage);
        }

        if (p.DecidedOn is not { } decided)
        {
            Assert.True(p.Stage is OnSiteStage.OnSiteDrafted or OnSiteStage.ConvertedToOrdinary or OnSiteStage.Voided, "went on without a decision");
            return;
        }

        Assert.Equal(decided, p.Officers.On);
        Assert.True(p.Officers.First.ValidUntil >= decided && p.Officers.Second.ValidUntil >= decided, "certificate invalid on the day");
        Assert.True(p.CertificatesShown && p.ToldOrally && p.FactsClear && p.PlaceInDistrict, "decided without what comes first");
        Assert.True(p.Defense.Kind != OnSiteDefenseKind.FactsDisputed, "decided on disputed facts");
        Assert.True(p.Outcome.FineFen <= (p.Party.Kind == PartyKind.Organisation ? 3_000_00 : 200_00), "over the limit of article 51");
        Assert.All(p.Outcome.Penalties, x => Assert.True(x.Kind is PenaltyKind.Fine or PenaltyKind.Warning, "other kind"));
        Assert.False(p.Outcome.Penalties.IsHeavierThan(p.Told.Penalties), "heavier than told");
        Assert.True(decided <= p.ActOn.AddYears(2), "past the limitation");
        Assert.True(p.ServedOn is null || p.ServedOn == decided, "not handed over on the day");
        if (p.Stage is OnSiteStage.FiledForRecord or OnSiteStage.Overdue or OnSiteStage.Performed or OnSiteStage.Closed or OnSiteStage.Archived)
        {
            Assert.True(p.RecordAcceptance is not null && p.ReportedOn is not null && p.Delivery is not null, "went on without filing for the record");
        }

        if (p.Stage is OnSiteStage.Performed or OnSiteStage.Closed or OnSiteStage.Archived)
        {
            Assert.True(p.PaidFen >= p.PayableFen, "performed without payment");
        }
    }
}
