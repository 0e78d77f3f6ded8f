using System.Text.RegularExpressions;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Guidance;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Platform.Forms;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Cases;

/// <summary>Whoever does one case a year finds a finished sample at every text that a step asks for.</summary>
public sealed partial class StepSampleTests
{
    private const int LongestUnlimitedText = 2000;

    /// <summary>The rows with a page of their own.</summary>
    public static TheoryData<Step> Steps => [.. PenaltyProcedure.Rows.Where(r => r.Step != Step.RegisterClue && FilesOf(r.Step).Any()).Select(r => r.Step)];

    /// <summary>The same of the summary procedure.</summary>
    public static TheoryData<OnSiteStep> OnSiteSteps => [.. SummaryProcedure.Rows.Where(r => FilesOf(r.Step).Any()).Select(r => r.Step)];

    [Theory, MemberData(nameof(Steps))]
    public void Step_EveryLongText_HasASampleWithinItsLimit(Step step) => Covers(FilesOf(step), StepSamples.Of(step));

    [Theory, MemberData(nameof(OnSiteSteps))]
    public void OnSiteStep_EveryLongText_HasASampleWithinItsLimit(OnSiteStep step) => Covers(FilesOf(step), OnSiteStepSamples.Of(step));

    private static void Covers(IEnumerable<string> files, IEnumerable<StepSample> known)
    {
        var fields = FieldsOf(files).ToList();
        var samples = known.ToLookup(s => s.Field);

        Assert.Empty(fields.Where(f => f.IsLong && !samples.Contains(f.Name)).Select(f => f.Name));
        Assert.All(fields.Where(f => samples.Contains(f.Name)), f => Assert.All(samples[f.Name], s => Assert.InRange(s.Text.Length, 1, f.Limit)));
        Assert.All(samples, s => Assert.Contains(s.Key, fields.Select(f => f.Name)));
    }

    [Fact]
    public void Samples_HoldNoNumberOfAnybody()
    {
        var texts = PenaltyProcedure.Rows.SelectMany(r => StepSamples.Of(r.Step)).Concat(SummaryProcedure.Rows.SelectMany(r => OnSiteStepSamples.Of(r.Step))).Select(s => s.Text).ToList();

        Assert.True(texts.Count > 120, $"{texts.Count} samples");
        Assert.Equal(["52120111MJ0000000A", "91120111MA0000000Q"], texts.SelectMany(t => CreditCode().Matches(t)).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal));
        Assert.Null(UnifiedSocialCreditCode.Fault("91120111MA0000000Q") ?? UnifiedSocialCreditCode.Fault("52120111MJ0000000A"));
        Assert.All(texts, t => Assert.DoesNotMatch(PersonalNumber(), t));
        Assert.All(texts.SelectMany(t => Telephone().Matches(t)), m => Assert.Equal("022-00000000", m.Value));
    }

    [Fact]
    public void Samples_NameNobodyOfTheDemoSet()
    {
        var seeds = string.Concat(Directory.EnumerateFiles(Repository.At("seeds", "xiqing-2023"), "*.json").Select(File.ReadAllText));
        Assert.Contains("韩志远", seeds);
        Assert.All(new[] { "甘立言", "样例学堂", "样例美术" }, name => Assert.DoesNotContain(name, seeds));
    }

    [Fact]
    public void Html_OfAField_IsClosedEncodedAndFoundByItsRow()
    {
        var samples = new FieldSamples([("Opinions.Words", "同意<b>", ""), ("Facts", "查明", "给予处罚")]);

        Assert.Equal("<details class=\"sample\"><summary>样例<span class=\"visually-hidden\">：发言</span></summary><p class=\"prose\">同意&lt;b&gt;</p></details>", samples.Html("Form.Opinions[3].Words", "发言"));
        Assert.Contains("<p class=\"muted\">给予处罚：</p><p class=\"prose\">查明</p>", samples.Html("Form.Facts", "违法事实"));
        Assert.Equal("", samples.Html("Form.Other", "其他"));
    }

    /// <summary>The fields of a step's view and of the parts that it shows.</summary>
    private static IEnumerable<Field> FieldsOf(IEnumerable<string> files)
    {
        var (waiting, seen) = (new Queue<string>(files), new HashSet<string>());
        while (waiting.TryDequeue(out var file))
        {
            if (!seen.Add(file))
            {
                continue;
            }

            var text = File.ReadAllText(file);
            foreach (var part in Partial().Matches(text).Select(m => m.Groups[1].Value + ".cshtml"))
            {
                string[] folders = [Path.GetDirectoryName(file)!, Features("Cases", "Steps", "Shared"), Features("Cases", "Shared"), Features("OnSite", "Shared"), Features("OnSite", "Steps", "Shared"), Features("Shared")];
                if (folders.Select(f => Path.Combine(f, part)).FirstOrDefault(File.Exists) is { } found)
                {
                    waiting.Enqueue(found);
                }
            }

            foreach (Match field in Tag().Matches(text))
            {
                yield return new Field(Index().Replace(field.Groups[1].Value, ""), field.Value.Contains("kind=\"LongText\"", StringComparison.Ordinal), LimitOf(field.Value));
            }
        }
    }

    private static int LimitOf(string tag)
    {
        if (Limit().Match(tag) is not { Success: true } limit)
        {
            return LongestUnlimitedText;
        }

        var type = typeof(PenaltyCase).Assembly.GetTypes().Single(t => t.Name == limit.Groups[1].Value);
        return (int)type.GetField(limit.Groups[2].Value)!.GetRawConstantValue()!;
    }

    private static IEnumerable<string> FilesOf(Step step) => new[] { Features("Cases", "Steps", step.ToString(), step + ".cshtml") }.Where(File.Exists);

    private static IEnumerable<string> FilesOf(OnSiteStep step) =>
        new[] { Features("OnSite", "Steps", step.ToString(), step + ".cshtml"), Features("OnSite", step.ToString(), $"OnSite{step}.cshtml") }.Where(File.Exists);

    private static string Features(params string[] parts) => Repository.At(["src", "XiqingEdu.Enforcement.Web", "Features", .. parts]);

    private sealed record Field(string Name, bool IsLong, int Limit);

    [GeneratedRegex("<field asp-for=\"Form\\.([^\"]+)\".*?/>")]
    private static partial Regex Tag();

    [GeneratedRegex("limit=\"(\\w+)\\.(\\w+)\"")]
    private static partial Regex Limit();

    [GeneratedRegex("<partial name=\"(_\\w+)\"")]
    private static partial Regex Partial();

    [GeneratedRegex(@"\[\w+\]")]
    private static partial Regex Index();

    [GeneratedRegex("[159][0-9A-Z]120111[0-9A-Z]{10}")]
    private static partial Regex CreditCode();

    [GeneratedRegex(@"\d{17}[\dX]|1[3-9]\d{9}")]
    private static partial Regex PersonalNumber();

    [GeneratedRegex(@"\d{3,4}-\d{7,8}")]
    private static partial Regex Telephone();
}
