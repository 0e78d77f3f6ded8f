using XiqingEdu.Enforcement.Domain.Penalties;

namespace XiqingEdu.Enforcement.Domain.Disputes.Statements;

/// <summary>The text with which the bureau answers: 行政复议答复书 or 行政诉讼答辩状.</summary>
/// <param name="Facts">事实和办理经过.</param>
/// <param name="Reasons">The answer to the reasons of the other side, with the law.</param>
/// <param name="Request">答复、答辩请求.</param>
/// <param name="DraftedById">Who wrote it.</param>
/// <param name="DraftedBy">Name of who wrote it.</param>
/// <param name="DraftedOn">When it was last written.</param>
public sealed record Statement(string Facts, string Reasons, string Request, Guid DraftedById, string DraftedBy, DateOnly DraftedOn)
{
    /// <summary>Longest part, in characters.</summary>
    public const int PartMaxLength = 20_000;

    /// <summary>The leader's signature; null until signed, and again once the text is changed.</summary>
    public Approval? Approval { get; init; }

    /// <summary>Why the leader sent it back; empty unless it was.</summary>
    public string Returned { get; init; } = "";
}
