using XiqingEdu.Enforcement.Domain.Penalties.Documents;

namespace XiqingEdu.Enforcement.Web.Routes;

/// <summary>Paths of the templates of documents. Number 0 is the built-in template.</summary>
public static class TemplatePaths
{
    public const string List = "/templates";

    /// <summary>Route of a kind.</summary>
    public const string KindRoute = "templates/{kind:regex(^[[a-z-]]+$)}";

    /// <summary>A kind of document: its fields and versions.</summary>
    public static string Kind(DocumentKind kind) => $"/templates/{CasePaths.Kebab(kind.ToString())}";

    /// <summary>The form for a new version.</summary>
    public static string Upload(DocumentKind kind) => Kind(kind) + "/upload";

    /// <summary>A version on A4.</summary>
    public static string Version(DocumentKind kind, int number) => $"{Kind(kind)}/{number}";

    /// <summary>A version as a Word file.</summary>
    public static string File(DocumentKind kind, int number) => $"{Kind(kind)}/{number}.docx";

    /// <summary>The form that withdraws a version.</summary>
    public static string Withdraw(DocumentKind kind, int number) => $"{Kind(kind)}/{number}/withdraw";

    /// <summary>The kind behind a part of an address; null where there is none with a template.</summary>
    public static CaseDocument? Find(string kind) => CaseDocuments.All.FirstOrDefault(d => CasePaths.Kebab(d.Kind.ToString()) == kind);
}
