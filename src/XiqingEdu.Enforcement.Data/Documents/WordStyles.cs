using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;

namespace XiqingEdu.Enforcement.Data.Documents;

/// <summary>
/// Fonts, sizes and paper of the documents: A4 and margins of GB/T 9704 (top 37 mm, left 28 mm), body 16 pt 仿宋, title 22 pt;
/// forms in 12 pt with less margin above and below. Each way of setting a paragraph is a named style, so that a template can be edited in Word and WPS.
/// </summary>
internal static class WordStyles
{
    /// <summary>Width of the type area in twentieths of a point: 156 mm.</summary>
    public const int TextWidth = 8844;

    /// <summary>Style of text in a cell, of a signature in a cell, of a list, and of the line that marks a draft.</summary>
    public const string Cell = "DocCell", CellSeal = "DocCellSeal", List = "DocList", ListHead = "DocListHead", Draft = "DocDraft";

    private const string BodyFont = "仿宋", TitleFont = "宋体", HeadFont = "黑体";

    /// <summary>The style of a paragraph outside a form.</summary>
    public static string IdOf(ParagraphKind kind) => "Doc" + kind;

    /// <summary>Adds styles, fonts with their substitutes, settings and the page-number footers; returns the properties of the section.</summary>
    public static SectionProperties AddTo(MainDocumentPart main, bool isForm)
    {
        main.AddNewPart<StyleDefinitionsPart>().Styles = Styles();
        main.AddNewPart<FontTablePart>().Fonts = new Fonts(
            Font(BodyFont, "仿宋_GB2312;FangSong;STFangsong;Noto Serif CJK SC"), Font(TitleFont, "SimSun;Noto Serif CJK SC"), Font(HeadFont, "SimHei;Noto Sans CJK SC"));
        main.AddNewPart<DocumentSettingsPart>().Settings = new Settings(new EvenAndOddHeaders());
        return new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = Footer(main, JustificationValues.Right) },
            new FooterReference { Type = HeaderFooterValues.Even, Id = Footer(main, JustificationValues.Left) },
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin { Top = isForm ? 1361 : 2098, Bottom = isForm ? 1247 : 1984, Left = 1588U, Right = 1474U, Header = 851U, Footer = isForm ? 737U : 1400U, Gutter = 0U });
    }

    private static Styles Styles()
    {
        var styles = new Styles(new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(FontsOf(BodyFont), new FontSize { Val = "32" }, new FontSizeComplexScript { Val = "32" }, new Languages { Val = "zh-CN", EastAsia = "zh-CN" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle())));
        styles.Append(Style(IdOf(ParagraphKind.Body), "正文（首行缩进）", BodyFont, 32, 560, JustificationValues.Both, indent: true));
        styles.Append(Style(IdOf(ParagraphKind.Line), "顶格行", BodyFont, 32, 560, JustificationValues.Left));
        styles.Append(Style(IdOf(ParagraphKind.Heading), "小标题", HeadFont, 32, 560, JustificationValues.Left, keepNext: true));
        styles.Append(Style(IdOf(ParagraphKind.Issuer), "机关名称", TitleFont, 36, 640, JustificationValues.Center, keepNext: true));
        styles.Append(Style(IdOf(ParagraphKind.Title), "文书标题", TitleFont, 44, 760, JustificationValues.Center, bold: true, keepNext: true, after: 160));
        styles.Append(Style(IdOf(ParagraphKind.Number), "文号", BodyFont, 32, 560, JustificationValues.Right, after: 120));
        styles.Append(Style(IdOf(ParagraphKind.Seal), "落款", BodyFont, 32, 560, JustificationValues.Right, keepNext: true, right: 640));
        styles.Append(Style(IdOf(ParagraphKind.Label), "栏目名称", HeadFont, 24, 400, JustificationValues.Center));
        styles.Append(Style(IdOf(ParagraphKind.Note), "注", BodyFont, 21, 320, JustificationValues.Left));
        styles.Append(Style(Cell, "栏目内容", BodyFont, 24, 400, JustificationValues.Left));
        styles.Append(Style(CellSeal, "栏目签名", BodyFont, 24, 400, JustificationValues.Right));
        styles.Append(Style(List, "清单", BodyFont, 21, 320, JustificationValues.Left));
        styles.Append(Style(ListHead, "清单表头", HeadFont, 21, 320, JustificationValues.Center));
        styles.Append(Style(Draft, "草稿标记", HeadFont, 28, 480, JustificationValues.Center));
        return styles;
    }

    private static Style Style(string id, string name, string font, int halfPoints, int line, JustificationValues justify,
        bool bold = false, bool indent = false, bool keepNext = false, int after = 0, int right = 0)
    {
        var paragraph = new StyleParagraphProperties();
        if (keepNext)
        {
            paragraph.Append(new KeepNext());
        }

        paragraph.Append(new SpacingBetweenLines { Line = $"{line}", LineRule = LineSpacingRuleValues.AtLeast, Before = "0", After = $"{after}" });
        if (indent)
        {
            paragraph.Append(new Indentation { FirstLineChars = 200, FirstLine = $"{halfPoints * 20}" });
        }
        else if (right > 0)
        {
            paragraph.Append(new Indentation { Right = $"{right}" });
        }

        paragraph.Append(new Justification { Val = justify });
        var run = new StyleRunProperties(FontsOf(font));
        if (bold)
        {
            run.Append(new Bold());
        }

        run.Append(new FontSize { Val = $"{halfPoints}" });
        run.Append(new FontSizeComplexScript { Val = $"{halfPoints}" });
        return new Style(new StyleName { Val = name }, new PrimaryStyle(), paragraph, run) { Type = StyleValues.Paragraph, StyleId = id, CustomStyle = true };
    }

    private static RunFonts FontsOf(string font) => new() { Ascii = font, HighAnsi = font, EastAsia = font };

    private static Font Font(string name, string substitutes) =>
        new(new AltName { Val = substitutes }, new FontCharSet { Val = "86" }, new FontFamily { Val = FontFamilyValues.Modern }) { Name = name };

    /// <summary>— 1 —, right on odd pages and left on even ones.</summary>
    private static string Footer(MainDocumentPart main, JustificationValues justify)
    {
        var part = main.AddNewPart<FooterPart>();
        Run Of(OpenXmlElement content) => new(new RunProperties(FontsOf(TitleFont), new FontSize { Val = "28" }), content);
        part.Footer = new Footer(new Paragraph(
            new ParagraphProperties(new Justification { Val = justify }),
            Of(new Text("— ") { Space = SpaceProcessingModeValues.Preserve }),
            Of(new FieldChar { FieldCharType = FieldCharValues.Begin }), Of(new FieldCode(" PAGE ") { Space = SpaceProcessingModeValues.Preserve }),
            Of(new FieldChar { FieldCharType = FieldCharValues.Separate }), Of(new Text("1")), Of(new FieldChar { FieldCharType = FieldCharValues.End }),
            Of(new Text(" —") { Space = SpaceProcessingModeValues.Preserve })));
        return main.GetIdOfPart(part);
    }
}
