using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;

namespace XiqingEdu.Enforcement.Data.Documents.Templates;

/// <summary>Checks the {{field}} marks of a template against the fields of its kind: which there are, which are missing, and whether a reader will see them.</summary>
internal sealed partial class TemplateMarks
{
    private const int Quoted = 20;

    private readonly MainDocumentPart main;
    private readonly CaseDocument definition;
    private readonly Dictionary<string, DocumentField> fields;
    private readonly WordVisibility visibility;
    private readonly HashSet<Text> inFields = [];
    private readonly HashSet<string> present = [], seen = [];
    private readonly List<TemplateFinding> findings = [];

    private TemplateMarks(MainDocumentPart main, CaseDocument definition)
    {
        this.main = main;
        this.definition = definition;
        fields = definition.Fields.ToDictionary(f => f.Name);
        visibility = new WordVisibility(main);
    }

    /// <summary>What is wrong with the marks.</summary>
    public static IReadOnlyList<TemplateFinding> Check(MainDocumentPart main, CaseDocument definition)
    {
        var check = new TemplateMarks(main, definition);
        check.CheckAll();
        return check.findings;
    }

    private void CheckAll()
    {
        var body = main.Document!.Body!;
        FindFields(body);
        var place = new WordPlaces(body);
        foreach (var paragraph in body.Descendants<Paragraph>())
        {
            CheckParagraph(paragraph, place.Of(paragraph), isBody: true);
        }

        findings.AddRange(body.Descendants<OpenXmlUnknownElement>().Where(e => e.Parent is not OpenXmlUnknownElement).SelectMany(e => WordMarks.NamesIn(e.InnerText)).Distinct()
            .Select(n => Lost(n, "正文", "写在系统不能识别的内容里")));
        foreach (var (name, root) in Margins())
        {
            FindFields(root);
            foreach (var paragraph in root.Descendants<Paragraph>())
            {
                CheckParagraph(paragraph, name, isBody: false);
            }
        }

        foreach (var (name, root) in Outside())
        {
            var text = string.Concat(root.Descendants<Text>().Select(t => t.Text));
            findings.AddRange(WordMarks.NamesIn(text).Distinct().Select(n => new TemplateFinding(name, $"栏目“{n}”写在{name}里，出具时不会填写。请移到正文。")));
        }

        foreach (var field in definition.Fields.Where(f => f.Need != FieldNeed.Offered && !present.Contains(f.Name)))
        {
            findings.Add(new("", seen.Contains(field.Name) ? $"正文里没有能够显示的栏目“{field.Name}”（{Needed(field)}）。"
                : $"缺少栏目“{field.Name}”（{Needed(field)}）。请在正文适当位置写上 {field.Mark}{(StandsAlone(field) ? "，单独成段" : "")}。"));
        }
    }

    private static string Needed(DocumentField field) => field.Need == FieldNeed.Block ? "法定内容，不得删除" : "必须有";

    private static bool StandsAlone(DocumentField field) => field.Need == FieldNeed.Block || field.Table is not null;

    private IEnumerable<(string Name, OpenXmlElement Root)> Margins() =>
    [
        .. main.HeaderParts.Select(h => h.Header).OfType<Header>().Select(h => ("页眉", (OpenXmlElement)h)),
        .. main.FooterParts.Select(f => f.Footer).OfType<Footer>().Select(f => ("页脚", (OpenXmlElement)f)),
    ];

    private IEnumerable<(string Name, OpenXmlElement Root)> Outside()
    {
        List<(string Name, OpenXmlElement? Root)> roots = [("脚注", main.FootnotesPart?.Footnotes), ("尾注", main.EndnotesPart?.Endnotes), ("批注", main.WordprocessingCommentsPart?.Comments)];
        return roots.Where(r => r.Root is not null).Select(r => (r.Name, r.Root!));
    }

    private void CheckParagraph(Paragraph paragraph, string place, bool isBody)
    {
        var text = WordMarks.TextOf(paragraph);
        var at = text.Length == 0 ? place : $"{place}“{(text.Length <= Quoted ? text : text[..Quoted] + "…")}”";
        if (WordMarks.HasBrokenMark(text))
        {
            findings.Add(new(at, "大括号不成对。栏目应当写成 {{栏目名称}}，前后各两个大括号，在同一段内。"));
        }

        else
        {
            findings.AddRange(Single().Matches(WordMarks.WithoutMarks(text)).Select(m => m.Groups[1].Value.Trim()).Where(fields.ContainsKey)
                .Select(n => new TemplateFinding(at, $"栏目“{n}”只有一层大括号，应当写成 {{{{{n}}}}}。")));
        }

        findings.AddRange(WordMarks.NamesIn(string.Concat(paragraph.Descendants<DeletedText>().Select(t => t.Text))).Select(n => Lost(n, at, "在已删除的修订文字里")));

        var alone = WordMarks.AloneIn(text);
        foreach (var (name, parts) in WordMarks.MarksOf(paragraph))
        {
            if (!fields.TryGetValue(name, out var field))
            {
                findings.Add(new(at, $"《{definition.Title}》没有栏目“{name}”。请按栏目表改正名称。"));
            }
            else if (parts.Select(WhyLost).FirstOrDefault(w => w is not null) is { } why)
            {
                findings.Add(Lost(name, at, why));
            }
            else
            {
                if (StandsAlone(field) && (alone != name || !isBody))
                {
                    findings.Add(new(at, $"栏目“{name}”{(field.Table is null ? "由系统写定内容" : "是表格")}，必须在正文中单独成段，同一段里不能有其他文字。"));
                }

                (isBody ? present : seen).Add(name);
            }
        }
    }

    private TemplateFinding Lost(string name, string at, string why)
    {
        seen.Add(name);
        return new(at, $"栏目“{name}”{why}，印出的文书上看不到。请改正。");
    }

    private string? WhyLost(Text text) =>
        text.Ancestors<TextBoxContent>().Any() || text.Ancestors<AlternateContent>().Any() ? "写在文本框里"
        : inFields.Contains(text) || text.Ancestors<SimpleField>().Any() ? "写在域里，更新域时会被替换"
        : text.Ancestors<SdtElement>().Any(s => s.SdtProperties?.GetFirstChild<DataBinding>() is not null) ? "写在绑定了数据的内容控件里，打开文件时会被替换"
        : visibility.WhyUnread(text);

    /// <summary>Texts between begin and end of a field; a field may span paragraphs.</summary>
    private void FindFields(OpenXmlElement root)
    {
        var depth = 0;
        foreach (var element in root.Descendants())
        {
            switch (element)
            {
                case FieldChar { FieldCharType.Value: var type }:
                    depth = type == FieldCharValues.Begin ? depth + 1 : type == FieldCharValues.End ? Math.Max(0, depth - 1) : depth;
                    break;
                case Text text when depth > 0:
                    inFields.Add(text);
                    break;
            }
        }
    }

    [GeneratedRegex(@"[{｛]\s*([^{}｛｝]{1,40}?)\s*[}｝]")]
    private static partial Regex Single();
}
