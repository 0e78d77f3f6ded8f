using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Identity;

namespace XiqingEdu.Enforcement.Web.Security;

/// <summary>At least 10 characters of three classes, not the account's name, none of the last five (law.md section 10, 身份鉴别).</summary>
public sealed class PasswordRules(EnforcementDbContext db) : IPasswordValidator<Account>
{
    /// <summary>How many former passwords may not come back.</summary>
    public const int History = 5;

    /// <summary>The rule as shown beside the field.</summary>
    public const string Text = "至少 10 位，须包含大写字母、小写字母、数字、符号中的三类，不得包含账号名，不得与最近 5 次使用过的密码相同。";

    /// <inheritdoc />
    public async Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password)
    {
        var text = password ?? "";
        var classes = new[] { text.Any(char.IsAsciiLetterUpper), text.Any(char.IsAsciiLetterLower), text.Any(char.IsAsciiDigit), text.Any(c => !char.IsAsciiLetterOrDigit(c)) };
        if (text.Length < 10 || classes.Count(c => c) < 3 || text.Contains(user.UserName!, StringComparison.OrdinalIgnoreCase))
        {
            return Refused("密码不符合要求：" + Text);
        }

        var former = await db.Set<PasswordRecord>().Where(r => r.AccountId == user.Id)
            .OrderByDescending(r => r.Id).Take(History).Select(r => r.Hash).ToListAsync();
        return former.Any(hash => manager.PasswordHasher.VerifyHashedPassword(user, hash, text) != PasswordVerificationResult.Failed)
            ? Refused("新密码不得与最近 5 次使用过的密码相同。")
            : IdentityResult.Success;
    }

    private static IdentityResult Refused(string sentence) => IdentityResult.Failed(new IdentityError { Code = "Password", Description = sentence });
}
