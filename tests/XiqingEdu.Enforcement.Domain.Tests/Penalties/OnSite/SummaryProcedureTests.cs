using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Penalties.OnSite;

/// <summary>Every step of the summary procedure in every stage: allowed where the table says so, refused everywhere else.</summary>
public sealed class SummaryProcedureTests
{
    public static TheoryData<OnSiteStage, OnSiteStep> Everything()
    {
        var data = new TheoryData<OnSiteStage, OnSiteStep>();
        foreach (var stage in Enum.GetValues<OnSiteStage>())
        {
            foreach (var step in Enum.GetValues<OnSiteStep>().Where(s => s != OnSiteStep.Draft))
            {
                data.Add(stage, step);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void Step_InStage_IsAllowedExactlyWhereTheTableSays(OnSiteStage stage, OnSiteStep step)
    {
        if (SummaryProcedure.Of(step).From.Contains(stage))
        {
            var (with, p, actor) = Ready(stage, step);
            var events = p.Events.Count;

            OnSiteStepTaker.Take(step, p, actor, with);

            Assert.Contains(p.Stage, SummaryProcedure.Of(step).To);
            Assert.Equal(events + 1, p.Events.Count);
            Assert.Equal(step, p.Events[^1].Step);
        }
        else
        {
            var with = A.OnSitePenalty();
            var p = with.At(stage);
            var events = p.Events.Count;

            var refused = Assert.Throws<RuleViolation>(() => OnSiteStepTaker.Take(step, p, Staff.Everyman, with));

            Assert.Equal("STAGE", refused.Code);
            Assert.Contains(stage.Word(), refused.Sentence);
            Assert.Equal((stage, events), (p.Stage, p.Events.Count));
        }
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void Step_WithoutItsPermission_IsRefused(OnSiteStage stage, OnSiteStep step)
    {
        if (!SummaryProcedure.Of(step).From.Contains(stage))
        {
            return;
        }

        var (with, p, actor) = Ready(stage, step);
        var stripped = actor with { Permissions = actor.Permissions.Where(x => x != SummaryProcedure.Of(step).Permission).ToHashSet() };

        Assert.Equal("ROLE", Assert.Throws<RuleViolation>(() => OnSiteStepTaker.Take(step, p, stripped, with)).Code);
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void Step_ByTheWrongSide_IsRefused(OnSiteStage stage, OnSiteStep step)
    {
        if (!SummaryProcedure.Of(step).From.Contains(stage) || SummaryProcedure.Of(step).IsTakenElsewhere)
        {
            return;
        }

        var (with, p, actor) = Ready(stage, step);
        var isForOfficers = SummaryProcedure.Of(step).Permission == Permission.HandleCase;
        // Whoever acts on the spot may hold every permission and still does not receive, take payment for or close it; nobody else acts on the spot.
        var wrong = isForOfficers ? Staff.Everyman : Staff.Everyman with { PersonId = Staff.Handler2.PersonId };

        var refused = Assert.Throws<RuleViolation>(() => OnSiteStepTaker.Take(step, p, wrong, with));

        Assert.Equal(isForOfficers ? "HANDLER" : "G03", refused.Code);
        Assert.Equal(stage, p.Stage);
        OnSiteStepTaker.Take(step, p, actor, with);
    }

    [Fact]
    public void Draft_WithoutThePermission_IsRefused() => Assert.Equal("ROLE", Assert.Throws<RuleViolation>(() =>
        OnSitePenalty.Draft(Guid.CreateVersion7(), A.OnSitePenalty().Form, Staff.UnitHead with { PersonId = Staff.Handler1.PersonId }, A.OnSitePenalty().Law)).Code);

    [Fact]
    public void Table_HasOneRowForEachStep_AndEachSaysWhy()
    {
        Assert.Equal(Enum.GetValues<OnSiteStep>().Order(), SummaryProcedure.Rows.Select(r => r.Step).Order());
        Assert.All(SummaryProcedure.Rows, r =>
        {
            Assert.NotEmpty(r.What);
            Assert.NotEmpty(r.Why);
            Assert.NotEmpty(r.Article.Article);
            Assert.NotEmpty(r.To);
        });
        Assert.Equal([OnSiteStep.Decide], SummaryProcedure.Rows.Where(r => r.NumberKind == "当罚").Select(r => r.Step));
    }

    /// <summary>A penalty in the stage in which the step's own guards hold, and the person who takes it.</summary>
    private static (OnSitePenaltyBuilder With, OnSitePenalty Penalty, Actor Actor) Ready(OnSiteStage stage, OnSiteStep step)
    {
        var with = A.OnSitePenalty();
        var p = with.At(stage);
        switch (step)
        {
            case OnSiteStep.Serve:
                p.Decide(with.Number(), Staff.Handler1, with.Law);
                break;
            case OnSiteStep.AcceptRecord or OnSiteStep.ReturnRecord:
                p.ReportForRecord("", Staff.Handler1, with.Law);
                break;
            case OnSiteStep.MarkOverdue:
                with.Later(30);
                break;
            case OnSiteStep.ConfirmPerformance:
                p.RecordPayment(Guid.CreateVersion7(), "款", with.Day, p.OutstandingFen(with.Law), Staff.Clerk, with.Law);
                break;
            case OnSiteStep.RecordRefund:
                if (stage is OnSiteStage.OnSiteServed or OnSiteStage.FiledForRecord or OnSiteStage.Overdue)
                {
                    p.RecordPayment(Guid.CreateVersion7(), "款", with.Day, p.OutstandingFen(with.Law), Staff.Clerk, with.Law);
                }

                with.Fell(p);
                break;
            case OnSiteStep.CloseFallen:
                with.Fell(p);
                if (p.RefundableFen(with.Law) > 0)
                {
                    p.RecordRefund(Guid.CreateVersion7(), "退", with.Day, p.RefundableFen(with.Law), Staff.Clerk, with.Law);
                }

                break;
        }

        return (with, p, Staff.All.First(a => a != Staff.Everyman && a.May(SummaryProcedure.Of(step).Permission)));
    }
}
