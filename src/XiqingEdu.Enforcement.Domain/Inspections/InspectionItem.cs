using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Domain.Inspections;

/// <summary>One matter of the published list of inspection items (抽查事项清单): only listed matters may be inspected.</summary>
public sealed class InspectionItem : AggregateRoot
{
    /// <summary>Longest matter, in characters.</summary>
    public const int MatterMaxLength = 200;

    /// <summary>Longest basis, in characters.</summary>
    public const int BasisMaxLength = 500;

    private static readonly Citation List = Cite.House("抽查事项清单");

    private InspectionItem()
    {
    }

    /// <summary>What is inspected.</summary>
    public string Matter { get; private set; } = "";

    /// <summary>The legal basis, instrument and article.</summary>
    public string Basis { get; private set; } = "";

    /// <summary>Puts a matter on the list. Refused: empty or too long texts.</summary>
    public static InspectionItem Register(Guid id, string matter, string basis) => new()
    {
        Id = id,
        Matter = Require.Text(matter, "检查事项", List, MatterMaxLength, nameof(Matter)),
        Basis = Require.Text(basis, "检查依据", List, BasisMaxLength, nameof(Basis)),
    };
}
