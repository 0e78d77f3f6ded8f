using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Vml;
using DocumentFormat.OpenXml.Wordprocessing;
using XiqingEdu.Enforcement.Data.Documents;
using XiqingEdu.Enforcement.Data.Documents.Templates;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Penalties.Documents.Templates;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Documents;

/// <summary>What a template may be: everything that is wrong is named at once, with field and place, before it is ever used.</summary>
public sealed class TemplateCheckTests
{
    public static TheoryData<DocumentKind> Kinds => [.. DocumentCases.Kinds];

    [Theory, MemberData(nameof(Kinds))]
    public void BuiltIn_OfEachKind_PassesAndItsSampleFillsEveryField(DocumentKind kind)
    {
        var definition = CaseDocuments.Of(kind);

        Assert.Empty(TemplateCheck.Of(definition, WordTemplate.Of(definition)));

        var word = WordFiller.Fill(WordTemplate.Of(definition), TemplateSample.Of(definition), isDraft: false);
        Assert.Empty(WordFiles.Faults(word));
        Assert.DoesNotContain("{{", WordFiles.TextOf(word));
    }

    [Fact]
    public void Notes_AreThoseOfTheFieldsThatExist() => Assert.Equal(
        CaseDocuments.All.SelectMany(d => d.Fields).Select(f => f.Name).Distinct().Order(StringComparer.Ordinal), FieldNotes.Names.Order(StringComparer.Ordinal));

    [Fact]
    public void Marks_TypedWithFullWidthBracesAndSplitIntoRuns_AreFields()
    {
        var word = TemplateFiles.With(m =>
        {
            var run = TemplateFiles.RunOfRemedies(m);
            run.GetFirstChild<Text>()!.Text = "｛｛ 救济";
            run.InsertAfterSelf(new Run(new RunProperties(new Bold()), new Text("途径告知 ｝｝")));
        });

        Assert.Empty(TemplateCheck.Of(TemplateFiles.Decision, word));
    }

    [Theory]
    [InlineData("见{{当事入}}", "正文第 ", "没有栏目“当事入”")]
    [InlineData("见{{当事人}", "正文第 ", "大括号不成对")]
    [InlineData("见{当事人}", "正文第 ", "栏目“当事人”只有一层大括号，应当写成 {{当事人}}")]
    [InlineData("另见{{救济途径告知}}", "正文第 ", "栏目“救济途径告知”由系统写定内容，必须在正文中单独成段")]
    public void Line_ThatIsWrong_IsRefusedWithItsPlaceAndWords(string line, string place, string sentence)
    {
        var finding = Assert.Single(TemplateCheck.Of(TemplateFiles.Decision, TemplateFiles.Saying(line)));

        Assert.StartsWith(place, finding.Place);
        Assert.Contains($"“{line}”", finding.Place);
        Assert.Contains(sentence, finding.Sentence);
    }

    [Fact]
    public void Faults_AreNamedAllAtOnce()
    {
        var word = TemplateFiles.With(m =>
        {
            TemplateFiles.Of(m, TemplateFiles.Remedies).Remove();
            TemplateFiles.Of(m, "{{处罚内容}}").Remove();
            TemplateFiles.Of(m, "{{缴款告知}}").GetFirstChild<Run>()!.GetFirstChild<Text>()!.Text = "{{缴款告之}}";
        });

        var findings = TemplateCheck.Of(TemplateFiles.Decision, word).Select(f => f.Text).ToList();

        Assert.Contains(findings, f => f == "缺少栏目“救济途径告知”（法定内容，不得删除）。请在正文适当位置写上 {{救济途径告知}}，单独成段。");
        Assert.Contains(findings, f => f == "缺少栏目“处罚内容”（必须有）。请在正文适当位置写上 {{处罚内容}}。");
        Assert.Contains(findings, f => f.Contains("没有栏目“缴款告之”"));
        Assert.Contains(findings, f => f.Contains("缺少栏目“缴款告知”（法定内容，不得删除）"));
        Assert.Equal(4, findings.Count);
    }

    [Fact]
    public void Table_InAFormRow_IsNamedByTableAndRow()
    {
        var word = TemplateFiles.With(m => m.Document!.Descendants<Paragraph>().First(p => p.InnerText == "{{案由}}").GetFirstChild<Run>()!.GetFirstChild<Text>()!.Text = "{{案名}}", DocumentKind.FilingApproval);

        Assert.Contains(TemplateCheck.Of(CaseDocuments.Of(DocumentKind.FilingApproval), word), f => f.Text.StartsWith("正文第 1 个表格第 2 行“{{案名}}”：", StringComparison.Ordinal));
    }

    public static TheoryData<string, string> Hidings => new()
    {
        { "vanish", "是隐藏文字" }, { "character style", "是隐藏文字" }, { "paragraph style", "是隐藏文字" }, { "white", "是白色文字" }, { "tiny", "字号小于 5 磅" },
        { "row", "在隐藏的表格行里" }, { "deleted", "在已删除的修订文字里" }, { "field", "写在域里" }, { "bound", "写在绑定了数据的内容控件里" }, { "text box", "写在文本框里" }, { "unknown", "写在系统不能识别的内容里" },
    };

    [Theory, MemberData(nameof(Hidings))]
    public void Remedies_ThatNobodyWouldSee_AreRefused(string how, string sentence)
    {
        var findings = TemplateCheck.Of(TemplateFiles.Decision, TemplateFiles.With(m => Hide(m, how))).Select(f => f.Text).ToList();

        Assert.Contains(findings, f => f.Contains($"栏目“救济途径告知”{sentence}"));
        Assert.Contains(findings, f => f.Contains("正文里没有能够显示的栏目“救济途径告知”（法定内容，不得删除）"));
    }

    private static void Hide(MainDocumentPart main, string how)
    {
        var (paragraph, run) = (TemplateFiles.Of(main, TemplateFiles.Remedies), TemplateFiles.RunOfRemedies(main));
        void Format(OpenXmlElement property) => run.PrependChild(new RunProperties(property));
        void Styled(Style style) => main.StyleDefinitionsPart!.Styles!.Append(style);
        switch (how)
        {
            case "vanish": Format(new Vanish()); break;
            case "white": Format(new Color { Val = "ffffff" }); break;
            case "tiny": Format(new FontSize { Val = "2" }); break;
            case "character style":
                Styled(new Style(new StyleName { Val = "上级" }, new StyleRunProperties(new Vanish())) { Type = StyleValues.Character, StyleId = "Gone" });
                Styled(new Style(new StyleName { Val = "下级" }, new BasedOn { Val = "Gone" }) { Type = StyleValues.Character, StyleId = "GoneToo" });
                Format(new RunStyle { Val = "GoneToo" });
                break;
            case "paragraph style":
                Styled(new Style(new StyleName { Val = "藏" }, new StyleRunProperties(new Vanish())) { Type = StyleValues.Paragraph, StyleId = "Gone" });
                paragraph.ParagraphProperties!.ParagraphStyleId!.Val = "Gone";
                break;
            case "row":
                paragraph.Parent!.ReplaceChild(new Table(new TableGrid(new GridColumn()), new TableRow(new TableRowProperties(new Hidden()), new TableCell(paragraph.CloneNode(true)))), paragraph);
                break;
            case "deleted":
                paragraph.ReplaceChild(new DeletedRun(new Run(new DeletedText(TemplateFiles.Remedies))) { Id = "7", Author = "甲" }, run);
                break;
            case "field":
                run.InsertBeforeSelf(new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }));
                run.InsertBeforeSelf(new Run(new FieldCode(" QUOTE \"\" ")));
                run.InsertBeforeSelf(new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }));
                run.InsertAfterSelf(new Run(new FieldChar { FieldCharType = FieldCharValues.End }));
                break;
            case "bound":
                paragraph.ReplaceChild(new SdtRun(new SdtProperties(new DataBinding { XPath = "/a", StoreItemId = "{0}" }), new SdtContentRun(run.CloneNode(true))), run);
                break;
            case "unknown":
                paragraph.Parent!.ReplaceChild(main.CreateUnknownElement($"<x:a xmlns:x=\"urn:x\" xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">{paragraph.OuterXml}</x:a>"), paragraph);
                break;
            default:
                paragraph.Parent!.ReplaceChild(new Paragraph(new Run(new Picture(new Shape(new TextBox(new TextBoxContent(paragraph.CloneNode(true))))))), paragraph);
                break;
        }
    }

    [Theory]
    [InlineData("脚注")]
    [InlineData("尾注")]
    [InlineData("批注")]
    public void Mark_OutsideTheText_IsRefusedBecauseNothingFillsIt(string where)
    {
        var word = TemplateFiles.With(m =>
        {
            var line = new Paragraph(new Run(new Text("{{当事人}}")));
            switch (where)
            {
                case "脚注": m.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(new Footnote(line) { Id = 2 }); break;
                case "尾注": m.AddNewPart<EndnotesPart>().Endnotes = new Endnotes(new Endnote(line) { Id = 2 }); break;
                default: m.AddNewPart<WordprocessingCommentsPart>().Comments = new Comments(new Comment(line) { Id = "2", Author = "甲" }); break;
            }
        });

        Assert.Equal($"{where}：栏目“当事人”写在{where}里，出具时不会填写。请移到正文。", Assert.Single(TemplateCheck.Of(TemplateFiles.Decision, word)).Text);
    }

    [Fact]
    public void Header_MayRepeatAFieldButIsNotItsPlace()
    {
        static void Head(MainDocumentPart main, string text) => main.AddNewPart<HeaderPart>().Header = new Header(new Paragraph(new Run(new Text(text))));

        Assert.Empty(TemplateCheck.Of(TemplateFiles.Decision, TemplateFiles.With(m => Head(m, "{{文号}}"))));
        var moved = TemplateCheck.Of(TemplateFiles.Decision, TemplateFiles.With(m =>
        {
            TemplateFiles.Of(m, TemplateFiles.Remedies).Remove();
            Head(m, TemplateFiles.Remedies);
        }));
        Assert.Contains(moved, f => f.Place.StartsWith("页眉", StringComparison.Ordinal) && f.Sentence.Contains("必须在正文中单独成段"));
    }

    public static TheoryData<string, string> Burdens => new()
    {
        { "macro part", "不允许的内容“word/vbaProject.bin”" }, { "macro type", "文件带有宏" }, { "dotx", "文件是 Word 模板（.dotx）" }, { "ole", "嵌入了对象" }, { "embedded", "不允许的内容“word/embeddings/" },
        { "picture", "链接到外部“https://example.org/logo.png”" }, { "remote template", "链接到外部“https://example.org/Normal.dotm”" }, { "hyperlink", "链接到外部“https://example.org/”" },
        { "include", "会引用外部内容或者执行操作的域“INCLUDETEXT" }, { "dde", "执行操作的域“DDEAUTO" }, { "inserted", "尚未处理的修订" }, { "foreign html", "不允许的内容" },
    };

    [Theory, MemberData(nameof(Burdens))]
    public void File_ThatBringsMoreThanText_IsRefused(string what, string sentence) =>
        Assert.Contains(TemplateCheck.Of(TemplateFiles.Decision, Burdened(what)), f => f.Sentence.Contains(sentence));

    private static byte[] Burdened(string what) => what switch
    {
        "macro type" => TemplateFiles.As(WordprocessingDocumentType.MacroEnabledDocument),
        "dotx" => TemplateFiles.As(WordprocessingDocumentType.Template),
        "macro part" => TemplateFiles.With(m => m.AddNewPart<VbaProjectPart>().FeedData(new MemoryStream([1, 2, 3]))),
        "ole" => TemplateFiles.With(m => TemplateFiles.RunOfRemedies(m).InsertAfterSelf(new Run(new EmbeddedObject()))),
        "embedded" => TemplateFiles.With(m => m.AddNewPart<EmbeddedObjectPart>("application/vnd.openxmlformats-officedocument.oleObject", null).FeedData(new MemoryStream([0xD0, 0xCF]))),
        "picture" => TemplateFiles.With(m => m.AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/image", new Uri("https://example.org/logo.png"))),
        "remote template" => TemplateFiles.With(m => m.DocumentSettingsPart!.AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate", new Uri("https://example.org/Normal.dotm"))),
        "hyperlink" => TemplateFiles.With(m => m.AddHyperlinkRelationship(new Uri("https://example.org/"), isExternal: true)),
        "include" => TemplateFiles.With(m => TemplateFiles.RunOfRemedies(m).InsertAfterSelf(new Run(new FieldCode("INCLUDE"), new FieldCode("TEXT \"c:\\\\a.docx\"")))),
        "dde" => TemplateFiles.With(m => TemplateFiles.Of(m, "{{处罚内容}}").InsertAfterSelf(new Paragraph(new SimpleField { Instruction = "DDEAUTO c:\\\\a" }))),
        "inserted" => TemplateFiles.With(m => TemplateFiles.Of(m, "{{处罚内容}}").InsertAfterSelf(new Paragraph(new InsertedRun(new Run(new Text("新"))) { Id = "9", Author = "甲" }))),
        _ => TemplateFiles.With(m => m.AddNewPart<AlternativeFormatImportPart>("text/html", null).FeedData(new MemoryStream("<html/>"u8.ToArray()))),
    };

    public static TheoryData<string, string> Others => new()
    {
        { "empty", "不是 Word 文档" }, { "text", "不是 Word 文档" }, { "old or encrypted", "设有打开密码，或者是旧版 Word 文档" }, { "zip", "不是 Word 文档" }, { "cut", "已损坏" },
        { "program inside", "不允许的内容“word/media/setup.exe”" }, { "path", "不允许的内容“../a.xml”" }, { "bomb", "解压后超过 40 MB，可能是压缩炸弹" }, { "deep", "过于复杂" },
        { "no xml", "不是有效的 XML" }, { "entities", "不是有效的 XML" }, { "other root", "已损坏" },
    };

    [Theory, MemberData(nameof(Others))]
    public void File_ThatIsNoWordFile_IsRefusedInWords(string what, string sentence) =>
        Assert.Contains(sentence, Assert.Single(TemplateCheck.Of(TemplateFiles.Decision, Other(what))).Sentence);

    private static byte[] Other(string what) => what switch
    {
        "empty" => [],
        "text" => "{{当事人}}"u8.ToArray(),
        "old or encrypted" => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
        "zip" => ZipOf("a.txt"),
        "cut" => WordTemplate.Of(TemplateFiles.Decision)[..2_000],
        "program inside" => TemplateFiles.WithEntry("word/media/setup.exe", "MZ"u8.ToArray()),
        "path" => TemplateFiles.WithEntry("../a.xml", "<a/>"u8.ToArray()),
        "bomb" => TemplateFiles.WithEntry("word/media/a.png", new byte[41 * 1024 * 1024]),
        "deep" => TemplateFiles.WithDocument($"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{string.Concat(Enumerable.Repeat("<w:tbl>", 5_000))}{string.Concat(Enumerable.Repeat("</w:tbl>", 5_000))}</w:body></w:document>"),
        "no xml" => TemplateFiles.WithDocument("<w:document"),
        "entities" => TemplateFiles.WithDocument("<!DOCTYPE a [<!ENTITY b \"bb\">]><a>&b;</a>"),
        _ => TemplateFiles.WithDocument("<a/>"),
    };

    private static byte[] ZipOf(string name)
    {
        using var stream = new MemoryStream();
        using (var zip = new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry(name).Open();
            entry.Write("a"u8);
        }

        return stream.ToArray();
    }

    [Fact]
    public void File_OfAnotherKindOrTooLarge_IsRefusedByNameAndLength()
    {
        Assert.Contains("说明.pdf 不是 Word 文档（.docx）", Assert.Single(TemplateCheck.Of(TemplateFiles.Decision, "说明.pdf", 10, "%PDF-1.4"u8.ToArray())).Sentence);
        Assert.Contains("文件有 6 MB，超过模板 5 MB 的上限", Assert.Single(TemplateCheck.Of(TemplateFiles.Decision, "大.docx", 6 * 1024 * 1024, [])).Sentence);
    }
}
