using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace XiqingEdu.Enforcement.TestKit;

/// <summary>Every endpoint of the portal, read from its own list, so that a new page is under test from the moment it exists.</summary>
public static class PageCatalogue
{
    private static readonly Lazy<Task<IReadOnlyList<CataloguedEndpoint>>> Shared = new(ReadAsync);

    /// <summary>Endpoints of controllers and health checks; files of wwwroot are left out.</summary>
    public static Task<IReadOnlyList<CataloguedEndpoint>> EndpointsAsync() => Shared.Value;

    /// <summary>The endpoints of one portal that has been started.</summary>
    public static IReadOnlyList<CataloguedEndpoint> Of(Portal portal) =>
    [
        .. from route in portal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
           where !route.Metadata.Any(m => m.GetType().Name.StartsWith("StaticAsset", StringComparison.Ordinal))
           let template = (route.RoutePattern.RawText ?? "").TrimStart('/')
           where template != "{**path:file}"
           from method in route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["ANY"]
           orderby template, method
           select new CataloguedEndpoint(method, template, route),
    ];

    /// <summary>The pages: what a controller answers to GET.</summary>
    public static async Task<IReadOnlyList<CataloguedEndpoint>> PagesAsync() =>
        [.. (await EndpointsAsync()).Where(e => e.Method == "GET" && e.Route.Metadata.GetMetadata<ControllerActionDescriptor>() is not null)];

    /// <summary>One endpoint by "METHOD template".</summary>
    public static async Task<CataloguedEndpoint> FindAsync(string name) =>
        (await EndpointsAsync()).Single(e => $"{e.Method} /{e.Template}" == name);

    private static async Task<IReadOnlyList<CataloguedEndpoint>> ReadAsync()
    {
        await using var portal = await Portal.OpenAsync();
        portal.CreateClient().Dispose();
        return Of(portal);
    }
}
