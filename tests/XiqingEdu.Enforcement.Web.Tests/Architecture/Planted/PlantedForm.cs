namespace XiqingEdu.Enforcement.Web.Tests.Architecture.Planted;

public sealed class PlantedForm
{
    public int Version { get; set; }
}
