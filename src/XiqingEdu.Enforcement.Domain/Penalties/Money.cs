using System.Globalization;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <summary>Amounts are whole 分 (long). Yuan appear only where people read and type.</summary>
public static class Money
{
    /// <summary>10,000.00 元.</summary>
    public static string Text(long fen) => (fen / 100m).ToString("#,0.00", CultureInfo.InvariantCulture) + " 元";

    /// <summary>分 from yuan with at most two decimals; more decimals or a negative amount give null.</summary>
    public static long? FenOf(decimal yuan) => yuan >= 0 && decimal.Round(yuan, 2) == yuan && yuan <= 1_000_000_000m ? (long)(yuan * 100) : null;
}
