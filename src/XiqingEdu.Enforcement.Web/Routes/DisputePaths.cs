namespace XiqingEdu.Enforcement.Web.Routes;

/// <summary>Paths of reconsiderations and suits.</summary>
public static class DisputePaths
{
    public const string Reconsiderations = "/reconsiderations";
    public const string RegisterReconsideration = "/reconsiderations/register";
    public const string ExportReconsiderations = "/reconsiderations/export";
    public const string ReconsiderationTemplate = "/reconsiderations/{id:guid}";
    public const string Litigations = "/litigations";
    public const string RegisterLitigation = "/litigations/register";
    public const string ExportLitigations = "/litigations/export";
    public const string LitigationTemplate = "/litigations/{id:guid}";

    /// <summary>One reconsideration, or a step of it: edit, reply, outcome, close.</summary>
    public static string Reconsideration(Guid id, string? step = null) => $"/reconsiderations/{id}" + (step is null ? "" : "/" + step);

    /// <summary>One suit, or a step of it: edit, defense, instance, judgment, effect, close.</summary>
    public static string Litigation(Guid id, string? step = null) => $"/litigations/{id}" + (step is null ? "" : "/" + step);
}
