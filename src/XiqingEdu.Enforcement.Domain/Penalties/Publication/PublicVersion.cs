using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties.Publication;

/// <summary>
/// What of a penalty decision is published, made by rule from the case (law.md 2.7 and 11). It holds nothing of a natural person but
/// the surname, and no number but those of the decision and of the organisation.
/// </summary>
/// <param name="DecisionNumber">决定书文号.</param>
/// <param name="Party">Name of an organisation; surname and 某 of a natural person; 学生甲 for a minor.</param>
/// <param name="CreditCode">Unified social credit code; empty where there is none.</param>
/// <param name="Representative">Name of the legal representative; empty where there is none.</param>
/// <param name="Violation">案由.</param>
/// <param name="Basis">处罚依据.</param>
/// <param name="Kinds">Kinds of penalty, as decided.</param>
/// <param name="AmountFen">Fine and confiscated money in 分; 0 where there is none.</param>
/// <param name="Bureau">The organ that decided.</param>
/// <param name="DecidedOn">Date of the decision.</param>
/// <param name="Credit">Class of the information.</param>
/// <param name="MinUntil">Last day of the shortest period of publication.</param>
/// <param name="MaxUntil">Last day of publication.</param>
public sealed record PublicVersion(
    string DecisionNumber, string Party, string CreditCode, string Representative, string Violation, string Basis, IReadOnlyList<PenaltyKind> Kinds,
    long AmountFen, string Bureau, DateOnly DecidedOn, CreditClass Credit, DateOnly MinUntil, DateOnly MaxUntil)
{
    /// <summary>The version of a decided penalty.</summary>
    public static PublicVersion Of(PenaltyCase c, LegalFrame law)
    {
        var (party, decision, violation) = (c.Party!, c.Decision!, c.Violation!);
        var outcome = c.EffectiveOutcome ?? decision.Outcome;
        var credit = law.Settings.Credit.ClassOf(outcome);
        var citizen = party.Kind == PartyKind.Citizen;
        return new PublicVersion(
            c.DecisionChange is { Outcome: not null, Number.Length: > 0 } change ? $"{decision.Number}（{change.Number}变更）" : decision.Number, PartyOf(c), citizen ? "" : party.CreditCode, citizen ? "" : party.Representative, violation.CauseOfAction, violation.PenaltyBasis,
            [.. outcome.Penalties.Select(p => p.Kind)], outcome.Penalties.Where(p => p.Kind.HasAmount()).Sum(p => p.AmountFen),
            law.Settings.BureauName, decision.On, credit, law.Settings.Credit.MinUntil(credit, decision.On), law.Settings.Credit.MaxUntil(credit, decision.On));
    }

    /// <summary>How the party is named to the public.</summary>
    public static string PartyOf(PenaltyCase c) => c.Party!.Kind != PartyKind.Citizen ? c.Party.Name
        : c.PartyIsMinor ? Deidentification.Pupil(0)
        : Deidentification.Surname(c.Party.Name);

    /// <summary>The words from which the drafter starts: facts and penalty, de-identified.</summary>
    public static string DraftText(PenaltyCase c, LegalFrame law)
    {
        var text = $"违法事实：{c.Report!.Facts}\n处罚内容：{string.Join("；", (c.EffectiveOutcome ?? c.Decision!.Outcome).Penalties.Select(p => p.Text))}";
        return Deidentification.Apply(text, c.Identities(law));
    }

    /// <summary>Kinds of penalty in words.</summary>
    public string KindsText => string.Join("、", Kinds.Select(k => k.Word()));
}
