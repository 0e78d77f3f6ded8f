namespace XiqingEdu.Enforcement.Web.Routes;

/// <summary>Paths of the exercises (演练). Their cases are worked on at the addresses of <see cref="CasePaths"/>.</summary>
public static class ExercisePaths
{
    public const string List = "/exercises";

    /// <summary>Query of the register page that makes the new case an exercise.</summary>
    public const string Query = "exercise";

    /// <summary>Registers a clue as the beginning of an exercise.</summary>
    public const string Start = CasePaths.Register + "?" + Query + "=true";

    /// <summary>Takes another seat.</summary>
    public static string Seat(Guid id) => $"/exercises/{id}/seat";

    /// <summary>Moves the day forward.</summary>
    public static string Day(Guid id) => $"/exercises/{id}/day";

    /// <summary>Deletes the exercise for good.</summary>
    public static string Deletion(Guid id) => $"/exercises/{id}/deletion";
}
