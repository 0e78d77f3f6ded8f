using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Domain.Inspections;

/// <summary>A school, kindergarten or training institution in the register of inspection objects (检查对象名录库).</summary>
public sealed class Institution : AggregateRoot, ISearchable
{
    /// <summary>Longest name, in characters.</summary>
    public const int NameMaxLength = 200;

    /// <summary>Longest licence number, in characters.</summary>
    public const int LicenseNumberMaxLength = 100;

    /// <summary>Longest address, in characters.</summary>
    public const int AddressMaxLength = 300;

    private static readonly Citation Registration = Cite.House("检查对象名录库");

    private Institution()
    {
    }

    /// <summary>Full name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Unified social credit code, 18 characters with a right check digit.</summary>
    public string CreditCode { get; private set; } = "";

    /// <summary>Number of the licence to run a school (办学许可证); empty for public schools, which have none.</summary>
    public string LicenseNumber { get; private set; } = "";

    /// <summary>Where it is.</summary>
    public string Address { get; private set; } = "";

    /// <summary>School, kindergarten or training institution.</summary>
    public InstitutionKind Kind { get; private set; }

    /// <summary>A to D.</summary>
    public RiskClass RiskClass { get; private set; }

    /// <summary>Whether it is at work.</summary>
    public InstitutionStatus Status { get; private set; }

    IEnumerable<string?> ISearchable.SearchWords => [Name, CreditCode, LicenseNumber, Address];

    /// <summary>Registers an institution. Refused: empty name or address, a credit code with a wrong check digit, a training institution without licence number.</summary>
    public static Institution Register(Guid id, InstitutionParticulars particulars)
    {
        var institution = new Institution { Id = id };
        institution.Change(particulars);
        return institution;
    }

    /// <summary>Changes the particulars; the same refusals as at registration.</summary>
    public void Change(InstitutionParticulars p)
    {
        var code = p.CreditCode.Trim().ToUpperInvariant();
        Require.That(UnifiedSocialCreditCode.Fault(code) is null, "USCC", new Citation("法人和其他组织统一社会信用代码编码规则", "GB 32100—2015"),
            UnifiedSocialCreditCode.Fault(code) ?? "", nameof(CreditCode));
        Name = Require.Text(p.Name, "单位名称", Registration, NameMaxLength, nameof(Name));
        Address = Require.Text(p.Address, "地址", Registration, AddressMaxLength, nameof(Address));
        var license = p.LicenseNumber?.Trim() ?? "";
        Require.That(license.Length <= LicenseNumberMaxLength, "LENGTH", Registration,
            $"办学许可证号不得超过 {LicenseNumberMaxLength} 字，现为 {license.Length} 字。", nameof(LicenseNumber));
        Require.That(license.Length > 0 || p.Kind != InstitutionKind.TrainingInstitution, "LICENSE",
            new Citation("中华人民共和国民办教育促进法", "第十八条"), "校外培训机构须填写办学许可证号；无证办学的，请按线索登记，不列入名录库。", nameof(LicenseNumber));
        (CreditCode, LicenseNumber, Kind, RiskClass, Status) = (code, license, p.Kind, p.RiskClass, p.Status);
    }
}
