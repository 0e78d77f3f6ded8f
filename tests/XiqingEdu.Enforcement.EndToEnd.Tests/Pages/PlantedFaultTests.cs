using Xunit;

namespace XiqingEdu.Enforcement.EndToEnd.Tests.Pages;

/// <summary>Each check of a page, proven once on a page with that fault.</summary>
public sealed class PlantedFaultTests(Desk desk)
{
    [Fact]
    public async Task Check_UnclosedElement_IsFoundByTheHtmlChecker()
    {
        var findings = await HtmlChecker.CheckAsync(new Dictionary<string, string>
        {
            ["good"] = "<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>好</title></head><body><h1>好</h1></body></html>",
            ["bad"] = "<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>坏</title></head><body><div><p>坏</span></body></html>",
        });

        Assert.NotEmpty(findings);
        Assert.All(findings, f => Assert.Equal("bad", f.Key));
    }

    [Fact]
    public async Task AccessibilityFindings_FieldWithoutLabel_IsFound()
    {
        await using var visitor = await desk.VisitAsync();
        await visitor.Page.SetContentAsync("<html lang=\"zh-CN\"><head><title>坏</title></head><body><main><h1>坏</h1><input name=\"a\"></main></body></html>");

        var found = await visitor.AccessibilityFindingsAsync();

        Assert.Contains(found, f => f.StartsWith("label: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task TakeForeign_ImageOfAnotherHost_IsFound()
    {
        await using var visitor = await desk.VisitAsync();
        await visitor.Page.SetContentAsync("<html lang=\"zh-CN\"><body><img src=\"http://127.0.0.1:9/a.png\" alt=\"\"></body></html>");

        Assert.Contains(visitor.TakeForeign(), f => f.Contains("http://127.0.0.1:9/a.png"));
    }

    [Fact]
    public async Task TakeForeign_ScriptInsideThePage_IsRefusedAndFound()
    {
        await using var visitor = await desk.VisitAsync();
        await visitor.Page.GotoAsync("/sign-in");
        await visitor.Page.EvaluateAsync("document.body.appendChild(Object.assign(document.createElement('script'), { textContent: 'window.planted = 1' }))");

        Assert.False(await visitor.Page.EvaluateAsync<bool>("'planted' in window"));
        Assert.Contains(visitor.TakeForeign(), f => f.Contains("Content Security Policy"));
    }
}
