using Xunit;

namespace XiqingEdu.Enforcement.EndToEnd.Tests.Drafts;

/// <summary>A clue is half typed, left, found again on another machine, and sent; then the same with script switched off.</summary>
public sealed class DraftJourneyTests(Desk desk)
{
    private const string Form = "/cases/register";

    [Fact]
    public async Task Typed_ThenLeft_IsRestoredHereAndElsewhereAndClearedWhenSent()
    {
        await using var here = await desk.VisitAsync("handler2");
        await here.OpenAsync(Form);
        await here.Page.FillAsync("[name='Form.Subject']", "示例培训中心");
        await here.Page.WaitForSelectorAsync(".draft [role=status]:has-text('保存。')");
        await here.PictureAsync("draft-saved");
        await here.Page.FillAsync("[name='Form.Content']", "周末开设数学班，写到一半");
        await here.OpenAsync("/cases");
        await here.OpenAsync(Form, "draft-restored");
        Assert.Contains("已恢复", await here.Page.InnerTextAsync(".draft-notice"));
        Assert.Equal("周末开设数学班，写到一半", await here.Page.InputValueAsync("[name='Form.Content']"));

        await using (var elsewhere = await desk.VisitAsync("handler2", width: 390, height: 844))
        {
            await elsewhere.OpenAsync(Form, "draft-restored");
            Assert.Equal("示例培训中心", await elsewhere.Page.InputValueAsync("[name='Form.Subject']"));
            await elsewhere.Page.SelectOptionAsync("[name='Form.Source']", "Media");
            await elsewhere.SubmitAsync();
            Assert.Contains("线索已登记", await elsewhere.Page.InnerTextAsync(".notice-green"));
        }

        await here.OpenAsync(Form);
        Assert.Equal(0, await here.Page.Locator(".draft-notice").CountAsync());
        Assert.Equal("", await here.Page.InputValueAsync("[name='Form.Subject']"));
    }

    [Fact]
    public async Task WithoutScript_TheButtonSavesAndTheOtherGivesUp()
    {
        await using var visitor = await desk.VisitAsync("handler2", script: false);
        await visitor.OpenAsync(Form);
        await visitor.Page.FillAsync("[name='Form.Subject']", "没有脚本也不丢");
        await visitor.Page.ClickAsync("text=保存草稿");
        Assert.Contains("草稿已保存，尚未提交。", await visitor.Page.InnerTextAsync(".notice-green"));
        Assert.Equal("没有脚本也不丢", await visitor.Page.InputValueAsync("[name='Form.Subject']"));
        await visitor.PictureAsync("draft-without-script");

        await visitor.Page.ClickAsync("text=放弃草稿");

        Assert.Contains("草稿已放弃。", await visitor.Page.InnerTextAsync(".notice-green"));
        Assert.Equal("", await visitor.Page.InputValueAsync("[name='Form.Subject']"));
    }
}
