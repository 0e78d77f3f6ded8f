using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Security;
using XiqingEdu.Enforcement.Web.Tests.Architecture.Checks;
using XiqingEdu.Enforcement.Web.Tests.Architecture.Planted;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Architecture;

/// <summary>Rule 4 over the portal's own list of endpoints.</summary>
public sealed class EndpointTests
{
    /// <summary>What anybody may ask. Keep it short.</summary>
    private static readonly IReadOnlySet<string> Anonymous = new HashSet<string> { "sign-in", "error/{code:int}", "health/live", "health/ready", "deadline-calculator", "publicity", "publicity/{id:guid}" };

    /// <summary>Posts under an existing record that edit nothing of it.</summary>
    private static readonly IReadOnlySet<string> WithoutVersion = new HashSet<string> { "inspections/{id:guid}/visit" };

    [Fact]
    public async Task Endpoint_DeclaresAPermissionOrStandsOnTheShortList() =>
        Assert.Empty((await PageCatalogue.EndpointsAsync()).Select(e => EndpointRules.Undeclared(e, Anonymous)).OfType<string>());

    [Fact]
    public async Task ShortList_NamesOnlyWhatExists() =>
        Assert.Empty(Anonymous.Except((await PageCatalogue.EndpointsAsync()).Where(e => e.IsAnonymous).Select(e => e.Template)));

    [Fact]
    public async Task Post_DemandsTheAntiforgeryToken() => Assert.Empty(
        (await PageCatalogue.EndpointsAsync()).Where(e => e.Template is not ("error/{code:int}" or "health/live" or "health/ready") && EndpointRules.TakesForgery(e)).Select(e => e.Template));

    [Fact]
    public async Task Post_ThatEditsARecord_CarriesItsVersion() => Assert.Empty(
        (await PageCatalogue.EndpointsAsync()).Where(EndpointRules.EditsBlindly).Select(e => e.Template).Except(WithoutVersion));

    [Fact]
    public void Controller_HandsThePostedVersionToTheDatabase() => Assert.Empty(
        typeof(Program).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Controller)) && EndpointRules.IgnoresVersion(t)).Select(t => t.FullName));

    [Fact]
    public void Undeclared_PlantedEndpoints_AreFound()
    {
        Assert.NotNull(EndpointRules.Undeclared(Planted("POST", "planted"), Anonymous));
        Assert.NotNull(EndpointRules.Undeclared(Planted("GET", "planted", new AllowAnonymousAttribute()), Anonymous));
        Assert.NotNull(EndpointRules.Undeclared(Planted("GET", "planted", new RequirePermissionAttribute()), Anonymous));
        Assert.Null(EndpointRules.Undeclared(Planted("GET", "planted", new RequirePermissionAttribute(Permission.UseDesk)), Anonymous));
    }

    [Fact]
    public void TakesForgery_PlantedPosts_AreFound()
    {
        Assert.True(EndpointRules.TakesForgery(Planted("POST", "planted")));
        Assert.True(EndpointRules.TakesForgery(Planted("POST", "planted", Action([], new AutoValidateAntiforgeryTokenAttribute(), new IgnoreAntiforgeryTokenAttribute()))));
        Assert.False(EndpointRules.TakesForgery(Planted("POST", "planted", Action([], new AutoValidateAntiforgeryTokenAttribute()))));
    }

    [Fact]
    public void EditsBlindly_PlantedPostWithoutVersion_IsFound()
    {
        Assert.True(EndpointRules.EditsBlindly(Planted("POST", "planted/{id:guid}", Action([typeof(Guid)]))));
        Assert.False(EndpointRules.EditsBlindly(Planted("POST", "planted/{id:guid}", Action([typeof(Guid), typeof(PlantedForm)]))));
    }

    [Fact]
    public void IgnoresVersion_PlantedController_IsFound() => Assert.True(EndpointRules.IgnoresVersion(typeof(PlantedController)));

    private static CataloguedEndpoint Planted(string method, string template, params object[] metadata) =>
        new(method, template, new RouteEndpoint(_ => Task.CompletedTask, RoutePatternFactory.Parse(template), 0, new(metadata), template));

    private static ControllerActionDescriptor Action(Type[] parameters, params IFilterMetadata[] filters) => new()
    {
        Parameters = [.. parameters.Select(p => new ControllerParameterDescriptor { ParameterType = p })],
        FilterDescriptors = [.. filters.Select(f => new FilterDescriptor(f, FilterScope.Global))],
    };
}
