using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Domain.People;

/// <summary>
/// A natural person of the bureau. Certificates, review terms and accounts belong to a person; separation of duties is
/// asked of the person.
/// </summary>
public sealed class Person : AggregateRoot
{
    /// <summary>Longest name kept, in characters.</summary>
    public const int NameMaxLength = 100;

    /// <summary>Longest unit or post kept, in characters.</summary>
    public const int PostMaxLength = 100;

    private static readonly Citation Registration = Cite.House("人员登记");

    private Person()
    {
    }

    /// <summary>Name as it stands on documents.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Citizen identity number; empty where none is recorded. Encrypted at rest.</summary>
    public string IdentityNumber { get; private set; } = "";

    /// <summary>Unit (科室).</summary>
    public string Unit { get; private set; } = "";

    /// <summary>Post (职务).</summary>
    public string Post { get; private set; } = "";

    /// <summary>Nature of the post.</summary>
    public PersonnelKind Kind { get; private set; }

    /// <summary>Registers a person. An identity number, when given, must have a real birth date and a right check digit.</summary>
    public static Person Register(string name, string? identityNumber, string unit, string post, PersonnelKind kind, DateOnly today, Guid? id = null)
    {
        var person = id is { } known ? new Person { Id = known } : new Person();
        person.Change(name, identityNumber, unit, post, kind, today);
        return person;
    }

    /// <summary>Changes the particulars; the same refusals as at registration.</summary>
    public void Change(string name, string? identityNumber, string unit, string post, PersonnelKind kind, DateOnly today)
    {
        var number = identityNumber?.Trim().ToUpperInvariant() ?? "";
        if (number.Length > 0 && CitizenIdentityNumber.Fault(number, today) is { } fault)
        {
            throw new RuleViolation("ID-NUMBER", new Citation("公民身份号码", "GB 11643—1999"), fault, nameof(IdentityNumber));
        }

        Name = Require.Text(name, "姓名", Registration, NameMaxLength, nameof(Name));
        Unit = Require.Text(unit, "所在单位（科室）", Registration, PostMaxLength, nameof(Unit));
        Post = Require.Text(post, "职务", Registration, PostMaxLength, nameof(Post));
        IdentityNumber = number;
        Kind = kind;
    }
}
