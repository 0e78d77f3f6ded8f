using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Documents;
using XiqingEdu.Enforcement.Domain.Disputes.Litigations;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Disputes.Documents;

public sealed class DisputeDocumentsTests
{
    [Fact]
    public void Final_EveryStep_CompletesWhatItsRowNames()
    {
        foreach (var road in DisputePaperCases.Both)
        {
            var rows = road.Dispute.Channel == DisputeChannel.Reconsideration
                ? ReconsiderationProcedure.Rows.SelectMany(r => r.Documents.Select(k => (r.Step, k))) : LitigationProcedure.Rows.SelectMany(r => r.Documents.Select(k => (r.Step, k)));

            Assert.Equal(rows.Distinct().OrderBy(r => r.Step).ThenBy(r => r.k), road.Final.Select(f => (f.Step, f.Paper.Kind)).Distinct().OrderBy(f => f.Step).ThenBy(f => f.Kind));
            Assert.All(road.Final, f => Assert.Empty(f.Paper.Missing));
            Assert.All(road.Final, f => Assert.False(f.Paper.Text.IsDraft));
            Assert.All(road.Final, f => Assert.NotNull(f.Paper.Text.On));
        }
    }

    [Fact]
    public void Kinds_TogetherBothProceduresGiveEachKind() =>
        Assert.Equal(DisputeDocuments.Kinds, DisputePaperCases.Both.SelectMany(r => r.Final).Select(f => f.Paper.Kind).Distinct().Order());

    [Fact]
    public void Any_NothingStandsEmptyInIt()
    {
        foreach (var paper in DisputePaperCases.Both.SelectMany(r => r.Final.Select(f => f.Paper).Concat(r.Drafts.Select(f => f.Paper))))
        {
            Assert.All(paper.Text.Paragraphs, p => Assert.False(string.IsNullOrWhiteSpace(p.Text) || p.Text.EndsWith('：') && p.Kind != ParagraphKind.Line && !p.Text.EndsWith("如下：", StringComparison.Ordinal), $"{paper.Text.Title}: {p.Text}"));
            Assert.All(paper.Text.Sections.SelectMany(s => s.Table.Rows).SelectMany(r => r), cell => Assert.NotEmpty(cell));
            Assert.All(paper.Text.Sections, s => Assert.Equal(100, s.Table.Columns.Sum(c => c.Percent)));
            Assert.All(paper.Text.Sections, s => Assert.All(s.Table.Rows, r => Assert.Equal(s.Table.Columns.Count, r.Count)));
        }
    }

    // 《行政复议法》第四十八条、《行政诉讼法》第六十七条第一款: facts and evidence, law, the opinion.
    [Theory]
    [InlineData(false, "答复意见", "《中华人民共和国行政复议法》第四十八条")]
    [InlineData(true, "答辩请求", "《中华人民共和国行政诉讼法》第六十七条第一款")]
    public void Statement_HasFactsEvidenceLawAndRequest(bool isSuit, string request, string article)
    {
        var road = isSuit ? DisputePaperCases.Litigation() : DisputePaperCases.Reconsideration();
        var text = TextOf(road.Final.First(f => f.Paper.Kind == DisputeDocuments.StatementOf(road.Dispute.Channel)).Paper);

        Assert.All(
            new[] { "苏静宜", "2026年9月7日", article, "本局于六月检查。", "当事人违法收费。", "证据、依据 3 份共 6 页", "适用法律正确。", "《中华人民共和国民办教育促进法》第六十二条", request, "请求维持原行政行为。", road.Dispute.Number },
            part => Assert.Contains(part, text));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Statement_Unwritten_NamesWhatIsMissing(bool isSuit)
    {
        var road = isSuit ? DisputePaperCases.Litigation() : DisputePaperCases.Reconsideration();
        var draft = road.Drafts.First(f => f.After == DisputeStep.Assign).Paper;

        Assert.True(draft.Text.IsDraft);
        Assert.Equal(4, draft.Missing.Count);
        Assert.Contains("证据、依据", draft.Missing);
        Assert.Throws<RuleViolation>(() => new DisputeDocument(road.Dispute, draft, new string('a', 64), 1));
    }

    [Fact]
    public void EvidenceList_NumbersPagesAndCopies()
    {
        var list = DisputePaperCases.Reconsideration().Final.First(f => f.Paper.Kind == DocumentKind.DisputeEvidenceList).Paper;

        Assert.Equal(["证据", "索引", "依据"], list.Text.Sections.Select(s => s.Heading));
        Assert.Equal(["1", "行政处罚决定书", "案卷文书", "处罚的内容", "3", "1—3"], list.Text.Sections[0].Table.Rows[0]);
        Assert.Equal(["2", "现场照片", "案卷证据", "现场的情况", "1", "4"], list.Text.Sections[0].Table.Rows[1]);
        Assert.Equal(["证据01_行政处罚决定书.docx", "只提交纸质件"], list.Text.Sections[1].Table.Rows.Select(r => r[3]));
        Assert.Equal(["3", "《中华人民共和国民办教育促进法》第六十二条", "处罚的依据", "5—6"], Assert.Single(list.Text.Sections[2].Table.Rows));
    }

    [Theory]
    [InlineData(DocumentKind.PowerOfAttorney, "委托人：", "郑晓岚（法规科科员）", "安律师（示例律师事务所）", "委托事项和权限：一般代理", "委托期限")]
    [InlineData(DocumentKind.AppearanceNotice, "孙国良", "局长", "正职负责人", "2026年9月21日 09:30", "第三审判庭")]
    [InlineData(DocumentKind.AbsenceStatement, "需要履行他人不能代替的公务", "参加全区防汛调度", "防汛会议通知", "赵明华", "情况属实")]
    [InlineData(DocumentKind.OpinionReply, "意见书〔2026〕3号", "2026年10月18日", "规范告知程序", "已经修订告知书模板", "苏静宜")]
    [InlineData(DocumentKind.ComplianceReport, "重新处理申请人的请求", "2026年10月30日", "已经重新作出决定", "2026年10月17日", "苏静宜")]
    public void Paper_HasEveryItem(DocumentKind kind, params string[] parts)
    {
        foreach (var road in DisputePaperCases.Both)
        {
            var text = TextOf(road.Final.First(f => f.Paper.Kind == kind).Paper);
            Assert.All(parts, part => Assert.Contains(part, text));
        }
    }

    [Fact]
    public void Copy_NameWithSeparatorsAndFormula_IsHarmless()
    {
        var item = new Domain.Disputes.Statements.EvidenceItem("../=cmd|\"a\":b", Domain.Disputes.Statements.EvidenceSource.Other, "x", null, 1) { FileSha256 = new string('a', 64), FileName = "a.p/df" };

        var name = item.CopyName("证据", 7);

        Assert.StartsWith("证据07_.._=cmd", name);
        Assert.DoesNotContain(name, c => "\\/:*?\"<>|".Contains(c));
        Assert.Equal("", (item with { FileSha256 = null }).CopyName("证据", 7));
    }

    private static string TextOf(DisputePaper paper) => string.Join('\n', paper.Text.Paragraphs.Select(p => p.Text));
}
