using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Web.Tests.Architecture.Planted;

/// <summary>Breaks rule 9: a member without its word.</summary>
public enum PlantedWord
{
    [Word("有")] With,
    Without,
}
