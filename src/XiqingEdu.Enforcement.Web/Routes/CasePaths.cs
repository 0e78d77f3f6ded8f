using System.Text;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;

namespace XiqingEdu.Enforcement.Web.Routes;

/// <summary>Paths of the penalty cases.</summary>
public static class CasePaths
{
    public const string List = "/cases";
    public const string Publications = "/publications";
    public const string Register = "/cases/register";
    public const string SampleDocuments = "/sample-documents";
    public const string Step = "cases/{id:guid}/steps/";

    /// <summary>The page of a case.</summary>
    public static string Detail(Guid id) => $"/cases/{id}";

    /// <summary>The page of a step, such as /cases/…/steps/approve-filing.</summary>
    public static string StepOf(Guid id, Step step) => $"/cases/{id}/steps/{Kebab(step.ToString())}";

    /// <summary>A document on A4 in the browser: the one of an act, or the newest of its kind.</summary>
    public static string Document(Guid id, DocumentKind kind, string? act = null) => $"/cases/{id}/documents/{Kebab(kind.ToString())}" + (act is null ? "" : "/" + act);

    /// <summary>A finished document of the invented cases.</summary>
    public static string SampleDocument(DocumentKind kind) => $"{SampleDocuments}/{Kebab(kind.ToString())}";

    /// <summary>The file of a case: everything bound in it.</summary>
    public static string File(Guid id) => $"/cases/{id}/file";

    /// <summary>程序合法性检查 of a case.</summary>
    public static string FileCheck(Guid id) => $"/cases/{id}/file-check";

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
