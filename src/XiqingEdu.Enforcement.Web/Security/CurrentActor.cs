using XiqingEdu.Enforcement.Data.Auditing;
using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Web.Security;

/// <summary>Who sends this request, read from the database at each request so that rights taken away bite at the next one.</summary>
public sealed class CurrentActor(IHttpContextAccessor http)
{
    private SignedInAccount? account;
    private Actor? actor;

    /// <summary>Whether a session is open.</summary>
    public bool IsSignedIn => account is not null;

    /// <summary>The account; throws when nobody is signed in.</summary>
    public SignedInAccount Account => account ?? throw new InvalidOperationException("Nobody is signed in.");

    /// <summary>The person with the permissions held now; throws when nobody is signed in.</summary>
    public Actor Actor => actor ?? throw new InvalidOperationException("Nobody is signed in.");

    /// <summary>Whether a role held now grants the permission.</summary>
    public bool May(Permission permission) => actor?.May(permission) == true;

    /// <summary>An intention of this person, with the origin of the request.</summary>
    public Intention Intends(string action, string sentence, Guid? subjectId = null, string? reason = null) =>
        Intention.Of(Actor, action, sentence, subjectId, reason, IpAddress);

    /// <summary>Origin of the request.</summary>
    public string? IpAddress => http.HttpContext?.Connection.RemoteIpAddress?.ToString();

    internal void Set(SignedInAccount signedIn)
    {
        account = signedIn;
        actor = new Actor(signedIn.PersonId, signedIn.PersonName, RolePermissions.Of(signedIn.Roles));
    }
}
