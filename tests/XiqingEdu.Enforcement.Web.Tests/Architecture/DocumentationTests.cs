using System.Xml.Linq;
using XiqingEdu.Enforcement.Domain;
using XiqingEdu.Enforcement.Web.Tests.Architecture.Checks;
using XiqingEdu.Enforcement.Web.Tests.Architecture.Planted;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Architecture;

/// <summary>Rule 9: every enum of the law has its words, every public type and method its documentation.</summary>
public sealed class DocumentationTests
{
    private static Type[] DomainTypes => typeof(AggregateRoot).Assembly.GetExportedTypes();

    [Fact]
    public void Enum_HasAChineseWordOnEachMember() => Assert.Empty(DocumentationRules.MembersWithoutWord(DomainTypes));

    [Fact]
    public void MembersWithoutWord_PlantedMember_IsFound() =>
        Assert.Equal(["PlantedWord.Without"], DocumentationRules.MembersWithoutWord([typeof(PlantedWord)]));

    [Fact]
    public void DomainType_AndItsMethods_AreDocumented() =>
        Assert.Empty(DocumentationRules.Undocumented(DomainTypes, XDocument.Load(Path.ChangeExtension(typeof(AggregateRoot).Assembly.Location, "xml"))));

    [Fact]
    public void Undocumented_PlantedMethod_IsFound() => Assert.Equal(
        [typeof(PlantedClock).FullName + ".Read"],
        DocumentationRules.Undocumented([typeof(PlantedClock)], XDocument.Parse($"<doc><members><member name=\"T:{typeof(PlantedClock).FullName}\"><summary>x</summary></member></members></doc>")));
}
