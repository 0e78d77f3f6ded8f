namespace XiqingEdu.Enforcement.Web.Features.Disputes.Shared;

/// <summary>复议机关 of the bureau: since 2024 the government of the same level alone (《行政复议法》第二十四条第一款第一项).</summary>
internal static class ReconsiderationOrgan
{
    /// <summary>What the forms offer.</summary>
    public const string Default = "天津市西青区人民政府";
}
