using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <summary>
/// The two officers of one act, as certified on its day (《行政处罚法》第四十二条第一款). One person alone, or a certificate
/// that was not valid on the day, cannot make a pair.
/// </summary>
public sealed record InvestigatorPair
{
    /// <summary>Makes the pair; refuses the same person twice and certificates checked for different days.</summary>
    public InvestigatorPair(CertifiedOfficer first, CertifiedOfficer second)
    {
        Require.That(first.PersonId != second.PersonId, "G01", Cite.Apl("第四十二条第一款"), "执法人员不得少于两人，请选择两名不同的执法人员。", "SecondOfficerId");
        if (first.CheckedOn != second.CheckedOn || first.ValidUntil < first.CheckedOn || second.ValidUntil < second.CheckedOn)
        {
            throw new ArgumentException("Both certificates must have been checked, and be valid, on the day of the act.");
        }

        (First, Second) = (first, second);
    }

    /// <summary>主办.</summary>
    public CertifiedOfficer First { get; init; }

    /// <summary>协办.</summary>
    public CertifiedOfficer Second { get; init; }

    /// <summary>The day of the act.</summary>
    public DateOnly On => First.CheckedOn;

    /// <summary>Names with certificate numbers, as records state them.</summary>
    public string Text => $"{First.Name}（{First.CertificateNumber}）、{Second.Name}（{Second.CertificateNumber}）";

    /// <summary>Whether a person is one of the two.</summary>
    public bool Includes(Guid personId) => First.PersonId == personId || Second.PersonId == personId;
}
