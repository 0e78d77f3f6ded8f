using System.Text;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;

namespace XiqingEdu.Enforcement.Web.Routes;

/// <summary>Paths of the penalty cases.</summary>
public static class CasePaths
{
    public const string List = "/cases";
    public const string Register = "/cases/register";
    public const string Step = "cases/{id:guid}/steps/";

    /// <summary>The page of a case.</summary>
    public static string Detail(Guid id) => $"/cases/{id}";

    /// <summary>The page of a step, such as /cases/…/steps/approve-filing.</summary>
    public static string StepOf(Guid id, Step step) => $"/cases/{id}/steps/{Kebab(step.ToString())}";

    /// <summary>A document on A4 in the browser.</summary>
    public static string Document(Guid id, DocumentKind kind) => $"/cases/{id}/documents/{Kebab(kind.ToString())}";

    /// <summary>The file of an item of evidence.</summary>
    public static string EvidenceFile(Guid id, Guid evidenceId) => $"/cases/{id}/evidence/{evidenceId}";

    /// <summary>ApproveFiling → approve-filing.</summary>
    public static string Kebab(string name)
    {
        var text = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsUpper(c) && text.Length > 0)
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }
}
