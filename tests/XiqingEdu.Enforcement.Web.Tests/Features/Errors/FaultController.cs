using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Errors;

/// <summary>Fails on demand; only the portals of these tests contain it.</summary>
[AllowAnonymous]
[Route("faults/{kind}")]
public sealed class FaultController : Controller
{
    [HttpGet]
    public IActionResult Fail(string kind) => throw kind switch
    {
        "stale" => new DbUpdateConcurrencyException("row version 7"),
        "rule" => new RuleViolation("G99", Cite.Apl("第四十条"), "事实不清，不得给予处罚。"),
        "too-large" => new Microsoft.AspNetCore.Http.BadHttpRequestException("too large", 413),
        _ => new InvalidOperationException("secret detail of the fault"),
    };
}
