using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties.Documents;

/// <summary>Fields that every document may use (the common block of law.md 2.6).</summary>
public static class CommonFields
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<DocumentField> All { get; } =
    [
        new("机关名称", f => f.Settings.BureauName),
        new("文号", f => Known(f.Act.Number)),
        new("文书日期", f => f.Act.On is { } on ? ChineseNumerals.Date(on) : null),
        new("线索编号", f => f.Case.ClueNumber),
        new("案件编号", f => Known(f.Case.CaseNumber), Step.ApproveFiling),
        new("案由", f => f.Case.Violation is null ? null : Phrase.Cause(f.Case), Step.ProposeFiling),
        new("当事人", f => f.Case.Party?.Name, Step.ProposeFiling),
        new("当事人信息", f => f.Case.Party is { } party ? string.Join('\n', party.DocumentLines()) : null, Step.ProposeFiling),
        new("联系方式", f => f.Case.Party is { } party ? party.Phone.Length > 0 ? party.Phone : "未提供" : null, Step.ProposeFiling),
        new("承办人", f => f.Case.LeadHandler is { } lead ? $"{lead.Name}（{lead.CertificateNumber}）、{f.Case.AssistantHandler!.Name}（{f.Case.AssistantHandler.CertificateNumber}）" : null, Step.ProposeFiling),
        new("立案日期", f => Phrase.Day(f.Case.FiledOn), Step.ApproveFiling),
        new("机关地址", f => Known(f.Settings.BureauAddress)),
        new("机关联系人", f => Known(f.Settings.BureauContact)),
        new("机关电话", f => Known(f.Settings.BureauPhone)),
    ];

    private static string? Known(string text) => text.Length > 0 ? text : null;
}
