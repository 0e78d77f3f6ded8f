using XiqingEdu.Enforcement.Domain.Penalties.Exercises;

namespace XiqingEdu.Enforcement.Web.Features.Exercises.SeatChange;

/// <summary>Which seat, and from which page.</summary>
public sealed class SeatChangeForm
{
    public int Version { get; set; }

    public Seat? Seat { get; set; }

    public string? Page { get; set; }
}
