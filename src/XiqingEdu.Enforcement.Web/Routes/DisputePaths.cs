using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;

namespace XiqingEdu.Enforcement.Web.Routes;

/// <summary>Paths of reconsiderations and suits.</summary>
public static class DisputePaths
{
    public const string Reconsiderations = "/reconsiderations";
    public const string RegisterReconsideration = "/reconsiderations/register";
    public const string HandIn = "/reconsiderations/hand-in";
    public const string ExportReconsiderations = "/reconsiderations/export";
    public const string ReconsiderationTemplate = "/reconsiderations/{id:guid}";
    public const string ReconsiderationStep = "/reconsiderations/{id:guid}/steps/";
    public const string CorrectApplication = "/reconsiderations/{id:guid}/steps/correct-application";
    public const string Litigations = "/litigations";
    public const string RegisterLitigation = "/litigations/register";
    public const string ExportLitigations = "/litigations/export";
    public const string LitigationTemplate = "/litigations/{id:guid}";
    public const string LitigationStep = "/litigations/{id:guid}/steps/";

    public const string Figures = "/disputes/figures";
    public const string ExportFigures = "/disputes/figures/export";
    public const string Sittings = "/disputes/sittings";
    public const string Calendar = "/disputes/calendar";
    public const string CalendarFile = "/disputes/calendar.ics";
    public const string Lessons = "/disputes/lessons";
    public const string ExportLessons = "/disputes/lessons/export";

    /// <summary>The documents of a dispute.</summary>
    public const string Documents = "/documents";

    /// <summary>The bundle as one archive.</summary>
    public const string BundleArchive = "/evidence/archive.zip";

    /// <summary>The list of a channel.</summary>
    public static string List(DisputeChannel channel) => channel == DisputeChannel.Reconsideration ? Reconsiderations : Litigations;

    /// <summary>One dispute.</summary>
    public static string Detail(DisputeChannel channel, Guid id) => $"{List(channel)}/{id}";

    /// <summary>The page of a step, such as /litigations/…/steps/take-effect.</summary>
    public static string StepOf(DisputeChannel channel, Guid id, DisputeStep step) => $"{Detail(channel, id)}/steps/{CasePaths.Kebab(step.ToString())}";

    /// <summary>A document: the draft, or the one that the step with this place in the timeline completed.</summary>
    public static string DocumentOf(DisputeChannel channel, Guid id, DocumentKind kind, int? sequence = null) =>
        $"{Detail(channel, id)}{Documents}/{CasePaths.Kebab(kind.ToString())}" + (sequence is null ? "" : $"/{sequence}");

    /// <summary>The bundle as one archive.</summary>
    public static string BundleOf(DisputeChannel channel, Guid id) => Detail(channel, id) + BundleArchive;

    /// <summary>The channel that a path is about.</summary>
    public static DisputeChannel ChannelOf(PathString path) => path.StartsWithSegments(Litigations) ? DisputeChannel.Litigation : DisputeChannel.Reconsideration;

    /// <summary>One reconsideration.</summary>
    public static string Reconsideration(Guid id) => Detail(DisputeChannel.Reconsideration, id);

    /// <summary>The page that corrects an application handed in at the bureau, until the notice came.</summary>
    public static string CorrectionOf(Guid id) => $"{Reconsideration(id)}/steps/correct-application";

    /// <summary>One suit.</summary>
    public static string Litigation(Guid id) => Detail(DisputeChannel.Litigation, id);
}
