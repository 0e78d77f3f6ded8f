using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Domain.Penalties.OnSite;

/// <summary>The decision handed over on the spot (《行政处罚法》第五十二条).</summary>
/// <param name="HandedOver">Whether it was handed over on the spot.</param>
/// <param name="Refused">Whether the party refused to sign.</param>
/// <param name="Recipient">Who took it and the relation to the party.</param>
/// <param name="Note">How the refusal went: words, witnesses, video; empty when signed.</param>
public sealed record OnSiteDelivery(bool HandedOver, bool Refused, string Recipient, string Note)
{
    /// <summary>Longest note, in characters.</summary>
    public const int NoteMaxLength = 5_000;

    private static readonly Citation Basis = Cite.Apl("第五十二条");

    /// <summary>In one line, as the decision and the timeline say it.</summary>
    public string Text => Refused ? $"当事人拒绝签收（{Recipient}）：{Note}" : $"当事人当场签收：{Recipient}";

    /// <summary>Refuses a form that was not handed over, and a refusal that is not noted.</summary>
    public OnSiteDelivery Complete()
    {
        Require.That(HandedOver, "G23", Basis, "当场处罚决定书应当当场交付当事人；没有当场交付的，不能登记交付，请转为普通程序或者作废。", "HandedOver");
        return this with
        {
            Recipient = Require.Text(Recipient, "受领人（及与当事人的关系）", Basis, ServiceRecord.RecipientMaxLength, "Recipient"),
            Note = Refused ? Require.Text(Note, "拒绝签收的情况", Cite.Apl("第五十二条第二款"), NoteMaxLength, "Note") : "",
        };
    }
}
