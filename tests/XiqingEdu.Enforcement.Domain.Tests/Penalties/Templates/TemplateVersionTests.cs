using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Penalties.Documents.Templates;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Penalties.Templates;

/// <summary>Versions of a template: numbered without gaps, never backwards, one in force on a day.</summary>
public sealed class TemplateVersionTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private readonly List<TemplateVersion> versions = [];

    [Fact]
    public void InForce_OnTheEveAndOnTheDay_IsTheFormerThenTheNew()
    {
        Upload(Today);
        Upload(Today.AddDays(10));

        Assert.Equal([null, 1, 1, 2, 2], new[] { -1, 0, 9, 10, 400 }.Select(d => TemplateVersion.InForce(versions, Today.AddDays(d))?.Number));
    }

    [Fact]
    public void InForce_TwoOfOneDay_IsTheLater()
    {
        Upload(Today);
        Upload(Today);

        Assert.Equal(2, TemplateVersion.InForce(versions, Today)!.Number);
    }

    [Theory]
    [InlineData(-1, 0, "启用日期 2026-03-01 早于今天 2026-03-02")]
    [InlineData(4, 5, "启用日期不得早于第 1 版的启用日期 2026-03-07")]
    public void Upload_BeforeTodayOrBeforeAVersionThatStands_IsRefused(int day, int former, string sentence)
    {
        Upload(Today.AddDays(former));

        var refused = Assert.Throws<RuleViolation>(() => Upload(Today.AddDays(day)));

        Assert.Equal("ValidFrom", refused.Field);
        Assert.Contains(sentence, refused.Sentence);
        Assert.Single(versions);
    }

    [Fact]
    public void Withdraw_PutsTheFormerBackAndItsNumberIsNotUsedAgain()
    {
        Upload(Today);
        Upload(Today.AddDays(5));
        versions[1].Withdraw("版面有误", Staff.Leader, Today.AddDays(6));

        Assert.Equal(1, TemplateVersion.InForce(versions, Today.AddDays(6))!.Number);
        Upload(Today.AddDays(1));
        Assert.Equal([1, 2, 3], versions.Select(v => v.Number));
        Assert.Equal((Today.AddDays(6), Staff.Leader.Name, "版面有误"), (versions[1].WithdrawnOn, versions[1].WithdrawnBy, versions[1].WithdrawalReason));
        Assert.Contains("第 2 版已经撤回", Assert.Throws<RuleViolation>(() => versions[1].Withdraw("再次", Staff.Leader, Today)).Sentence);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Reason_LeftOut_IsRefused(string reason)
    {
        Assert.Equal("Reason", Assert.Throws<RuleViolation>(() => Upload(Today, reason)).Field);
        Upload(Today);
        Assert.Equal("Reason", Assert.Throws<RuleViolation>(() => versions[0].Withdraw(reason, Staff.Leader, Today)).Field);
        Assert.Null(versions[0].WithdrawnOn);
    }

    [Theory]
    [InlineData(TemplateVersion.ReasonMaxLength, true)]
    [InlineData(TemplateVersion.ReasonMaxLength + 1, false)]
    public void Reason_AtItsLimit_IsTaken(int length, bool taken) =>
        Assert.Equal(taken, Record.Exception(() => Upload(Today, new string('长', length))) is null);

    private void Upload(DateOnly validFrom, string reason = "新的格式") => versions.Add(TemplateVersion.Upload(
        Guid.CreateVersion7(), DocumentKind.PenaltyDecision, versions, new TemplateFile("决定书.docx", new string('a', 64), 10), validFrom, reason, Staff.Leader, Today));
}
