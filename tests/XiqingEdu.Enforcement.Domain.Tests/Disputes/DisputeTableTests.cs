using XiqingEdu.Enforcement.Domain.Disputes.Litigations;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Disputes;

/// <summary>Both dispute procedures as tables: their rows fit together and each says why.</summary>
public sealed class DisputeTableTests
{
    [Fact]
    public void Reconsideration_RowsFitTogether() => EnsureFits(ReconsiderationProcedure.Rows, [(DisputeStep.Receive, ReconsiderationState.NoticeReceived), (DisputeStep.HandIn, ReconsiderationState.ApplicationHandedIn)], ReconsiderationState.Closed, ReconsiderationState.StruckOut, ReconsiderationProcedure.Road, ReconsiderationProcedure.From);

    [Fact]
    public void Litigation_RowsFitTogether() => EnsureFits(LitigationProcedure.Rows, [(DisputeStep.Receive, LitigationState.ComplaintReceived)], LitigationState.Closed, LitigationState.StruckOut, LitigationProcedure.Road, LitigationProcedure.From);

    [Fact]
    public void EveryStep_StandsInATable() => Assert.Equal(Enum.GetValues<DisputeStep>().Order(),
        ReconsiderationProcedure.Rows.Select(r => r.Step).Concat(LitigationProcedure.Rows.Select(r => r.Step)).Distinct().Order());

    [Fact]
    public void StepsOfOneProcedureAlone_AreTheseEight()
    {
        var reconsideration = ReconsiderationProcedure.Rows.Select(r => r.Step).ToList();
        var litigation = LitigationProcedure.Rows.Select(r => r.Step).ToList();
        Assert.Equal([DisputeStep.HandIn, DisputeStep.Forward, DisputeStep.CorrectOwnAct, DisputeStep.RecordNotice, DisputeStep.Suspend, DisputeStep.Resume], reconsideration.Except(litigation));
        Assert.Equal([DisputeStep.OpenInstance, DisputeStep.TakeEffect], litigation.Except(reconsideration));
    }

    [Theory]
    [InlineData("ARL-REPLY", DisputeStep.Receive, DisputeStep.SubmitStatement)]
    [InlineData("ARL-REPLY", DisputeStep.RecordNotice, DisputeStep.SubmitStatement)]
    [InlineData("ARL-FORWARD", DisputeStep.HandIn, DisputeStep.Forward)]
    [InlineData("ARL-FORWARD", DisputeStep.HandIn, DisputeStep.CorrectOwnAct)]
    [InlineData("ARL-OPINION", DisputeStep.RecordOpinion, DisputeStep.AnswerOpinion)]
    public void Reconsideration_ClockStartsAndEndsWithItsSteps(string code, DisputeStep starts, DisputeStep ends)
    {
        Assert.Contains(code, ReconsiderationProcedure.Of(starts)!.Starts);
        Assert.Contains(code, ReconsiderationProcedure.Of(ends)!.Ends);
    }

    [Fact]
    public void Litigation_ClockStartsAndEndsWithItsSteps()
    {
        Assert.Contains("ALL-ANSWER", LitigationProcedure.Of(DisputeStep.Receive)!.Starts);
        Assert.Contains("ALL-ANSWER", LitigationProcedure.Of(DisputeStep.SubmitStatement)!.Ends);
    }

    private static void EnsureFits<TState>(
        IReadOnlyList<DisputeRule<TState>> rows, IReadOnlyList<(DisputeStep Step, TState State)> begins, TState last, TState struckOut, IReadOnlyList<TState> road, Func<TState, IReadOnlyList<DisputeRule<TState>>> from)
        where TState : struct, Enum
    {
        var states = Enum.GetValues<TState>();
        Assert.Equal(rows.Count, rows.Select(r => r.Step).Distinct().Count());
        Assert.All(rows, r =>
        {
            Assert.NotEmpty(r.What);
            Assert.NotEmpty(r.Why);
            Assert.NotEmpty(r.Actor);
            Assert.NotEmpty(r.Article.Article);
            Assert.NotEmpty(r.To);
            Assert.Equal(r.From.Count, r.From.Distinct().Count());
            Assert.Equal(r.To.Count, r.To.Distinct().Count());
            Assert.Equal(begins.Any(b => b.Step == r.Step), r.From.Count == 0);
            Assert.All(r.Guards, g => Assert.True(g.Title.Length > 0 && g.Article.Article.Length > 0, $"{r.Step}: {g.Code}"));
        });
        Assert.All(begins, b => Assert.Equal([b.State], rows.Single(r => r.Step == b.Step).To));
        Assert.All(states.Where(s => begins.All(b => !b.State.Equals(s))), s => Assert.Contains(rows, r => r.To.Contains(s) && r.From.Any(f => !f.Equals(s))));
        // A registration is struck out from wherever it stands, and for good.
        Assert.Equal(states.Where(s => !s.Equals(struckOut)).ToHashSet(), rows.Single(r => r.Step == DisputeStep.StrikeOut).From.ToHashSet());
        Assert.Equal(DisputeStep.StrikeOut, rows.Single(r => r.To.Contains(struckOut)).Step);
        Assert.Equal([struckOut], rows.Single(r => r.Step == DisputeStep.StrikeOut).To);
        Assert.Empty(from(struckOut));
        states = [.. states.Where(s => !s.Equals(struckOut))];
        Assert.All(states.Where(s => !s.Equals(last)), s => Assert.Contains(rows, r => r.Step != DisputeStep.StrikeOut && r.From.Contains(s) && r.To.Any(t => !t.Equals(s))));
        Assert.All(states.Where(s => !s.Equals(last)), s => Assert.Contains(from(s), r => r.IsMainRoad || r.Step is DisputeStep.OpenInstance or DisputeStep.StartCompliance));
        Assert.Equal([begins[0].State, last], [road[0], road[^1]]);
        // Whoever mends a missing guard does it with a step that the procedure knows.
        var steps = rows.Select(r => r.Step).ToHashSet();
        Assert.All(rows.SelectMany(r => r.Guards).OfType<DisputeGuard>().Where(g => g.MendedBy is not null), g => Assert.Contains(g.MendedBy!.Value, steps));
    }
}
