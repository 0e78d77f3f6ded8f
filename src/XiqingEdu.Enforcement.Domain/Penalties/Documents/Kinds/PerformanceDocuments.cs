using XiqingEdu.Enforcement.Domain.Penalties.Documents.Layout;
using XiqingEdu.Enforcement.Domain.Penalties.Execution;
using XiqingEdu.Enforcement.Domain.Wording;
using static XiqingEdu.Enforcement.Domain.Penalties.Documents.Layout.Set;
using static XiqingEdu.Enforcement.Domain.Penalties.Documents.Phrase;

namespace XiqingEdu.Enforcement.Domain.Penalties.Documents.Kinds;

/// <summary>Payment, publicity, closing.</summary>
internal static class PerformanceDocuments
{
    public static IReadOnlyList<CaseDocument> All { get; } =
    [
        new(DocumentKind.PaymentReceipt, FileVolume.Main, (c, _) => c.Payments.Select(p => new DocumentAct($"{p.Id:N}", p, p.PaidOn, "", $"凭证 {p.ReceiptNumber}")))
        {
            Own =
            [
                new("决定书文号", f => f.Case.Decision!.Number),
                new("应缴数额", f => Amount(f.Case.PayableFen)),
                new("缴款凭证号", f => f.Subject<Payment>().ReceiptNumber),
                new("缴款日期", f => Day(f.Subject<Payment>().PaidOn)),
                new("缴款数额", f => Amount(f.Subject<Payment>().AmountFen)),
                new("累计已缴", f => Amount(f.Case.Payments.TakeWhile(p => p != f.Subject<Payment>()).Append(f.Subject<Payment>()).Sum(p => p.AmountFen))),
                new("代收银行", f => f.Settings.PaymentBank),
                new("登记人", f => $"登记人：{f.Subject<Payment>().RecordedBy}"),
            ],
            Layout =
            [
                .. Head("缴款凭证登记表"),
                Flush("案件编号：{{案件编号}}"),
                new LayoutForm(
                    Row("当事人", "{{当事人}}"),
                    Row("案由", "{{案由}}"),
                    Row("决定书文号", "{{决定书文号}}"),
                    Row("应缴罚没款", "{{应缴数额}}"),
                    Row("代收银行", "{{代收银行}}"),
                    Row("缴款凭证号", "{{缴款凭证号}}", "缴款日期", "{{缴款日期}}"),
                    Row("本次缴款数额", "{{缴款数额}}"),
                    Row("累计已缴数额", "{{累计已缴}}"),
                    Row("银行缴款凭证粘贴处", "（原件粘贴于此）", 90)),
                Right("{{登记人}}"),
            ],
        },
        new(DocumentKind.PublicitySummary, FileVolume.Main, Publications)
        {
            Own =
            [
                new("决定书文号", f => f.Case.Decision!.Number),
                new("决定日期", f => Day(f.Case.Decision!.On)),
                new("公示情况", f => f.Subject<Publicity>().Status.Word()),
                new("公示内容", f => f.Subject<Publicity>() is { Status: PublicityStatus.Exempt } p ? $"不予公示。理由：{Sentence(p.ExemptReason)}" : f.Subject<Publicity>().Summary),
                new("拟制人", f => f.Subject<Publicity>().PreparedBy is { Length: > 0 } who ? who : "未拟制"),
                new("审核人签名", f => f.Subject<Publicity>() is { On: { } on } p ? $"审核人：{p.ApprovedBy}　{Day(on)}" : null, Step.ApprovePublicity),
            ],
            Layout =
            [
                .. Head("行政处罚信息公示表"),
                Flush("案件编号：{{案件编号}}"),
                new LayoutForm(
                    Row("决定书文号", "{{决定书文号}}", "决定日期", "{{决定日期}}"),
                    Row("公示情况", "{{公示情况}}", "拟制人", "{{拟制人}}"),
                    Row("公示内容", "{{公示内容}}", 80),
                    Opinion("审核", "已核对：不含身份证件号码、联系方式和未成年人信息。", "{{审核人签名}}")),
            ],
        },
        new(DocumentKind.ClosureApproval, FileVolume.Internal, (c, _) => c.ClosureApproval is null ? [] : [new DocumentAct("1", c, c.ClosedOn)])
        {
            Own =
            [
                new("案件来源", f => f.Case.Source.Word()),
                new("处理结果", f => f.Case.Decision is { } d ? (d.Number.Length > 0 ? $"{d.Number}（{Day(d.On)}）\n" : "") + PenaltyLines(d.Outcome) : "未作出处理决定。"),
                new("执行情况", Execution),
                new("公示情况", f => f.Case.Publicity is { Status: PublicityStatus.NotRequired } ? "依法不需要公示" : $"{f.Case.Publicity.Status.Word()}（{Day(f.Case.Publicity.On)}）"),
                new("保管期限", f => f.Case.ArchivePeriod?.Word()),
                new("审批意见", f => f.Case.ClosureApproval?.Opinion),
                new("审批签名", f => Signed(f.Case.ClosureApproval)),
            ],
            Layout =
            [
                .. Head("结案审批表"),
                Flush("案件编号：{{案件编号}}"),
                new LayoutForm(
                    Row("案由", "{{案由}}"),
                    Row("案件来源", "{{案件来源}}", "立案日期", "{{立案日期}}"),
                    Row("当事人", "{{当事人信息}}"),
                    Row("承办人", "{{承办人}}"),
                    Row("处理结果", "{{处理结果}}", 30),
                    Row("执行情况", "{{执行情况}}", 30),
                    Row("公示情况", "{{公示情况}}", "保管期限", "{{保管期限}}"),
                    Opinion("局领导审批意见", "{{审批意见}}", "{{审批签名}}")),
            ],
        },
    ];

    /// <summary>One for each publication, one where it was settled that there is none, and the draft that waits.</summary>
    private static IEnumerable<DocumentAct> Publications(PenaltyCase c, PenaltySettings settings) => c.Publicity.Status switch
    {
        PublicityStatus.Prepared => [new DocumentAct($"{c.PublicNotices.Count + 1}", c.Publicity, null, "", "", Step.ApprovePublicity)],
        PublicityStatus.Published => [new DocumentAct($"{c.PublicNotices.Count}", c.Publicity, c.Publicity.On)],
        PublicityStatus.Exempt => [new DocumentAct($"exempt-{c.PublicNotices.Count}", c.Publicity, c.Publicity.On)],
        _ => [],
    };

    private static string Execution(DocumentFacts f)
    {
        var parts = new List<string>();
        if (f.Case.Decision?.Service is { } service)
        {
            parts.Add($"决定书于 {Day(service.ServedOn)} 送达。");
        }

        parts.AddRange(f.Case.Payments.Select(p => $"{Day(p.PaidOn)}缴款{Amount(p.AmountFen)}，凭证 {p.ReceiptNumber}。"));
        if (Last(f.Case, Step.ConfirmPerformance) is { } confirmed)
        {
            parts.Add($"{Day(confirmed.On)}{Sentence(confirmed.Sentence)}");
        }

        return parts.Count > 0 ? string.Join('\n', parts) : "无须执行。";
    }
}
