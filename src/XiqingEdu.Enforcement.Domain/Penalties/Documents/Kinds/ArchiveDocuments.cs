using XiqingEdu.Enforcement.Domain.Penalties.Documents.Layout;
using XiqingEdu.Enforcement.Domain.Wording;
using static XiqingEdu.Enforcement.Domain.Penalties.Documents.Layout.Set;
using static XiqingEdu.Enforcement.Domain.Penalties.Documents.Phrase;

namespace XiqingEdu.Enforcement.Domain.Penalties.Documents.Kinds;

/// <summary>Cover, contents and notes of the file.</summary>
internal static class ArchiveDocuments
{
    public static IReadOnlyList<CaseDocument> All { get; } =
    [
        new(DocumentKind.FileCover, FileVolume.Main, Archived)
        {
            Own =
            [
                new("案卷号", f => f.Case.ArchiveNumber is { Length: > 0 } number ? number : null, Step.ArchiveCase),
                new("结案日期", f => Day(f.Case.ClosedOn), Step.CloseCase),
                new("处理结果", f => f.Case.Decision?.Outcome.Text ?? "未作出处理决定"),
                new("保管期限", f => f.Case.ArchivePeriod?.Word(), Step.CloseCase),
                new("总页数", f => f.Case.ArchivePages > 0 ? $"共 {f.Case.ArchivePages} 页" : null, Step.ArchiveCase),
                new("归档人", f => Last(f.Case, Step.ArchiveCase)?.PersonName, Step.ArchiveCase),
                new("归档日期", f => Day(Last(f.Case, Step.ArchiveCase)?.On), Step.ArchiveCase),
            ],
            Layout =
            [
                .. Head("行政处罚案卷"),
                new LayoutForm(
                    Row("案卷号", "{{案卷号}}"),
                    Row("案件编号", "{{案件编号}}"),
                    Row("案由", "{{案由}}"),
                    Row("当事人", "{{当事人}}"),
                    Row("承办人", "{{承办人}}"),
                    Row("立案日期", "{{立案日期}}", "结案日期", "{{结案日期}}"),
                    Row("处理结果", "{{处理结果}}", 30),
                    Row("保管期限", "{{保管期限}}", "页数", "{{总页数}}"),
                    Row("归档人", "{{归档人}}", "归档日期", "{{归档日期}}")),
            ],
        },
        new(DocumentKind.FileContents, FileVolume.Main, Archived)
        {
            Own = [Contents("正卷目录", FileVolume.Main), Contents("副卷目录", FileVolume.Internal)],
            Layout =
            [
                .. Head("卷内目录"),
                Flush("案件编号：{{案件编号}}"),
                Flush("案由：{{案由}}"),
                Flush("当事人：{{当事人}}"),
                Heading("正卷"),
                Flush("{{正卷目录}}"),
                Heading("副卷"),
                Flush("{{副卷目录}}"),
            ],
        },
        new(DocumentKind.FileNotes, FileVolume.Main, Archived)
        {
            Own =
            [
                new("案卷号", f => f.Case.ArchiveNumber is { Length: > 0 } number ? number : null, Step.ArchiveCase),
                new("本卷情况说明", f => f.Case.ArchivePages == 0 ? null
                    : $"本卷正卷、副卷共 {f.Case.ArchivePages} 页，电子文件 {f.File?.Items.Count ?? 0} 件，均已计算 SHA-256 校验值。{(f.Case.Evidence.Any(e => !e.IsUsable) ? "排除的证据单独注明，一并保存。" : "")}", Step.ArchiveCase),
                new("立卷人", f => f.Case.HandlerNames),
                new("检查人", f => Last(f.Case, Step.ArchiveCase)?.PersonName, Step.ArchiveCase),
                new("立卷日期", f => Day(Last(f.Case, Step.ArchiveCase)?.On), Step.ArchiveCase),
            ],
            Layout =
            [
                .. Head("卷内备考表"),
                Flush("案卷号：{{案卷号}}　案件编号：{{案件编号}}"),
                new LayoutForm(
                    Row("本卷情况说明", "{{本卷情况说明}}", 110),
                    Row("立卷人", "{{立卷人}}", "检查人", "{{检查人}}"),
                    Row("立卷日期", "{{立卷日期}}")),
                Note("注：归档后需要补充说明案卷变化情况（补充材料、更正、移出）的，填写在本表空白处并签名、注明日期。"),
            ],
        },
    ];

    private static IEnumerable<DocumentAct> Archived(PenaltyCase c, PenaltySettings _) =>
        c.Stage is Stage.Closed or Stage.Archived ? [new DocumentAct("1", c, Last(c, Step.ArchiveCase)?.On, "", "", Step.ArchiveCase)] : [];

    private static DocumentField Contents(string name, FileVolume volume) => DocumentField.OfTable(name, f =>
    {
        if (f.File is null)
        {
            return null;
        }

        var rows = FileFacts.Paged(f.File.Items.Where(i => i.Volume == volume && i.IsPaged)).Select((x, i) => new[]
        {
            $"{i + 1}", x.Item.Title, x.Item.Number.Length > 0 ? x.Item.Number : "无", x.Item.Author, $"{x.Item.On:yyyy-MM-dd}",
            x.Pages is not { } p ? "见封面总页数" : p.From == p.To ? $"{p.From}" : $"{p.From}—{p.To}",
        });
        return new DocumentTable([("序号", 7), ("题名", 29), ("文号", 21), ("责任者", 14), ("日期", 17), ("页号", 12)], [.. rows]);
    }, Step.ArchiveCase);
}
