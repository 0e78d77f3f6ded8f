namespace XiqingEdu.Enforcement.Domain.People;

/// <summary>Citizen identity numbers, GB 11643-1999.</summary>
public static class CitizenIdentityNumber
{
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    private const string CheckDigits = "10X98765432";

    /// <summary>What is wrong with a number, as a Chinese sentence; null when it is a valid 18-digit number with a real birth date before <paramref name="today"/>.</summary>
    public static string? Fault(string number, DateOnly today)
    {
        if (number.Length != 18 || !number[..17].All(char.IsAsciiDigit) || !(char.IsAsciiDigit(number[17]) || number[17] is 'X' or 'x'))
        {
            return "身份证号码应为 18 位：前 17 位为数字，末位为数字或 X。";
        }

        if (!DateOnly.TryParseExact(number[6..14], "yyyyMMdd", out var birth) || birth > today || birth.Year < 1900)
        {
            return "身份证号码第 7 至 14 位不是有效的出生日期。";
        }

        var sum = Weights.Select((w, i) => w * (number[i] - '0')).Sum();
        return CheckDigits[sum % 11] == char.ToUpperInvariant(number[17]) ? null : "身份证号码校验位不正确，请核对是否输错。";
    }

    /// <summary>Birth date of a valid number.</summary>
    public static DateOnly BirthDate(string number) => DateOnly.ParseExact(number[6..14], "yyyyMMdd");

    /// <summary>Full years of age on a day.</summary>
    public static int AgeOn(string number, DateOnly on)
    {
        var birth = BirthDate(number);
        return on.Year - birth.Year - (on < birth.AddYears(on.Year - birth.Year) ? 1 : 0);
    }

    /// <summary>First 6, 8 stars, last 4: the form of internal lists (law.md section 11).</summary>
    public static string Mask(string number) => number.Length == 18 ? number[..6] + "********" + number[14..] : "********";
}
