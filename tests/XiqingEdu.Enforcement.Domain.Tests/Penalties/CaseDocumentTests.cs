using System.Text.RegularExpressions;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Penalties.Documents.Layout;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Penalties;

/// <summary>Every kind of document: one definition, all fields in its default template, filled without a gap at the right stage (law.md 2.6).</summary>
public sealed partial class CaseDocumentTests
{
    public static TheoryData<DocumentKind> Kinds => [.. DocumentCases.Kinds];

    [Theory, MemberData(nameof(Kinds))]
    public void Layout_UsesEveryFieldOfItsListAndNoOther(DocumentKind kind)
    {
        var definition = CaseDocuments.Of(kind);
        var known = definition.Fields.Select(f => f.Name).ToList();

        Assert.Equal(known.Distinct(), known);
        Assert.All(definition.Own, f => Assert.True(definition.Layout.Any(b => b.Uses(f.Name)), $"{kind} does not use {f.Name}"));
        Assert.All(Marks(definition), m => Assert.Contains(m, known));
        Assert.All(definition.Layout.OfType<LayoutForm>().SelectMany(f => f.Rows), r => Assert.Equal(LayoutForm.Grid, r.Cells.Sum(c => c.Span)));
        Assert.All(definition.Own.Where(f => f.Need == FieldNeed.Block), f => Assert.Contains(definition.Layout.OfType<LayoutLine>(), l => l.Text == f.Mark));
    }

    /// <summary>A period that begins with the receipt of another document than this one would never begin (《行政复议法》第二十条、《行政诉讼法》第四十六条).</summary>
    [Theory, MemberData(nameof(Kinds))]
    public void Periods_BeginWithTheReceiptOfThisVeryDocument(DocumentKind kind)
    {
        var document = DocumentCases.Filled(kind);

        Assert.All(document.Fields.Values.SelectMany(f => ThisDocument().Matches(f.Text)), m => Assert.EndsWith(m.Groups[1].Value, document.Title, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(DocumentKind.PenaltyDecision, "本决定")]
    [InlineData(DocumentKind.NoPenaltyDecision, "本决定")]
    [InlineData(DocumentKind.ChangeDecision, "本决定")]
    [InlineData(DocumentKind.AnnulmentDecision, "本决定")]
    [InlineData(DocumentKind.CorrectionOrder, "本通知")]
    public void Remedies_NameBothWaysFromTheReceiptOfTheAct(DocumentKind kind, string act) => Assert.StartsWith(
        $"如不服{act}，可以自收到{act}书之日起六十日内向天津市西青区人民政府申请行政复议，也可以自收到{act}书之日起六个月内依法向有管辖权的人民法院提起行政诉讼。",
        DocumentCases.Filled(kind).Fields["救济途径告知"].Text);

    [Fact]
    public void EveryStep_NamesDocumentsThatAreDefined() =>
        Assert.All(PenaltyProcedure.Rows.SelectMany(r => r.Documents), kind => Assert.Equal(kind, CaseDocuments.Of(kind).Kind));

    [Theory, MemberData(nameof(Kinds))]
    public void Document_OfACaseThatWentTheWholeRoad_LacksNothing(DocumentKind kind)
    {
        var document = DocumentCases.Filled(kind);
        var text = DocumentText.Of(document);

        if (!document.Definition.IsFilledByHand || document.Act.IsFinal)
        {
            CaseDocuments.EnsureComplete(document);
        }

        Assert.All(new[] { "{{", "}}", "后填写〕", "null", "。。", "；。", "，。", "（）", "“”", "0001年" }, flaw => Assert.DoesNotContain(flaw, text));
        Assert.All(document.Fields.Values.Where(f => f.Field.Need != FieldNeed.Offered && !f.IsMissing && f.Table is null && f.Text.Length > 0), f => Assert.Contains(f.Text, text));
    }

    [Fact]
    public void Decision_BeforeItIsMade_IsADraftThatSaysWhatIsMissing()
    {
        var c = A.PenaltyCase().At(Stage.DecisionPending);

        var draft = DocumentText.Fill(DocumentKind.PenaltyDecision, c);

        Assert.False(draft.Act.IsFinal);
        Assert.Equal(new HashSet<string> { "文号", "文书日期" }, draft.Missing.Select(m => m.Field.Name).ToHashSet());
        Assert.Contains("〔文号：待“作出行政处罚决定”后填写〕", DocumentText.Of(draft));
        Assert.Contains("文号、文书日期", Assert.Throws<RuleViolation>(() => CaseDocuments.EnsureComplete(draft)).Sentence);
    }

    [Fact]
    public void Notice_OfAProposalThatWasNotTold_IsADraft()
    {
        var c = A.PenaltyCase().Major().At(Stage.InvestigationConcluded);

        var text = DocumentText.Of(DocumentText.Fill(DocumentKind.PriorNotice, c));

        Assert.Contains("要求听证的权利", text);
        Assert.Contains("〔文号：待“批准处罚告知”后填写〕", text);
    }

    [Fact]
    public void Amounts_StandAlsoInCapitals()
    {
        var c = A.PenaltyCase().At(Stage.Archived);

        Assert.Contains("罚款人民币贰万元整（20,000.00 元）", DocumentText.Of(DocumentKind.PenaltyDecision, c));
        Assert.Contains("共计人民币贰万元整（20,000.00 元）", DocumentText.Of(DocumentKind.PenaltyDecision, c));
        Assert.Contains("罚款人民币贰万元整（20,000.00 元）", DocumentText.Of(DocumentKind.PriorNotice, c));
        Assert.Contains("人民币贰万元整（20,000.00 元）", DocumentText.Of(DocumentKind.PaymentReceipt, c));
        Assert.Contains("人民币贰万元整（20,000.00 元）", DocumentText.Of(DocumentKind.ClosureApproval, c));
    }

    private static IEnumerable<string> Marks(CaseDocument definition) => definition.Layout
        .SelectMany(b => b is LayoutForm form ? form.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Lines) : [(LayoutLine)b])
        .SelectMany(l => l.Text.Split("{{").Skip(1).Select(m => m[..m.IndexOf("}}", StringComparison.Ordinal)]));

    [GeneratedRegex("收到本([^书，。]{1,6}书)")]
    private static partial Regex ThisDocument();
}
