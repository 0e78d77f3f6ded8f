namespace XiqingEdu.Enforcement.Web.Routes;

/// <summary>Paths of inspections.</summary>
public static class InspectionPaths
{
    public const string Tasks = "/inspections";
    public const string ExportTasks = "/inspections/export";
    public const string RegisterTask = "/inspections/register";
    public const string TaskTemplate = "/inspections/{id:guid}";
    public const string Subjects = "/inspections/subjects";
    public const string ExportSubjects = "/inspections/subjects/export";
    public const string Rectifications = "/inspections/rectifications";
    public const string ExportRectifications = "/inspections/rectifications/export";
    public const string RecheckTemplate = "/inspections/rectifications/{id:guid}";
    public const string Items = "/inspections/items";
    public const string ExportItems = "/inspections/items/export";
    public const string RegisterItem = "/inspections/items/register";
    public const string Institutions = "/inspections/institutions";
    public const string ExportInstitutions = "/inspections/institutions/export";
    public const string RegisterInstitution = "/inspections/institutions/register";
    public const string InstitutionTemplate = "/inspections/institutions/{id:guid}";

    /// <summary>One task, or a step of it: visit, finish, publish.</summary>
    public static string Task(Guid id, string? step = null) => $"/inspections/{id}" + (step is null ? "" : "/" + step);

    /// <summary>The recheck of the rectification ordered at a visit.</summary>
    public static string Recheck(Guid recordId) => $"/inspections/rectifications/{recordId}";

    /// <summary>One institution of the register.</summary>
    public static string Institution(Guid id) => $"/inspections/institutions/{id}";
}
