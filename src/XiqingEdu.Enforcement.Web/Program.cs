using Serilog;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Web.Features;
using XiqingEdu.Enforcement.Web.Platform;
using XiqingEdu.Enforcement.Web.Platform.Errors;
using XiqingEdu.Enforcement.Web.Platform.Health;
using XiqingEdu.Enforcement.Web.Platform.Http;
using XiqingEdu.Enforcement.Web.Platform.Jobs;
using XiqingEdu.Enforcement.Web.Security;

var builder = WebApplication.CreateBuilder(args);
builder.Host.UseDefaultServiceProvider(o => (o.ValidateScopes, o.ValidateOnBuild) = (true, true));
builder.WebHost.ConfigureKestrel(o => o.AddServerHeader = false);
RequestLimits.Configure(builder);
builder.Services.AddSerilog(log => log.ReadFrom.Configuration(builder.Configuration).WriteTo.Console());

builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddMemoryCache();
builder.Services.AddEnforcementData(builder.Configuration);
builder.Services.AddEnforcementSecurity(builder.Configuration);
builder.Services.AddEnforcementPages();
builder.Services.AddFeatures();
builder.Services.AddEnforcementJobs();
builder.Services.AddEnforcementHealth();

var app = builder.Build();
if (await Commands.RunAsync(app, args) is { } exitCode)
{
    return exitCode;
}

app.UseTrustedProxy();
app.UseMiddleware<SecurityHeaders>();
app.UseErrorPages();
app.UseMiddleware<RequestLimits>();
app.UseRouting();
app.UseAuthentication();
app.UseMiddleware<PasswordChangeGate>();
app.UseMiddleware<ExerciseSeating>();
app.UseAuthorization();
app.MapStaticAssets().AllowAnonymous();
app.MapControllers().WithStaticAssets();
app.MapEnforcementHealth();

await Startup.PrepareAsync(app);
await app.RunAsync();
return 0;

/// <summary>Entry point, named for the test host.</summary>
public partial class Program;
