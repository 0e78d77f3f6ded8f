namespace XiqingEdu.Enforcement.Web.Tests.Architecture.Planted.Model;

public sealed class PlantedRecord
{
    public int Id { get; set; }

    public PlantedWord Word { get; set; }

    public DateTime ServedOn { get; set; }

    public DateTimeOffset Moment { get; set; }
}
