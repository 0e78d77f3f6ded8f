using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <summary>The party (当事人) as it stands on every document of the case.</summary>
public sealed class Party
{
    /// <summary>Longest texts, in characters.</summary>
    public const int NameMaxLength = 200, RepresentativeMaxLength = 100, LicenseNumberMaxLength = 100, AddressMaxLength = 300, PhoneMaxLength = 30;

    private static readonly Citation Basis = Cite.Apl("第五十九条第一款第（一）项");

    private Party()
    {
    }

    /// <summary>Citizen, sole trader or organisation.</summary>
    public PartyKind Kind { get; private init; }

    /// <summary>Name.</summary>
    public string Name { get; private init; } = "";

    /// <summary>Citizen identity number of a natural person; empty where another document was shown. Encrypted at rest.</summary>
    public string IdentityNumber { get; private init; } = "";

    /// <summary>Unified social credit code of an organisation or a sole trader; empty where it has none.</summary>
    public string CreditCode { get; private init; } = "";

    /// <summary>Legal representative or person in charge of an organisation.</summary>
    public string Representative { get; private init; } = "";

    /// <summary>Number of the school licence; empty where there is none.</summary>
    public string LicenseNumber { get; private init; } = "";

    /// <summary>Address.</summary>
    public string Address { get; private init; } = "";

    /// <summary>Telephone. Encrypted at rest.</summary>
    public string Phone { get; private init; } = "";

    /// <summary>
    /// States the party. A wrong check digit of an identity number or credit code is refused; an organisation names its
    /// person in charge.
    /// </summary>
    public static Party Of(PartyKind kind, string name, string? identityNumber, string? creditCode, string? representative, string? licenseNumber,
        string address, string? phone, DateOnly today)
    {
        var id = identityNumber?.Trim().ToUpperInvariant() ?? "";
        var code = creditCode?.Trim().ToUpperInvariant() ?? "";
        if (kind == PartyKind.Citizen)
        {
            if (id.Length > 0 && CitizenIdentityNumber.Fault(id, today) is { } fault)
            {
                throw new RuleViolation("ID-NUMBER", new Citation("公民身份号码", "GB 11643—1999"), fault, "PartyIdentityNumber");
            }
        }
        else if (code.Length > 0 && UnifiedSocialCreditCode.Fault(code) is { } wrong)
        {
            throw new RuleViolation("CREDIT-CODE", new Citation("法人和其他组织统一社会信用代码编码规则", "GB 32100—2015"), wrong, "PartyCreditCode");
        }

        return new Party
        {
            Kind = kind,
            Name = Require.Text(name, "当事人名称（姓名）", Basis, NameMaxLength, "PartyName"),
            IdentityNumber = kind == PartyKind.Citizen ? id : "",
            CreditCode = kind == PartyKind.Citizen ? "" : code,
            Representative = kind == PartyKind.Organisation ? Require.Text(representative, "法定代表人（负责人）", Basis, RepresentativeMaxLength, "PartyRepresentative") : representative?.Trim() ?? "",
            LicenseNumber = licenseNumber?.Trim() ?? "",
            Address = Require.Text(address, "当事人地址（住址）", Basis, AddressMaxLength, "PartyAddress"),
            Phone = phone?.Trim() ?? "",
        };
    }

    /// <summary>The same particulars for another case, which keeps them by itself.</summary>
    internal Party Copy() => (Party)MemberwiseClone();

    /// <summary>Age of a natural person on a day, from the identity number; null where none is recorded.</summary>
    public int? AgeOn(DateOnly on) => IdentityNumber.Length == 0 ? null : CitizenIdentityNumber.AgeOn(IdentityNumber, on);

    /// <summary>The party block of a document: the lines that 行政处罚法第五十九条 asks for.</summary>
    public IEnumerable<string> DocumentLines()
    {
        yield return $"当事人：{Name}（{Kind.Word()}）";
        if (CreditCode.Length > 0)
        {
            yield return $"统一社会信用代码：{CreditCode}";
        }

        if (IdentityNumber.Length > 0)
        {
            yield return $"公民身份号码：{IdentityNumber}";
        }

        if (LicenseNumber.Length > 0)
        {
            yield return $"办学许可证编号：{LicenseNumber}";
        }

        if (Representative.Length > 0)
        {
            yield return $"法定代表人（负责人）：{Representative}";
        }

        yield return $"{(Kind == PartyKind.Citizen ? "住址" : "住所地")}：{Address}";
    }
}
