using XiqingEdu.Enforcement.Domain.Law;

namespace XiqingEdu.Enforcement.Domain.Penalties.Investigation;

/// <summary>
/// 回避: a handler, reviewer or host with an interest in the case steps back. A leader decides; until then the investigation goes on;
/// afterwards the person does nothing more in the case and the earlier acts are looked at again (《行政处罚法》第四十三条).
/// </summary>
/// <param name="Id">Made by the form.</param>
/// <param name="PersonId">Who is to step back.</param>
/// <param name="PersonName">Name.</param>
/// <param name="ByParty">The party applied; otherwise the person did.</param>
/// <param name="Reason">The interest.</param>
/// <param name="AppliedOn">Day of the application.</param>
public sealed record Recusal(Guid Id, Guid PersonId, string PersonName, bool ByParty, string Reason, DateOnly AppliedOn)
{
    /// <summary>Longest text, in characters.</summary>
    public const int TextMaxLength = 20_000;

    /// <summary>The law.</summary>
    public static readonly Citation Basis = Cite.Apl("第四十三条");

    /// <summary>The leader's decision; null until decided.</summary>
    public Approval? Decision { get; init; }

    /// <summary>Whether the person steps back.</summary>
    public bool IsGranted { get; init; }

    /// <summary>Acts of the person before the decision, in Chinese; to be confirmed or put aside.</summary>
    public IReadOnlyList<string> EarlierActs { get; init; } = [];

    /// <summary>What the unit head found about the earlier acts; null until looked at.</summary>
    public Approval? ActsConfirmation { get; init; }

    /// <summary>Whether earlier acts still wait to be looked at.</summary>
    public bool ActsAwaitConfirmation => IsGranted && EarlierActs.Count > 0 && ActsConfirmation is null;
}
