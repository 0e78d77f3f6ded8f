using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <summary>One service of a document (送达回证).</summary>
/// <param name="Method">Way of service.</param>
/// <param name="DeliveredOn">Signed, left, delivered, arrived, or the announcement published.</param>
/// <param name="Recipient">Who received it and the relation to the party.</param>
/// <param name="Place">Where.</param>
/// <param name="Note">Refusal and witnesses, tracking number, consent to electronic service.</param>
/// <param name="Servers">The two officers.</param>
public sealed record ServiceRecord(ServiceMethod Method, DateOnly DeliveredOn, string Recipient, string Place, string Note, InvestigatorPair Servers)
{
    /// <summary>Longest texts, in characters.</summary>
    public const int RecipientMaxLength = 200, PlaceMaxLength = 300, NoteMaxLength = 5000;

    private const int AnnouncementDays = 30;
    private static readonly Citation Basis = Cite.Apl("第六十一条第一款");

    /// <summary>The day that counts as served: 30 days after an announcement (《民事诉讼法》第九十五条), else the day of delivery.</summary>
    public DateOnly ServedOn => Method == ServiceMethod.ByAnnouncement ? DeliveredOn.AddDays(AnnouncementDays) : DeliveredOn;

    /// <summary>Method, day, recipient and servers in one line; what an announcement counts as is said with it.</summary>
    public string Text => $"{Method.Word()}，{DeliveredOn:yyyy-MM-dd}，受送达人：{Recipient}"
        + (Method == ServiceMethod.ByAnnouncement ? $"，公告满三十日即 {ServedOn:yyyy-MM-dd} 视为送达" : "") + $"；送达人 {Servers.Text}";

    /// <summary>Refuses a service in the future, before the document exists, or without what its method demands.</summary>
    public void Ensure(DateOnly documentOn, DateOnly today)
    {
        Require.NotInFuture(DeliveredOn, today, "送达日期", Basis, "DeliveredOn");
        Require.That(DeliveredOn >= documentOn, "G23", Basis, $"送达日期 {DeliveredOn:yyyy-MM-dd} 早于文书日期 {documentOn:yyyy-MM-dd}。", "DeliveredOn");
        Require.That(Servers.On == DeliveredOn, "G02", Cite.Apl("第四十二条第一款"), "送达人的执法证件须按送达当日核验。", "DeliveredOn");
        Require.Text(Recipient, "受送达人（签收人及与当事人的关系）", Basis, RecipientMaxLength, "Recipient");
        Require.Text(Place, "送达地点", Basis, PlaceMaxLength, "Place");
        Require.That(Method == ServiceMethod.Direct || Note.Length > 0, "G23", Basis, Method switch
        {
            ServiceMethod.ByLeaving => "留置送达须在备注中写明拒收事由、见证人或者录像情况。",
            ServiceMethod.Post => "邮寄送达须在备注中写明邮件号码和回执情况。",
            ServiceMethod.Entrusted => "委托送达须在备注中写明受托单位。",
            ServiceMethod.Electronic => "电子送达须在备注中写明当事人签订的确认书。",
            _ => "公告送达须在备注中写明公告载体和其他方式无法送达的原因。",
        }, "Note");
    }
}
