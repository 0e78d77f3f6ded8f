using XiqingEdu.Enforcement.Domain.Penalties.Documents.Layout;
using XiqingEdu.Enforcement.Domain.Wording;
using static XiqingEdu.Enforcement.Domain.Penalties.Documents.Layout.Set;
using static XiqingEdu.Enforcement.Domain.Penalties.Documents.Phrase;

namespace XiqingEdu.Enforcement.Domain.Penalties.Documents.Kinds;

/// <summary>Clue and filing.</summary>
internal static class FilingDocuments
{
    public static IReadOnlyList<CaseDocument> All { get; } =
    [
        new(DocumentKind.ClueRegistration, FileVolume.Internal, (c, _) => c.Events.Take(1).Select(e => new DocumentAct("1", e, e.On, c.ClueNumber)))
        {
            NumberKind = "线",
            Own =
            [
                new("线索来源", f => f.Case.Source.Word()),
                new("被反映对象", f => f.Case.ClueSubject),
                new("发现日期", f => Day(f.Case.DiscoveredOn)),
                new("线索内容", f => f.Case.ClueContent),
                new("登记人签名", f => $"登记人：{f.Subject<CaseEvent>().PersonName}　{Day(f.Act.On)}"),
            ],
            Layout =
            [
                .. NumberedHead("案件线索（投诉举报）登记表"),
                new LayoutForm(
                    Row("线索来源", "{{线索来源}}", "发现日期", "{{发现日期}}"),
                    Row("被反映单位或者个人", "{{被反映对象}}"),
                    Row("线索内容", "{{线索内容}}", 90),
                    Opinion("登记", "以上内容已登记，提请审查是否立案。", "{{登记人签名}}")),
                Note("注：投诉举报人的身份信息应当保密，本表归入副卷。"),
            ],
        },
        new(DocumentKind.FilingApproval, FileVolume.Internal, (c, _) => c.Violation is null || c.Stage == Stage.NotFiled ? [] :
            [new DocumentAct("1", c, c.FiledOn, c.CaseNumber, "", Step.ApproveFiling)])
        {
            NumberKind = "立",
            Own =
            [
                new("案件来源", f => f.Case.Source.Word()),
                new("违法行为时间", f => ActDays(f.Case), Step.ProposeFiling),
                new("违法行为地点", f => f.Case.ActPlace, Step.ProposeFiling),
                new("发现日期", f => Day(f.Case.DiscoveredOn)),
                new("立案事实和理由", f => Sentence(f.Case.FilingFacts), Step.ProposeFiling),
                new("法律依据", f => $"涉嫌违反{f.Violation.ViolatedProvision}；处罚依据{f.Violation.PenaltyBasis}", Step.ProposeFiling),
                new("承办人意见", f => f.Case.HandlerProposal?.Opinion, Step.ProposeFiling),
                new("承办人签名", f => Signed(f.Case.HandlerProposal), Step.ProposeFiling),
                new("机构意见", f => f.Case.UnitEndorsement?.Opinion, Step.EndorseFiling),
                new("机构签名", f => Signed(f.Case.UnitEndorsement), Step.EndorseFiling),
                new("审批意见", f => f.Case.FilingApproval?.Opinion, Step.ApproveFiling),
                new("审批签名", f => Signed(f.Case.FilingApproval), Step.ApproveFiling),
            ],
            Layout = [.. NumberedHead("立案审批表"), FilingForm("立案事实和理由")],
        },
        new(DocumentKind.NonFilingApproval, FileVolume.Internal, (c, _) => c.Stage != Stage.NotFiled ? [] : [new DocumentAct("1", c, c.FilingApproval!.On, c.ClueNumber)])
        {
            Own =
            [
                new("案件来源", f => f.Case.Source.Word()),
                new("违法行为时间", f => ActDays(f.Case)),
                new("违法行为地点", f => f.Case.ActPlace),
                new("发现日期", f => Day(f.Case.DiscoveredOn)),
                new("反映的事实", f => Sentence(f.Case.FilingFacts)),
                new("法律依据", f => $"涉嫌违反{f.Violation.ViolatedProvision}；处罚依据{f.Violation.PenaltyBasis}"),
                new("承办人意见", f => f.Case.HandlerProposal?.Opinion, Step.ProposeFiling),
                new("承办人签名", f => Signed(f.Case.HandlerProposal), Step.ProposeFiling),
                new("机构意见", f => f.Case.UnitEndorsement?.Opinion, Step.EndorseFiling),
                new("机构签名", f => Signed(f.Case.UnitEndorsement), Step.EndorseFiling),
                new("审批意见", f => $"不予立案。理由：{Sentence(f.Case.FilingApproval!.Opinion)}"),
                new("审批签名", f => Signed(f.Case.FilingApproval)),
            ],
            Layout = [.. NumberedHead("不予立案审批表"), FilingForm("反映的事实")],
        },
    ];

    private static LayoutForm FilingForm(string facts) => new(
        Row("案件来源", "{{案件来源}}", "发现日期", "{{发现日期}}"),
        Row("案由", "{{案由}}"),
        Row("当事人", "{{当事人信息}}"),
        Row("违法行为发生时间", "{{违法行为时间}}", "违法行为发生地", "{{违法行为地点}}"),
        Row(facts, "{{" + facts + "}}", 45),
        Row("法律依据", "{{法律依据}}"),
        Row("承办人", "{{承办人}}"),
        Opinion("承办人意见", "{{承办人意见}}", "{{承办人签名}}"),
        Opinion("承办机构意见", "{{机构意见}}", "{{机构签名}}"),
        Opinion("局领导审批意见", "{{审批意见}}", "{{审批签名}}"));
}
