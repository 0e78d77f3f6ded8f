using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

/// <summary>One penalty.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="AmountFen">In 分; 0 where the kind has no amount.</param>
/// <param name="Content">Scope, licence, period; empty where the kind says all.</param>
public sealed record Penalty(PenaltyKind Kind, long AmountFen, string Content)
{
    /// <summary>As documents say it: 罚款人民币壹万元整（10,000.00 元）.</summary>
    public string Text => Kind.Word()
        + (Kind.HasAmount() ? $"{ChineseNumerals.Amount(AmountFen)}（{Money.Text(AmountFen)}）" : "")
        + (Content.Length > 0 ? $"（{Content}）" : "");

    /// <summary>Refuses a penalty without its amount or its content.</summary>
    public void EnsureComplete()
    {
        Require.That(!Kind.HasAmount() || AmountFen > 0, "G07", Cite.Apl("第五条第二款"), $"{Kind.Word()}须写明金额。", Kind switch
        {
            PenaltyKind.Fine => "FineYuan",
            PenaltyKind.ConfiscateIllegalProperty => "PropertyYuan",
            _ => "IllegalGainsYuan",
        });
        Require.That(!Kind.NeedsContent() || Content.Length > 0, "G07", Cite.Apl("第五十九条第一款第（三）项"), $"{Kind.Word()}须写明具体内容（对象、范围或者期限）。", "PenaltyContent");
    }
}
