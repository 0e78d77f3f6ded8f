using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;

namespace XiqingEdu.Enforcement.Web.Platform.Views;

/// <summary>Finds a view beside its controller: namespace = folder = where the view is; then the parents' Shared folders.</summary>
public sealed class FeatureViewLocations : IViewLocationExpander
{
    private const string Key = "feature-folder";
    private const string Root = "XiqingEdu.Enforcement.Web.";

    /// <inheritdoc />
    public void PopulateValues(ViewLocationExpanderContext context)
    {
        var space = (context.ActionContext.ActionDescriptor as ControllerActionDescriptor)?.ControllerTypeInfo.Namespace;
        if (space?.StartsWith(Root, StringComparison.Ordinal) == true)
        {
            context.Values[Key] = space[Root.Length..].Replace('.', '/');
        }
    }

    /// <inheritdoc />
    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations)
    {
        if (context.Values.TryGetValue(Key, out var folder) && folder is not null)
        {
            yield return $"/{folder}/{{0}}.cshtml";
            for (var parent = folder; parent.LastIndexOf('/') is > 0 and var cut;)
            {
                parent = parent[..cut];
                yield return $"/{parent}/Shared/{{0}}.cshtml";
            }
        }

        foreach (var location in viewLocations)
        {
            yield return location;
        }
    }
}
