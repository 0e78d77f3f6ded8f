namespace XiqingEdu.Enforcement.Web.Routes;

/// <summary>Paths of the house: all that slices may know of each other.</summary>
public static class Paths
{
    public const string Home = "/";
    public const string SignIn = "/sign-in";
    public const string SignOut = "/sign-out";
    public const string Password = "/password";
    public const string Accounts = "/accounts";
    public const string Audit = "/audit";
    public const string Drafts = "/drafts";
    public const string DiscardDraft = Drafts + "/discard";
    public const string Publicity = "/publicity";

    /// <summary>The public page of one published penalty.</summary>
    public static string PublicNotice(Guid id) => $"/publicity/{id}";

    /// <summary>The page that sends on what a time-out kept.</summary>
    public static string Draft(Guid id) => $"{Drafts}/{id}";
}
