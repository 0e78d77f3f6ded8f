using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.People;

public sealed class LegalReviewerTests
{
    private static ReviewerQualification Qualification(string firstEngagedOn, string? acquiredOn) => new(
        acquiredOn is null ? null : "A2020", acquiredOn is null ? null : DateOnly.Parse(acquiredOn), LawDegree.Bachelor, DateOnly.Parse(firstEngagedOn), ReviewerWorkTime.FullTime);

    private static (Person Person, LegalReviewer Reviewer) Enrolled(string firstEngagedOn, string? acquiredOn, string from)
    {
        var person = A.Person();
        return (person, LegalReviewer.Enrol(Guid.CreateVersion7(), person, Qualification(firstEngagedOn, acquiredOn), Guid.CreateVersion7(), DateOnly.Parse(from), null, A.Today));
    }

    [Theory]
    [InlineData("2017-12-31", null, "2020-06-01", true)]
    [InlineData("2018-01-01", null, "2020-06-01", false)]
    [InlineData("2018-01-01", "2020-06-01", "2020-06-01", true)]
    [InlineData("2018-01-01", "2020-06-02", "2020-06-01", false)]
    public void QualifiedOn_FirstEngagedFrom2018_NeedsTheQualificationOnThatDay(string firstEngagedOn, string? acquiredOn, string day, bool allowed)
    {
        var (person, reviewer) = Enrolled(firstEngagedOn, acquiredOn, "2019-01-01");

        if (allowed)
        {
            Assert.Equal(acquiredOn is null ? "" : "A2020", reviewer.QualifiedOn(person, DateOnly.Parse(day), A.Parameters).QualificationNumber);
        }
        else
        {
            var refused = Assert.Throws<RuleViolation>(() => reviewer.QualifiedOn(person, DateOnly.Parse(day), A.Parameters, "Reviewer"));
            Assert.Equal(("G14", "Reviewer", "第五十八条第二款"), (refused.Code, refused.Field, refused.Article.Article));
        }
    }

    [Theory]
    [InlineData("2018-12-31", false)]
    [InlineData("2019-01-01", true)]
    [InlineData("2022-06-30", true)]
    [InlineData("2022-07-01", false)]
    public void QualifiedOn_OutsideTheTerm_IsRefused(string day, bool allowed)
    {
        var (person, reviewer) = Enrolled("2016-01-01", "2016-01-01", "2019-01-01");
        reviewer.EndTerm(new(2022, 6, 30), "调整", A.Today);

        Assert.Equal(allowed, Record.Exception(() => reviewer.QualifiedOn(person, DateOnly.Parse(day), A.Parameters)) is null);
    }

    [Fact]
    public void StartTerm_WhileOneIsOpenOrOverlapping_IsRefused()
    {
        var (_, reviewer) = Enrolled("2016-01-01", null, "2019-01-01");
        Assert.Equal("REVIEWER-TERM", Assert.Throws<RuleViolation>(() => reviewer.StartTerm(Guid.CreateVersion7(), new(2023, 1, 1), null, A.Today)).Code);
        reviewer.EndTerm(new(2022, 6, 30), "调整", A.Today);

        Assert.Equal("REVIEWER-TERM", Assert.Throws<RuleViolation>(() => reviewer.StartTerm(Guid.CreateVersion7(), new(2022, 6, 30), null, A.Today)).Code);
        Assert.Equal("DATE-FUTURE", Assert.Throws<RuleViolation>(() => reviewer.StartTerm(Guid.CreateVersion7(), new(2026, 11, 24), null, A.Today)).Code);
        reviewer.StartTerm(Guid.CreateVersion7(), new(2022, 7, 1), null, A.Today);
        Assert.Equal(2, reviewer.Terms.Count);
    }

    [Fact]
    public void EndTerm_WithoutOneOrBeforeItsStart_IsRefused()
    {
        var (_, reviewer) = Enrolled("2016-01-01", null, "2019-01-01");

        Assert.Equal("REVIEWER-TERM", Assert.Throws<RuleViolation>(() => reviewer.EndTerm(new(2018, 12, 31), "x", A.Today)).Code);
        reviewer.EndTerm(new(2019, 1, 1), "x", A.Today);
        Assert.Equal("REVIEWER-TERM", Assert.Throws<RuleViolation>(() => reviewer.EndTerm(new(2020, 1, 1), "x", A.Today)).Code);
    }

    [Fact]
    public void Qualify_NumberWithoutDateOrFirstEngagementAfterATerm_IsRefused()
    {
        var (_, reviewer) = Enrolled("2016-01-01", null, "2019-01-01");

        Assert.Equal("REVIEWER-QUALIFICATION", Assert.Throws<RuleViolation>(() => reviewer.Qualify(Qualification("2016-01-01", null) with { Number = "A1" }, A.Today)).Code);
        Assert.Equal("REVIEWER-FIRST", Assert.Throws<RuleViolation>(() => reviewer.Qualify(Qualification("2019-01-02", null), A.Today)).Code);
    }

    [Theory]
    [InlineData(1, 20, CheckResult.Green)]
    [InlineData(1, 21, CheckResult.Amber)]
    [InlineData(2, 40, CheckResult.Green)]
    [InlineData(0, 0, CheckResult.Green)]
    [InlineData(0, 1, CheckResult.Amber)]
    public void Ratio_AtFivePercent_IsEnough(int reviewers, int officers, CheckResult expected) =>
        Assert.Equal(expected, ReviewerRatio.Check(reviewers, officers, A.Parameters).Result);
}
