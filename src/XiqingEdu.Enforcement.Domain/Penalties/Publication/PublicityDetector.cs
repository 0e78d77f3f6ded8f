using System.Text.RegularExpressions;
using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Domain.Penalties.Publication;

/// <summary>
/// Finds in a text what must not be published (law.md section 11): numbers of persons, names of persons in the case, classes of pupils.
/// Full-width digits, Chinese digits, spaces, dashes and dots between digits and invisible characters do not hide them.
/// </summary>
public static partial class PublicityDetector
{
    /// <summary>Between two digits of one number.</summary>
    private const string Gap = "[ \\-._]{0,3}";

    private static readonly IReadOnlySet<int> Provinces = new HashSet<int>
    {
        11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82,
    };

    /// <summary>All findings, in the order of the text; none overlaps another.</summary>
    public static IReadOnlyList<Finding> Find(string text, CaseIdentities known)
    {
        var found = new List<Finding>();
        Numbers(FoldedText.Of(text), text, known, found);
        Numbers(FoldedText.Of(text, chineseDigits: true), text, known, found);
        Names(text, known, found);
        Patterns(text, found);
        return [.. found.OrderBy(f => f.Start)];
    }

    private static void Numbers(FoldedText folded, string original, CaseIdentities known, List<Finding> found)
    {
        folded = Mask(folded, CreditCodes(), m => UnifiedSocialCreditCode.Fault(m.Value) is null && (m.Value == known.PartyCreditCode || CitizenIdentityNumber.Fault(m.Value, known.Today) is not null));
        folded = Mask(folded, Dates(), _ => true);
        folded = Mask(folded, Amounts(), _ => true);
        folded = Take(folded, LongIdentityNumbers(), m => IdentityKind(Digits(m.Value), known.Today), original, found);
        folded = Take(folded, ShortIdentityNumbers(), m => IsShortIdentity(Digits(m.Value)) ? FindingKind.IdentityNumber : null, original, found);
        folded = Take(folded, MaskedIdentityNumbers(), _ => FindingKind.SuspectedIdentityNumber, original, found);
        folded = Take(folded, NamedAccounts(), _ => FindingKind.BankAccount, original, found);
        folded = Take(folded, BankCards(), m => IsBankCard(m.Value) ? FindingKind.BankAccount : null, original, found);
        folded = Take(folded, MobileNumbers(), m => Digits(known.BureauPhone).EndsWith(Digits(m.Value)[^11..], StringComparison.Ordinal) ? null : FindingKind.MobileNumber, original, found);
        folded = Take(folded, FixedPhones(), m => PhoneKind(Digits(m.Value), known), original, found);
        Take(folded, NamedPhones(), m => PhoneKind(Digits(m.Value), known), original, found);
    }

    private static void Names(string original, CaseIdentities known, List<Finding> found)
    {
        var close = FoldedText.Of(original, close: true);
        var names = known.Names.Select(n => (n.Name, Kind: KindOf(n.Kind))).Append((known.CitizenName, FindingKind.PartyName)).Append((known.CitizenAddress, FindingKind.Address));
        foreach (var (name, kind) in names.Where(n => n.Item1.Length > 1).OrderByDescending(n => n.Item1.Length))
        {
            close = Take(close, new Regex(Regex.Escape(FoldedText.Of(name, close: true).Text)), _ => kind, original, found);
        }
    }

    private static void Patterns(string original, List<Finding> found)
    {
        var folded = FoldedText.Of(original);
        folded = Take(folded, Classes(), _ => FindingKind.SchoolClass, original, found);
        folded = Take(folded, Mails(), _ => FindingKind.OnlineContact, original, found);
        folded = Take(folded, OnlineAccounts(), _ => FindingKind.OnlineContact, original, found);
        Take(folded, CalledNames(), m => NotNames.Any(n => m.Value.StartsWith(n, StringComparison.Ordinal)) ? null : FindingKind.SuspectedName, original, found);
    }

    private static FoldedText Mask(FoldedText folded, Regex pattern, Func<Match, bool> when)
    {
        foreach (var m in pattern.Matches(folded.Text).Where(when).ToList())
        {
            folded = folded.Without(m.Index, m.Length);
        }

        return folded;
    }

    private static FoldedText Take(FoldedText folded, Regex pattern, Func<Match, FindingKind?> judge, string original, List<Finding> found)
    {
        foreach (Match m in pattern.Matches(folded.Text))
        {
            if (judge(m) is not { } kind)
            {
                continue;
            }

            var (start, length) = folded.Place(m.Index, m.Length);
            if (found.All(f => f.Start >= start + length || f.Start + f.Length <= start))
            {
                found.Add(new Finding(kind, start, length, original.Substring(start, length)));
            }

            folded = folded.Without(m.Index, m.Length);
        }

        return folded;
    }

    private static FindingKind KindOf(ProtectedNameKind kind) => kind switch
    {
        ProtectedNameKind.Minor => FindingKind.Minor,
        ProtectedNameKind.Guardian => FindingKind.Guardian,
        ProtectedNameKind.Complainant => FindingKind.Complainant,
        _ => FindingKind.PersonName,
    };

    /// <summary>Valid, or of the right build with a mistyped digit, which still points at one person.</summary>
    private static FindingKind? IdentityKind(string number, DateOnly today) =>
        CitizenIdentityNumber.Fault(number, today) is null ? FindingKind.IdentityNumber
        : Provinces.Contains(int.Parse(number[..2])) && DateOnly.TryParseExact(number[6..14], "yyyyMMdd", out var birth) && birth <= today && birth.Year >= 1900
            ? FindingKind.SuspectedIdentityNumber : null;

    /// <summary>The 15-digit number in use until 2012 has no check digit: province and birth date must be real.</summary>
    private static bool IsShortIdentity(string number) =>
        Provinces.Contains(int.Parse(number[..2])) && DateOnly.TryParseExact("19" + number[6..12], "yyyyMMdd", out _);

    /// <summary>16 to 19 digits that pass Luhn's check, written whole or in groups of three or more.</summary>
    private static bool IsBankCard(string written)
    {
        var groups = written.Split([' ', '-', '.', '_'], StringSplitOptions.RemoveEmptyEntries);
        if (groups[..^1].Any(g => g.Length < 3))
        {
            return false;
        }

        var digits = Digits(written);
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[^(i + 1)] - '0';
            sum += i % 2 == 0 ? digit : digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        }

        return sum % 10 == 0;
    }

    private static FindingKind? PhoneKind(string digits, CaseIdentities known)
    {
        bool Is(string phone) => Digits(phone) is { Length: >= 7 } own && (own.EndsWith(digits, StringComparison.Ordinal) || digits.EndsWith(own, StringComparison.Ordinal));
        return Is(known.PartyPhone) ? FindingKind.PartyPhone : Is(known.BureauPhone) ? null : FindingKind.FixedPhone;
    }

    private static string Digits(string text) => new([.. text.Where(c => char.IsAsciiDigit(c) || c is 'X' or 'x').Select(char.ToUpperInvariant)]);

    [GeneratedRegex("(?<![0-9A-Za-z])[0-9A-HJ-NPQRTUWXY]{18}(?![0-9A-Za-z])")]
    private static partial Regex CreditCodes();

    [GeneratedRegex("(?<![0-9])(?:19|20)[0-9]{2}(?<s>[\\-./])(?:0?[1-9]|1[0-2])\\k<s>(?:0[1-9]|[12][0-9]|3[01]|[1-9])(?![0-9])")]
    private static partial Regex Dates();

    [GeneratedRegex("(?<![0-9,.])[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]{1,2})?(?![0-9,])|(?<![0-9])[0-9]{1,12}(?:\\.[0-9]{1,2})?(?= ?[万亿]?元)(?<![0-9]{11})")]
    private static partial Regex Amounts();

    [GeneratedRegex("(?<![0-9A-Za-z])[1-9](?:" + Gap + "[0-9]){16}" + Gap + "[0-9Xx](?![0-9A-Za-z])")]
    private static partial Regex LongIdentityNumbers();

    [GeneratedRegex("(?<![0-9A-Za-z])[1-9](?:" + Gap + "[0-9]){14}(?![0-9A-Za-z])(?!" + Gap + "[0-9])")]
    private static partial Regex ShortIdentityNumbers();

    [GeneratedRegex("(?<![0-9A-Za-z])[1-9][0-9]{5}[*×]{4,10}[0-9]{2,4}[0-9Xx]?(?![0-9A-Za-z])")]
    private static partial Regex MaskedIdentityNumbers();

    [GeneratedRegex("(?<=(?:[账帐][号户]|卡号)[^0-9\n]{0,12})[0-9](?:" + Gap + "[0-9]){8,29}(?![0-9])")]
    private static partial Regex NamedAccounts();

    [GeneratedRegex("(?<![0-9A-Za-z])[3-9](?:" + Gap + "[0-9]){15,18}(?![0-9A-Za-z])(?!" + Gap + "[0-9])")]
    private static partial Regex BankCards();

    [GeneratedRegex("(?<![0-9A-Za-z])(?:(?:\\+|00)?86" + Gap + ")?1" + Gap + "[3-9](?:" + Gap + "[0-9]){9}(?![0-9])")]
    private static partial Regex MobileNumbers();

    [GeneratedRegex("(?<![0-9A-Za-z])\\(?0[1-9][0-9]{1,2}\\)?" + Gap + "[0-9]{3,4}" + Gap + "[0-9]{4}(?![0-9])")]
    private static partial Regex FixedPhones();

    [GeneratedRegex("(?<=(?:电话|热线|座机|联系方式)[^0-9\n]{0,8})[1-9][0-9]{2,3}" + Gap + "[0-9]{4}(?![0-9])")]
    private static partial Regex NamedPhones();

    [GeneratedRegex("(?:[一二三四五六七八九1-9]年级|小[一二三四五六1-6]|[初高][一二三四1-4]|20[0-9]{2}级|(?<!其)[小中大](?=[一二三四五六七八九十0-9])) ?[(第]?[一二三四五六七八九十0-9]{1,3}[)]? ?班(?![次车型级额])")]
    private static partial Regex Classes();

    [GeneratedRegex("[0-9A-Za-z._%+\\-]+ ?@ ?[0-9A-Za-z\\-]+(?:\\.[0-9A-Za-z\\-]+)+")]
    private static partial Regex Mails();

    [GeneratedRegex("(?<=(?:微信|QQ|qq|抖音)[号群]?[ :为是]{0,3})[0-9A-Za-z_\\-]{5,}")]
    private static partial Regex OnlineAccounts();

    [GeneratedRegex("(?<=学生|幼儿|儿童|孩子|未成年人|小朋友|家长|证人|举报人|投诉人|监护人|母亲|父亲|之子|之女)[ :]?[赵钱孙李周吴郑王冯陈蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜谢邹苏潘葛范彭鲁马方任袁柳鲍史唐薛雷贺倪汤罗郝安常傅卞齐康伍余顾孟黄萧尹姚邵汪毛戴宋庞熊纪舒项祝董梁杜阮蓝闵季贾江童颜郭梅林刁钟徐邱骆高夏蔡田樊胡凌霍万卢丁邓石崔龚程裴陆荣甄曲侯白武刘龙叶黎薄印怀蒲邰从鄂索咸籍赖卓蔺池乔阴翟谭贡申冉桑桂牛寿边燕冀尚温庄晏柴瞿阎连习艾鱼容向古易廖庾终居衡步耿弘匡国文寇广欧沃利蔚越夔隆师巩聂晁勾融冷辛阚那简饶空曾关相查红游权][一-龥]{1,2}(?<![某甲乙丙丁])(?=[,，。、;；:：()（）]|$|等|的|在|系|被|称|表示)")]
    private static partial Regex CalledNames();

    /// <summary>Words that begin like a name.</summary>
    private static readonly string[] NotNames =
    [
        "高中", "高一", "高二", "高三", "高考", "高年", "安全", "方面", "白天", "常年", "万元", "金额", "马上", "文化", "黄金", "周末", "周六", "周日", "周边", "任何", "任意", "许多", "严重",
        "何时", "从中", "从事", "广告", "国家", "国内", "相关", "相应", "关于", "连续", "居住", "步行", "简单", "曾经", "关系", "权益", "利益", "查明", "向其", "向本", "向该", "文具", "空间", "师资", "游戏",
    ];
}
