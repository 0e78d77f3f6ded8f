using XiqingEdu.Enforcement.Domain.Law;

namespace XiqingEdu.Enforcement.Web.Features.Shared;

/// <summary>The colour of a deadline's lamp; the word always stands in it.</summary>
public static class LampTag
{
    /// <summary>CSS class.</summary>
    public static string Class(Lamp lamp) => lamp switch
    {
        Lamp.Green or Lamp.Done => "tag tag-green",
        Lamp.Yellow => "tag tag-amber",
        Lamp.Red or Lamp.DoneLate => "tag tag-red",
        Lamp.Overdue => "tag tag-black",
        _ => "tag",
    };
}
