using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Litigations;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Disputes;

/// <summary>A registration that was a mistake is struck out and says so for good; what counts is refused (see DisputeProcedureTests).</summary>
public sealed class StrikeOutTests
{
    public static TheoryData<DisputeChannel> Both => [DisputeChannel.Reconsideration, DisputeChannel.Litigation];

    [Theory]
    [MemberData(nameof(Both))]
    public void StrikeOut_RightAfterRegistration_LeavesRecordAndReasonButNoClock(DisputeChannel channel)
    {
        var with = A.Dispute();
        var d = Received(with, channel);
        with.Tomorrow();

        d.StrikeOut(" 与另一件重复登记。 ", Staff.Host, with.Law);

        Assert.Equal((with.Day, "误登记已注销"), (d.StruckOutOn, d.StateWord));
        Assert.Equal("注销误登记：与另一件重复登记。", d.Events[^1].Sentence);
        Assert.Equal([DisputeStep.Receive, DisputeStep.StrikeOut], d.Events.Select(e => e.Step));
        Assert.Equal("苏某", d.Person);
        Assert.Empty(d.Deadlines(with.Law));
        Assert.Empty(d.Rows);
        Assert.Null(d.ClosedOn);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void StrikeOut_AfterACorrectionOfWhatWasTyped_IsTaken(DisputeChannel channel)
    {
        var with = A.Dispute();
        var d = Received(with, channel);
        new DisputeStepTaker(with).Take(DisputeStep.CorrectParticulars, d, Staff.Host);

        with.StrikeOut(d);

        Assert.Equal(with.Day, d.StruckOutOn);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void StrikeOut_WithoutAReasonOrWithOneTooLong_IsRefused(DisputeChannel channel)
    {
        var with = A.Dispute();
        var d = Received(with, channel);

        Assert.Equal(("TEXT", "Opinion"), Refused(() => d.StrikeOut(" ", Staff.Host, with.Law)));
        Assert.Equal(("LENGTH", "Opinion"), Refused(() => d.StrikeOut(new string('错', Dispute.ReasonMaxLength + 1), Staff.Host, with.Law)));
        Assert.Null(d.StruckOutOn);
        Assert.Single(d.Events);

        d.StrikeOut(new string('错', Dispute.ReasonMaxLength), Staff.Host, with.Law);

        Assert.NotNull(d.StruckOutOn);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void StrikeOut_Twice_IsRefused(DisputeChannel channel)
    {
        var with = A.Dispute();
        var d = Received(with, channel);
        with.StrikeOut(d);

        Assert.Equal("STAGE", Refused(() => with.StrikeOut(d)).Code);
        Assert.Equal(2, d.Events.Count);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void StrikeOut_TakesTheRemedyFromTheCase(DisputeChannel channel)
    {
        var with = A.Dispute().With((ReconsiderationParticulars n) => n with { PenaltyCaseId = Guid.CreateVersion7(), ActKind = ChallengedActKind.PenaltyDecision })
            .With((LitigationParticulars c) => c with { PenaltyCaseId = Guid.CreateVersion7(), ActKind = ChallengedActKind.PenaltyDecision });
        var d = Received(with, channel);
        Assert.NotNull(d.Remedy);

        with.StrikeOut(d);

        Assert.Null(d.Remedy);
        Assert.NotNull(d.PenaltyCaseId);
    }

    private static Dispute Received(DisputeBuilder with, DisputeChannel channel) => channel == DisputeChannel.Reconsideration ? with.Reconsideration() : with.Litigation();

    private static (string Code, string? Field) Refused(Action act)
    {
        var refused = Assert.Throws<RuleViolation>(act);
        return (refused.Code, refused.Field);
    }
}
