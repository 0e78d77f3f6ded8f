using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Disputes;
using XiqingEdu.Enforcement.Data.Penalties;
using XiqingEdu.Enforcement.TestKit;

namespace XiqingEdu.Enforcement.Web.Tests.Architecture.Checks;

/// <summary>Rule 4: every endpoint declares a permission, every POST validates antiforgery, every edit posts a version.</summary>
internal static class EndpointRules
{
    /// <summary>What is wrong with an endpoint's declaration; null when all is well.</summary>
    public static string? Undeclared(CataloguedEndpoint endpoint, IReadOnlySet<string> anonymous) => endpoint switch
    {
        { IsAnonymous: true } when !anonymous.Contains(endpoint.Template) => $"{endpoint.Method} /{endpoint.Template} is open to everybody",
        { IsAnonymous: false, Requirements.Count: 0 } => $"{endpoint.Method} /{endpoint.Template} declares no permission",
        { IsAnonymous: false } when endpoint.Requirements.Any(r => r.AnyOf.Count == 0) => $"{endpoint.Method} /{endpoint.Template} names no permission",
        _ => null,
    };

    /// <summary>Whether a changing request is taken without the antiforgery token.</summary>
    public static bool TakesForgery(CataloguedEndpoint endpoint)
    {
        var filters = endpoint.Route.Metadata.GetMetadata<ControllerActionDescriptor>()?.FilterDescriptors.Select(f => f.Filter).ToList() ?? [];
        return endpoint.Method is not ("GET" or "HEAD")
            && (filters.OfType<IgnoreAntiforgeryTokenAttribute>().Any()
                || !(filters.OfType<AutoValidateAntiforgeryTokenAttribute>().Any() || filters.OfType<ValidateAntiForgeryTokenAttribute>().Any()));
    }

    /// <summary>Whether a change of an existing record posts neither Version nor Stamp.</summary>
    public static bool EditsBlindly(CataloguedEndpoint endpoint) =>
        endpoint.Method == "POST" && endpoint.Template.Contains("{id", StringComparison.Ordinal)
        && endpoint.Route.Metadata.GetMetadata<ControllerActionDescriptor>() is { } action
        && !action.Parameters.Any(p => HasToken(p.ParameterType));

    /// <summary>Whether a controller takes a version and never hands it to the database.</summary>
    public static bool IgnoresVersion(Type controller)
    {
        var posts = controller.GetMethods().Where(m => m.GetCustomAttribute<HttpPostAttribute>() is not null && m.GetParameters() is var given && given.Any(p => p.Name == "id") && given.Any(p => HasToken(p.ParameterType)));
        var homes = Lineage(controller).Select(t => t.Namespace).ToHashSet();
        return posts.Any() && !controller.Assembly.GetTypes()
            .Where(t => homes.Contains(CodeReferences.Outermost(t).Namespace))
            .SelectMany(CodeReferences.Of)
            .Any(HandsVersionOver);
    }

    /// <summary>The verbs of penalties and disputes reach the database through their desks, which are themselves under test.</summary>
    private static bool HandsVersionOver(MemberInfo called) =>
        (called.Name == nameof(EnforcementDbContext.Expect) && called.DeclaringType == typeof(EnforcementDbContext))
        || (called.Name == nameof(PenaltyDesk.PerformAsync) && called.DeclaringType == typeof(PenaltyDesk))
        || (called.Name == nameof(DisputeDesk.PerformAsync) && called.DeclaringType == typeof(DisputeDesk))
        || (called.Name is nameof(OnSiteDesk.PerformAsync) or nameof(OnSiteDesk.ConvertAsync) && called.DeclaringType == typeof(OnSiteDesk));

    private static IEnumerable<Type> Lineage(Type controller)
    {
        for (var type = controller; type is not null && type.Assembly == controller.Assembly; type = type.BaseType)
        {
            yield return type;
        }
    }

    private static bool HasToken(Type form) => form.Assembly != typeof(object).Assembly && (form.GetProperty("Version") ?? form.GetProperty("Stamp")) is not null;
}
