using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Guidance;
using Xunit;

namespace XiqingEdu.Enforcement.EndToEnd.Tests.Cases;

/// <summary>An officer begins an exercise and goes on in the place of the unit head, on a screen and on a phone.</summary>
public sealed class ExerciseJourneyTests(Desk desk)
{
    [Theory, InlineData(1366, 768), InlineData(390, 844)]
    public async Task Exercise_BegunByOnePerson_GoesOnInTheSeatWhoseTurnItIs(int width, int height)
    {
        await using var v = await desk.VisitAsync("handler1", width: width, height: height);
        await v.Page.GotoAsync("/exercises");
        await v.Page.ClickAsync("a:text-is('开始演练')");
        await v.Page.SelectOptionAsync("[name='Form.Source']", "ComplaintReport");
        await FillAsync(v, Step.RegisterClue, "Subject", "Content");
        await v.SubmitAsync();
        await FitsAndIsAccessibleAsync(v);

        await v.Page.ClickAsync(".actions a.primary");
        await v.Page.CheckAsync("[name='Form.PartyKind'][value=Organisation]");
        await FillAsync(v, Step.ProposeFiling, "PartyName", "PartyCreditCode", "PartyRepresentative", "PartyAddress", "Place", "Facts");
        await v.Page.SelectOptionAsync("[name='Form.ViolationCode']", "T02");
        await v.Page.FillAsync("[name='Form.ActFrom']", "2026-03-07");
        await v.Page.FillAsync("[name='Form.ActUntil']", "2026-10-24");
        await v.Page.CheckAsync("[name='Form.PlaceInDistrict']");
        await v.Page.SelectOptionAsync("[name='Form.SecondOfficerId']", [await CaseJourney.OptionAsync(v, "Form.SecondOfficerId", "沈协办")]);
        await v.SubmitAsync();
        await v.PictureAsync("exercise");
        await FitsAndIsAccessibleAsync(v);

        await v.Page.ClickAsync("button:text-is('以执法机构负责人（郑科长）身份办理')");
        await v.Page.ClickAsync("details.sample summary");
        await v.PictureAsync("exercise-sample");
        await FitsAndIsAccessibleAsync(v);
        await v.SubmitAsync();

        Assert.Contains("已完成：机构签署立案意见", await v.Page.InnerTextAsync("main"));
        await v.Page.ClickAsync("a:text-is('推后演练日')");
        await FitsAndIsAccessibleAsync(v);
    }

    private static async Task FillAsync(Visitor v, Step step, params string[] fields)
    {
        foreach (var field in fields)
        {
            await v.Page.FillAsync($"[name='Form.{field}']", StepSamples.Of(step).First(s => s.Field == field).Text);
        }
    }

    private static async Task FitsAndIsAccessibleAsync(Visitor v)
    {
        Assert.Equal(0, await v.OverflowAsync());
        Assert.Empty(await v.AccessibilityFindingsAsync());
    }
}
