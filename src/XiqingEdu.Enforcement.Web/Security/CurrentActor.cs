using XiqingEdu.Enforcement.Data.Auditing;
using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Web.Security;

/// <summary>Who sends this request, read from the database at each request so that rights taken away bite at the next one.</summary>
public sealed class CurrentActor(IHttpContextAccessor http)
{
    private SignedInAccount? account;
    private Actor? actor, seated;

    /// <summary>Whether a session is open.</summary>
    public bool IsSignedIn => account is not null;

    /// <summary>The account; throws when nobody is signed in.</summary>
    public SignedInAccount Account => account ?? throw new InvalidOperationException("Nobody is signed in.");

    /// <summary>Who acts: the person with the permissions held now, in an exercise the seat; throws when nobody is signed in.</summary>
    public Actor Actor => seated ?? Person;

    /// <summary>The real person, in an exercise too: who stands in the log.</summary>
    public Actor Person => actor ?? throw new InvalidOperationException("Nobody is signed in.");

    /// <summary>The exercise of this request; null on every other page.</summary>
    public SeatedExercise? Exercise { get; private set; }

    /// <summary>Whether a role held now grants the permission, in an exercise that of the seat.</summary>
    public bool May(Permission permission) => (seated ?? actor)?.May(permission) == true;

    /// <summary>Whether the real person may, whatever the seat.</summary>
    public bool PersonMay(Permission permission) => actor?.May(permission) == true;

    /// <summary>An intention of this person, with the origin of the request.</summary>
    public Intention Intends(string action, string sentence, Guid? subjectId = null, string? reason = null) =>
        Intention.Of(Person, action, sentence, subjectId, reason, IpAddress);

    /// <summary>Origin of the request.</summary>
    public string? IpAddress => http.HttpContext?.Connection.RemoteIpAddress?.ToString();

    internal void Set(SignedInAccount signedIn)
    {
        account = signedIn;
        actor = new Actor(signedIn.PersonId, signedIn.PersonName, RolePermissions.Of(signedIn.Roles));
    }

    internal void TakeSeat(SeatedExercise exercise)
    {
        Exercise = exercise;
        var person = exercise.Exercise.Person;
        seated = new Actor(person.PersonId, person.Name, RolePermissions.Of(person.Role));
    }
}
