using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Exercises;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Penalties.Exercises;

/// <summary>演练: its day only goes forward, its people are the invented ones, and what the bureau has not set is invented.</summary>
public sealed class ExerciseTests
{
    private static readonly Guid Owner = Guid.CreateVersion7();

    [Fact]
    public void RealCase_HasNeitherSeatNorDayOfItsOwn()
    {
        var with = A.PenaltyCase();
        var c = with.At(Stage.Investigating);

        Assert.Equal("EXERCISE", Assert.Throws<RuleViolation>(() => c.TakeSeat(Seat.Leader)).Code);
        Assert.Equal("EXERCISE", Assert.Throws<RuleViolation>(() => c.MoveDay(with.Day.AddDays(1), with.Law)).Code);
        Assert.Null(c.ExerciseOwnerId);
        Assert.NotEmpty(((ISearchable)c).SearchWords);
    }

    [Fact]
    public void MoveDay_OnlyForwardAndNotFurtherThanFiveYears()
    {
        var with = A.PenaltyCase().AsExerciseOf(Owner);
        var c = with.At(Stage.Investigating);
        var started = c.Exercise!.StartedOn;

        Assert.Equal("To", Assert.Throws<RuleViolation>(() => c.MoveDay(c.Exercise.PresentDay, with.Law)).Field);
        Assert.Equal("To", Assert.Throws<RuleViolation>(() => c.MoveDay(started.AddYears(5).AddDays(1), with.Law)).Field);
        c.MoveDay(started.AddYears(5), with.Law);

        Assert.Equal((started.AddYears(5), Owner, Stage.Investigating), (c.Exercise.PresentDay, c.ExerciseOwnerId, c.Stage));
        Assert.Empty(((ISearchable)c).SearchWords);
    }

    [Theory]
    [InlineData(0, Stage.DecisionServed)]
    [InlineData(1, Stage.Overdue)]
    public void MoveDay_PastTheDayToPay_LetsTheClockDoItsStep(int days, Stage stage)
    {
        var with = A.PenaltyCase().AsExerciseOf(Owner);
        var c = with.At(Stage.DecisionServed);

        c.MoveDay(c.PaymentDueOn(with.Law)!.Value.AddDays(days), with.Law);

        Assert.Equal(stage, c.Stage);
    }

    [Fact]
    public void TakeSeat_IsOneOfTheInventedColleagues()
    {
        var c = A.PenaltyCase().AsExerciseOf(Owner).At(Stage.Investigating);

        Assert.Equal("Seat", Assert.Throws<RuleViolation>(() => c.TakeSeat((Seat)99)).Field);
        c.TakeSeat(Seat.Leader);

        Assert.Equal(("韩分管", Seat.Leader), (c.Exercise!.Person.Name, Seats.Of(Seat.Leader).Seat));
        Assert.All(Enum.GetValues<Seat>(), s => Assert.Equal(s, Seats.Of(s).Seat));
    }

    [Fact]
    public void Officers_AreThoseWhoHoldACertificate_AndTheReviewerAlone()
    {
        var day = new DateOnly(2026, 3, 2);
        var host = Seats.Of(Seat.HearingHost).PersonId;

        Assert.Equal([Seat.LeadHandler, Seat.AssistantHandler, Seat.OtherHandler, Seat.UnitHead, Seat.Leader], Seats.Certified.Select(p => p.Seat));
        Assert.Equal(("G02", "SecondOfficerId"), Fault(() => Seats.CertifiedOn(host, day, "SecondOfficerId")));
        Assert.Equal(("沈协办", "演练证002", day), (Seats.CertifiedOn(Seats.Of(Seat.AssistantHandler).PersonId, day).Name, Seats.CertifiedOn(Seats.Of(Seat.AssistantHandler).PersonId, day).CertificateNumber, Seats.CertifiedOn(Seats.Of(Seat.AssistantHandler).PersonId, day).CheckedOn));
        Assert.Equal(("G14", null), Fault(() => Seats.ReviewerOn(host, day)));
        Assert.Equal("陆审核", Seats.ReviewerOn(Seats.Of(Seat.Reviewer).PersonId, day).Name);
    }

    [Fact]
    public void Settle_KeepsWhatIsSet_AndInventsTheRest()
    {
        var settled = Exercise.Settle(new PenaltySettings { Court = "某人民法院" });

        Assert.Empty(settled.MissingForDocuments());
        Assert.Equal(("某人民法院", "演练银行"), (settled.Court, settled.PaymentBank));
    }

    private static (string, string?) Fault(Action act)
    {
        var refused = Assert.Throws<RuleViolation>(act);
        return (refused.Code, refused.Field);
    }
}
