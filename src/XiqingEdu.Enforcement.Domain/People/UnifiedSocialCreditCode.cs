namespace XiqingEdu.Enforcement.Domain.People;

/// <summary>Unified social credit codes, GB 32100-2015.</summary>
public static class UnifiedSocialCreditCode
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static readonly int[] Weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

    /// <summary>What is wrong with a code, as a Chinese sentence; null when it is valid.</summary>
    public static string? Fault(string code)
    {
        if (code.Length != 18 || !code.All(Alphabet.Contains))
        {
            return "统一社会信用代码应为 18 位数字或大写字母（不含 I、O、S、V、Z）。";
        }

        var sum = Weights.Select((w, i) => w * Alphabet.IndexOf(code[i])).Sum();
        return Alphabet[(31 - sum % 31) % 31] == code[17] ? null : "统一社会信用代码校验位不正确，请核对是否输错。";
    }
}
