using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.TestKit;

/// <summary>One endpoint of the portal as it declares itself.</summary>
/// <param name="Method">GET, POST or ANY.</param>
/// <param name="Template">Route template without the leading slash; empty for the home page.</param>
/// <param name="Route">The endpoint itself.</param>
public sealed record CataloguedEndpoint(string Method, string Template, RouteEndpoint Route)
{
    /// <summary>What it asks for: every entry must be met, any permission of an entry meets it.</summary>
    public IReadOnlyList<RequirePermissionAttribute> Requirements { get; } = Route.Metadata.GetOrderedMetadata<RequirePermissionAttribute>();

    /// <summary>Whether anybody may ask.</summary>
    public bool IsAnonymous => Route.Metadata.GetMetadata<IAllowAnonymous>() is not null;

    /// <summary>Whether the address has parts to fill.</summary>
    public bool HasParameters => Route.RoutePattern.Parameters.Any(p => !p.IsOptional && p.Default is null);

    /// <summary>Whether permissions held together open it.</summary>
    public bool OpensTo(IReadOnlySet<Permission> held) => IsAnonymous || (Requirements.Count > 0 && Requirements.All(r => r.AnyOf.Any(held.Contains)));

    /// <summary>An address that matches the template, with invented values: enough to be refused at the door.</summary>
    public string AnyPath()
    {
        var segments = Route.RoutePattern.PathSegments.Select(s => string.Concat(s.Parts.Select(Fill)));
        return "/" + string.Join('/', segments).TrimEnd('/');
    }

    private static string Fill(RoutePatternPart part) => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        RoutePatternParameterPart { IsOptional: true } => "",
        RoutePatternParameterPart parameter => parameter.ParameterPolicies.Select(p => p.Content).FirstOrDefault() switch
        {
            "guid" => Guid.CreateVersion7().ToString(),
            "int" or "long" => "2023",
            _ => "x",
        },
        _ => "x",
    };
}
