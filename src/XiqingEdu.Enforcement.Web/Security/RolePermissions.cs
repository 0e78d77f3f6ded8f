using XiqingEdu.Enforcement.Domain.People;
using static XiqingEdu.Enforcement.Domain.People.Permission;

namespace XiqingEdu.Enforcement.Web.Security;

/// <summary>The one table that says what a role may do (law.md section 9). A role that has no row can do nothing.</summary>
public static class RolePermissions
{
    private static readonly IReadOnlyDictionary<Role, Permission[]> Table = new Dictionary<Role, Permission[]>
    {
        [Role.CaseHandler] = [UseDesk, ReadCases, RegisterClue, HandleCase, ReadOfficers, ReadInspections, ReadSettings],
        [Role.EnforcementUnitHead] = [UseDesk, ReadCases, RegisterClue, HeadUnit, ApprovePublicity, ReadOfficers, ReadInspections, ReadDisputes, ReadAnnualSummary, ReadSettings],
        [Role.LegalReviewer] = [UseDesk, ReadCases, ReviewCase, ReadOfficers, ReadDisputes, ReadSettings],
        [Role.HearingOfficer] = [UseDesk, ReadCases, HostHearing, ReadSettings],
        [Role.BureauLeader] = [UseDesk, ReadCases, DecideCase, ReadOfficers, ReadInspections, ReadDisputes, ApproveDisputes, ReadAnnualSummary, ReadSettings],
        [Role.BureauHead] = [UseDesk, ReadCases, DecideCase, DecideCriminalTransfer, ReadOfficers, ReadInspections, ReadDisputes, ApproveDisputes, ApproveAbsence, ReadAnnualSummary, ReadSettings],
        [Role.DeliberationSecretary] = [UseDesk, ReadCases, RecordDeliberation, ReadSettings],
        [Role.DisputeOfficer] = [UseDesk, ReadCases, ReadDisputes, ManageDisputes, ReadSettings],
        [Role.CertificateAdmin] = [UseDesk, ReadOfficers, ManageOfficers, ReadSettings],
        [Role.InspectionCoordinator] = [UseDesk, ReadInspections, ManageInspections, ReadOfficers, ReadSettings],
        [Role.PublicityOfficer] = [UseDesk, ReadCases, PreparePublicity, ReadSettings],
        [Role.FinanceClerk] = [UseDesk, ReadCases, RecordPayment, ReadSettings],
        [Role.Archivist] = [UseDesk, ReadCases, ArchiveCase, ReadSettings],
        [Role.SystemAdmin] = [UseDesk, ManageAccounts, ReadSettings, ManageSettings, ManageTemplates],
        [Role.SecurityAdmin] = [UseDesk, AssignRoles],
        [Role.Auditor] = [UseDesk, ReadAudit],
    };

    /// <summary>What one role may do.</summary>
    public static IReadOnlySet<Permission> Of(Role role) => Table.GetValueOrDefault(role, []).ToHashSet();

    /// <summary>What several roles together may do.</summary>
    public static IReadOnlySet<Permission> Of(IEnumerable<Role> roles) => roles.SelectMany(Of).ToHashSet();

    /// <summary>The roles to which a permission is granted.</summary>
    public static IReadOnlyList<Role> Holding(Permission permission) => [.. Table.Where(r => r.Value.Contains(permission)).Select(r => r.Key)];
}
