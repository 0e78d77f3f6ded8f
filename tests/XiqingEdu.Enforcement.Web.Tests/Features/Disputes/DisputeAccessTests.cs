using System.Net;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Disputes;

public sealed class DisputeAccessTests
{
    [Theory]
    [InlineData("handler1", "/reconsiderations", HttpStatusCode.Forbidden)]
    [InlineData("inspections", "/litigations", HttpStatusCode.Forbidden)]
    [InlineData("sysadmin", "/reconsiderations", HttpStatusCode.Forbidden)]
    [InlineData("auditor", "/inspections", HttpStatusCode.Forbidden)]
    [InlineData("dispute", "/inspections", HttpStatusCode.Forbidden)]
    [InlineData("dispute", "/annual-summary/2023", HttpStatusCode.Forbidden)]
    [InlineData("leader", "/reconsiderations", HttpStatusCode.OK)]
    [InlineData("leader", "/reconsiderations/register", HttpStatusCode.Forbidden)]
    [InlineData("leader", "/litigations/register", HttpStatusCode.Forbidden)]
    [InlineData("reviewer", "/litigations", HttpStatusCode.OK)]
    [InlineData("handler1", "/inspections", HttpStatusCode.OK)]
    [InlineData("handler1", "/inspections/register", HttpStatusCode.Forbidden)]
    [InlineData("handler1", "/inspections/institutions/register", HttpStatusCode.Forbidden)]
    [InlineData("dispute", "/reconsiderations/01900000-0000-7000-8000-000000000000", HttpStatusCode.NotFound)]
    [InlineData("dispute", "/litigations/01900000-0000-7000-8000-000000000000/steps/record-outcome", HttpStatusCode.NotFound)]
    [InlineData("dispute", "/reconsiderations?receivedIn=99999", HttpStatusCode.OK)]
    [InlineData("inspections", "/inspections/subjects?year=0", HttpStatusCode.OK)]
    [InlineData("inspections", "/inspections/01900000-0000-7000-8000-000000000000/visit", HttpStatusCode.NotFound)]
    public async Task Get_AsRole(string user, string path, HttpStatusCode status)
    {
        await using var portal = await Portal.OpenAsync();

        Assert.Equal(status, (await (await portal.SignedInAsync(user)).GetAsync(path)).Status);
    }
}
