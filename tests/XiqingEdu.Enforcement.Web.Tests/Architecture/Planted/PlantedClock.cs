namespace XiqingEdu.Enforcement.Web.Tests.Architecture.Planted;

/// <summary>Breaks rule 3: reads the clock of the machine behind the analyzer's back.</summary>
public static class PlantedClock
{
#pragma warning disable RS0030
    public static DateTime Read() => DateTime.Now;
#pragma warning restore RS0030
}
