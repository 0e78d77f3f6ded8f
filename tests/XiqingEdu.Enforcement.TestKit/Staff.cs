using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.TestKit;

/// <summary>Invented people who act in domain tests, each with the permissions of one role.</summary>
public static class Staff
{
    public static readonly Actor Handler1 = Of("陈立新", Permission.RegisterClue, Permission.HandleCase, Permission.ReadCases);
    public static readonly Actor Handler2 = Of("周雅静", Permission.RegisterClue, Permission.HandleCase, Permission.ReadCases);
    public static readonly Actor Handler3 = Of("齐文斌", Permission.RegisterClue, Permission.HandleCase, Permission.ReadCases);
    public static readonly Actor UnitHead = Of("李卫东", Permission.HeadUnit, Permission.RegisterClue, Permission.ApprovePublicity, Permission.RecordDeliberation);
    public static readonly Actor Reviewer = Of("王思远", Permission.ReviewCase, Permission.ReadCases);
    public static readonly Actor Leader = Of("赵明华", Permission.DecideCase, Permission.ReadDisputes, Permission.ApproveDisputes);
    public static readonly Actor Chief = Of("孙国良", Permission.DecideCase, Permission.DecideCriminalTransfer, Permission.ApproveDisputes, Permission.ApproveAbsence);
    public static readonly Actor Host = Of("郑晓岚", Permission.HostHearing, Permission.ReadCases, Permission.ReadDisputes, Permission.ManageDisputes);
    public static readonly Actor Clock = Actor.Clock;
    public static readonly Actor Clerk = Of("高小雨", Permission.PreparePublicity, Permission.RecordPayment);
    public static readonly Actor CertificateAdmin = Of("吴桂芳", Permission.ManageOfficers);
    public static readonly Actor Archivist = Of("何淑珍", Permission.ArchiveCase);

    /// <summary>One person who holds every permission: only separation of duties can stop it.</summary>
    public static readonly Actor Everyman = new(Guid.CreateVersion7(), "全权人", Enum.GetValues<Permission>().ToHashSet());

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<Actor> All = [Handler1, Handler2, Handler3, UnitHead, Reviewer, Leader, Chief, Host, Clock, Clerk, CertificateAdmin, Archivist, Everyman];

    /// <summary>A person as certified on a day.</summary>
    public static CertifiedOfficer CertifiedOn(this Actor actor, DateOnly day) =>
        new(actor.PersonId, actor.Name, "1201110" + actor.Name.Length, "教育行政执法", day.AddYears(1), day);

    private static Actor Of(string name, params Permission[] permissions) => new(Guid.CreateVersion7(), name, permissions.ToHashSet());
}
