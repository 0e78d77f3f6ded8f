using System.Security.Cryptography;

namespace XiqingEdu.Enforcement.Web.Security;

/// <summary>A password made by the program for the first sign-in: shown once, kept only as a hash.</summary>
public static class FirstPassword
{
    private const string Upper = "ABCDEFGHJKLMNPQRSTUVWXYZ", Lower = "abcdefghijkmnpqrstuvwxyz", Digits = "23456789";

    /// <summary>Three groups of four, without letters that look alike; upper case, lower case, digits and hyphens (about 68 bits).</summary>
    public static string Make()
    {
        while (true)
        {
            var text = RandomNumberGenerator.GetString(Upper + Lower + Digits, 12);
            if (text.Any(Upper.Contains) && text.Any(Lower.Contains) && text.Any(Digits.Contains))
            {
                return $"{text[..4]}-{text[4..8]}-{text[8..]}";
            }
        }
    }
}
