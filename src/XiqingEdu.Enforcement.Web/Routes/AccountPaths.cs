namespace XiqingEdu.Enforcement.Web.Routes;

/// <summary>Paths of the administration of accounts.</summary>
public static class AccountPaths
{
    /// <summary>A new account.</summary>
    public const string New = Paths.Accounts + "/new";

    /// <summary>One account.</summary>
    public static string Card(Guid id) => $"{Paths.Accounts}/{id}";

    /// <summary>Its roles.</summary>
    public static string Roles(Guid id) => $"{Card(id)}/roles";

    /// <summary>A new first password.</summary>
    public static string FirstPassword(Guid id) => $"{Card(id)}/first-password";

    /// <summary>Ends the lock.</summary>
    public static string Unlock(Guid id) => $"{Card(id)}/unlock";

    /// <summary>Closes it.</summary>
    public static string Close(Guid id) => $"{Card(id)}/close";

    /// <summary>Opens it again.</summary>
    public static string Reopen(Guid id) => $"{Card(id)}/reopen";
}
