using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace XiqingEdu.Enforcement.Web.Tests.Architecture.Checks;

/// <summary>Rule 1: which project and which feature may know which.</summary>
internal static partial class ReferenceRules
{
    /// <summary>Assemblies that are not of the base library.</summary>
    public static IEnumerable<string> NotSystem(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(a => a.Name!).Where(n => !n.StartsWith("System.", StringComparison.Ordinal));

    /// <summary>Packages of a project file that bring a database provider.</summary>
    public static IEnumerable<string> ProviderPackages(string project) =>
        Includes(project, "PackageReference").Where(p => Provider().IsMatch(p));

    /// <summary>Assemblies of database providers that code uses.</summary>
    public static IEnumerable<string> ProviderAssemblies(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(a => a.Name!).Where(n => Provider().IsMatch(n));

    /// <summary>What a project file includes under an element name.</summary>
    public static IEnumerable<string> Includes(string project, string element) =>
        XDocument.Parse(project).Descendants(element).Select(e => (string)e.Attribute("Include")!);

    /// <summary>Uses of one feature by another; views are compiled types too. Shared may be used by all.</summary>
    public static IEnumerable<string> BetweenFeatures(Assembly assembly, string root) =>
        (from type in assembly.GetTypes()
         let area = AreaOf(type, root)
         where area is not null
         from used in CodeReferences.Of(type)
         let owner = used as Type ?? used.DeclaringType
         where owner is not null && owner.Assembly == assembly
         let other = AreaOf(owner, root)
         where other is not null && other != area && other != "Shared"
         select $"{CodeReferences.Outermost(type).FullName} uses {owner.FullName}").Distinct();

    /// <summary>Calls of members that must not be called, such as the clock of the machine.</summary>
    public static IEnumerable<string> BannedCalls(Assembly assembly) =>
        (from type in assembly.GetTypes()
         from used in CodeReferences.Of(type).OfType<MethodBase>()
         where Banned.Contains($"{used.DeclaringType?.FullName}.{used.Name}")
         select $"{CodeReferences.Outermost(type).FullName} calls {used.DeclaringType!.Name}.{used.Name}").Distinct();

    /// <summary>The members that .ci/BannedSymbols.txt names.</summary>
    public static readonly IReadOnlySet<string> Banned = new HashSet<string>
    {
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today", "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow",
        "System.Guid.NewGuid", "Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade.EnsureCreated",
        "Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade.EnsureCreatedAsync",
    };

    private static string? AreaOf(Type type, string root)
    {
        var outermost = CodeReferences.Outermost(type);
        if (outermost.Namespace?.StartsWith(root + ".", StringComparison.Ordinal) == true)
        {
            return outermost.Namespace[(root.Length + 1)..].Split('.')[0];
        }

        var view = outermost.Namespace == "AspNetCoreGeneratedDocument" ? CompiledView().Match(outermost.Name) : Match.Empty;
        return view.Success ? view.Groups[1].Value : null;
    }

    [GeneratedRegex(@"^Features_([A-Za-z]+)_[A-Za-z]")]
    private static partial Regex CompiledView();

    [GeneratedRegex(@"^(Microsoft\.EntityFrameworkCore\.(Sqlite|SqlServer|InMemory|Cosmos)|Microsoft\.Data\.(Sqlite|SqlClient)|Npgsql|SQLitePCLRaw|MySql|Oracle)")]
    private static partial Regex Provider();
}
