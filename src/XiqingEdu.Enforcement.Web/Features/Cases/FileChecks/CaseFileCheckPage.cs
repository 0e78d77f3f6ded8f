using XiqingEdu.Enforcement.Domain.Penalties.FileChecks;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.FileChecks;

/// <summary>The findings, worst first.</summary>
public sealed record CaseFileCheckPage(CaseView View)
{
    /// <summary>The items in the order red, amber, green, each in the order of the road.</summary>
    public IReadOnlyList<FileCheckItem> Items { get; } = [.. View.FileCheck.OrderByDescending(i => i.Finding.Result)];

    /// <summary>In one sentence.</summary>
    public string Verdict => View.FileCheck.Count(i => i.Finding.Result == CheckResult.Red) is var red and > 0
        ? $"有 {red} 项不符合法定程序，须先改正。"
        : View.FileCheck.Count(i => i.AwaitsReason) is var open and > 0
            ? $"没有不符合法定程序的事项；有 {open} 项提示须说明理由。"
            : "适用的法定程序要求均已符合，提示事项均有理由。";
}
