using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties.Investigation;

/// <summary>
/// 先行登记保存: evidence that may be lost or hard to obtain later is registered and kept, with a leader's approval, and disposed of
/// within seven working days (《行政处罚法》第五十六条).
/// </summary>
/// <param name="Id">Made by the form.</param>
/// <param name="Items">What is kept: name, specification, quantity, condition, place, one a line.</param>
/// <param name="Reason">Why it may be lost or hard to obtain later.</param>
/// <param name="RequestedOn">Day of the request.</param>
/// <param name="RequestedBy">Name of the handler.</param>
public sealed record RegisteredPreservation(Guid Id, string Items, string Reason, DateOnly RequestedOn, string RequestedBy)
{
    /// <summary>Longest texts, in characters.</summary>
    public const int TextMaxLength = 20_000;

    /// <summary>The law that allows it.</summary>
    public static readonly Citation Basis = Cite.Apl("第五十六条");

    /// <summary>津西青教存字〔年〕号; empty until approved.</summary>
    public string Number { get; init; } = "";

    /// <summary>The leader's approval or refusal; null until given.</summary>
    public Approval? Approval { get; init; }

    /// <summary>Whether the leader approved.</summary>
    public bool IsApproved { get; init; }

    /// <summary>The two officers who carried it out, as certified on that day; null until then.</summary>
    public InvestigatorPair? Executors { get; init; }

    /// <summary>What was done with the items; null until disposed of.</summary>
    public PreservationDisposal? Disposal { get; init; }

    /// <summary>Facts of the disposal.</summary>
    public string DisposalNote { get; init; } = "";

    /// <summary>Day of the disposal.</summary>
    public DateOnly? DisposedOn { get; init; }

    /// <summary>Carried out on.</summary>
    public DateOnly? ExecutedOn => Executors?.On;

    /// <summary>Whether nothing is left to do: refused, or disposed of.</summary>
    public bool IsSettled => (Approval is not null && !IsApproved) || Disposal is not null;

    /// <summary>In one line.</summary>
    public string StateText => Disposal is { } disposal ? $"{disposal.Word()}（{DisposedOn:yyyy-MM-dd}）"
        : Executors is not null ? $"已实施（{ExecutedOn:yyyy-MM-dd}）"
        : Approval is null ? "待批准"
        : IsApproved ? "已批准，待实施" : "未批准";

    internal RegisteredPreservation Decided(string number, bool approved, Approval approval) => this with { Number = approved ? number : "", Approval = approval, IsApproved = approved };

    /// <summary>Refused: not approved, before the approval (G05), in the future.</summary>
    internal RegisteredPreservation Executed(InvestigatorPair pair, DateOnly today)
    {
        Require.NotInFuture(pair.On, today, "实施日期", Basis, "ExecutedOn");
        Require.That(pair.On >= Approval!.On, "G05", Basis, $"实施日期 {pair.On:yyyy-MM-dd} 早于负责人批准之日 {Approval.On:yyyy-MM-dd}；先行登记保存须经行政机关负责人批准。", "ExecutedOn");
        return this with { Executors = pair };
    }

    /// <summary>Refused: before it was carried out, in the future.</summary>
    internal RegisteredPreservation Disposed(PreservationDisposal disposal, string note, DateOnly on, DateOnly today)
    {
        Require.NotInFuture(on, today, "处理日期", Basis, "DisposedOn");
        Require.That(on >= ExecutedOn, "G05", Basis, $"处理日期 {on:yyyy-MM-dd} 早于实施之日 {ExecutedOn:yyyy-MM-dd}。", "DisposedOn");
        return this with { Disposal = disposal, DisposalNote = Require.Text(note, "处理情况", Basis, TextMaxLength, "Note"), DisposedOn = on };
    }
}
