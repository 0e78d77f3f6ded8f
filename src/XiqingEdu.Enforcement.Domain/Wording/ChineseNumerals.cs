namespace XiqingEdu.Enforcement.Domain.Wording;

/// <summary>Chinese capitals for amounts (人民币大写) and dates in Chinese numerals, as documents demand.</summary>
public static class ChineseNumerals
{
    private const string Capitals = "零壹贰叁肆伍陆柒捌玖";
    private const string Plain = "〇一二三四五六七八九";
    private static readonly string[] Places = ["", "拾", "佰", "仟"];
    private static readonly string[] Groups = ["", "万", "亿", "万亿"];

    /// <summary>
    /// An amount in capitals, such as 人民币壹万元整. Unit of the input: 分, from 0 to 9,999,999,999,999,999;
    /// a negative or larger amount is refused.
    /// </summary>
    public static string Amount(long fen)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(fen);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(fen, 999_999_999_999_999_999L);
        var (yuan, rest) = Math.DivRem(fen, 100);
        var (jiao, lastFen) = Math.DivRem(rest, 10);
        var text = yuan == 0 && fen != 0 ? "" : Integer(yuan) + "元";
        if (rest == 0)
        {
            return "人民币" + text + "整";
        }

        if (jiao != 0)
        {
            text += Capitals[(int)jiao] + "角";
        }
        else if (yuan != 0)
        {
            text += "零";
        }

        return "人民币" + text + (lastFen == 0 ? "整" : Capitals[(int)lastFen] + "分");
    }

    /// <summary>A date such as 二〇二六年十一月二日.</summary>
    public static string Date(DateOnly date) =>
        string.Concat(date.Year.ToString().Select(c => Plain[c - '0'])) + "年" + Small(date.Month) + "月" + Small(date.Day) + "日";

    private static string Small(int n) => n switch
    {
        < 10 => Plain[n].ToString(),
        10 => "十",
        < 20 => "十" + Plain[n - 10],
        _ when n % 10 == 0 => Plain[n / 10] + "十",
        _ => Plain[n / 10] + "十" + Plain[n % 10],
    };

    private static string Integer(long value)
    {
        if (value == 0)
        {
            return "零";
        }

        var text = "";
        var gap = false;
        for (var group = Groups.Length - 1; group >= 0; group--)
        {
            var part = (int)(value / Power(group) % 10_000);
            if (part == 0)
            {
                gap = text.Length > 0;
                continue;
            }

            if (text.Length > 0 && (gap || part < 1_000))
            {
                text += "零";
            }

            text += FourDigits(part) + Groups[group];
            gap = false;
        }

        return text;
    }

    private static long Power(int group) => group switch { 0 => 1, 1 => 10_000, 2 => 100_000_000, _ => 1_000_000_000_000 };

    private static string FourDigits(int part)
    {
        var text = "";
        var gap = false;
        for (var place = 3; place >= 0; place--)
        {
            var digit = part / (int)Math.Pow(10, place) % 10;
            if (digit == 0)
            {
                gap = text.Length > 0;
                continue;
            }

            text += (gap ? "零" : "") + Capitals[digit] + Places[place];
            gap = false;
        }

        return text;
    }
}
