using System.Security.Cryptography;
using System.Text;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <content>The fingerprint of what is reviewed and decided.</content>
public sealed partial class PenaltyCase
{
    /// <summary>
    /// SHA-256 over everything that a decision rests on: party, violation, report and proposal, usable evidence with the
    /// hashes of its files, notice and defence. A review binds to it; a decision demands the same.
    /// </summary>
    public string DossierHash()
    {
        var text = new StringBuilder();
        void Add(object? value) => text.Append(value?.ToString()?.ReplaceLineEndings("\n")).Append('\u001F');

        Add(CaseNumber);
        Add(Party!.Kind);
        Add(Party.Name);
        Add(Party.CreditCode + Party.IdentityNumber);
        Add(Party.Representative);
        Add(Party.LicenseNumber);
        Add(Party.Address);
        Add(Violation!.Code);
        Add(Violation.CauseOfAction);
        Add(Violation.ViolatedProvision);
        Add(Violation.PenaltyBasis);
        Add(ActFrom?.DayNumber);
        Add(ActUntil?.DayNumber);
        Add(ActPlace);
        if (Report is { } report)
        {
            Add(report.Facts);
            Add(report.EvidenceAnalysis);
            Add(report.Nature);
            Add(report.DiscretionFactors);
            Add(report.Correction);
            Add(report.NewFacts);
            Add(report.DifferentActReason);
            Add(report.Outcome.Text);
            Add(report.Outcome.Seriousness);
            Add(report.Outcome.Tier);
            Add(report.Outcome.IllegalGainsFen);
            Add(report.Outcome.DeviationReason);
            Add(string.Join(',', report.Outcome.Factors));
        }

        foreach (var item in evidence.Where(e => e.IsUsable).OrderBy(e => e.Number))
        {
            Add(item.Number);
            Add(item.Kind);
            Add(item.Name);
            Add(item.Source);
            Add(item.Proves);
            Add(item.CollectedOn.DayNumber);
            Add(item.FileSha256);
        }

        if (Notice is { } notice)
        {
            Add(notice.Number);
            Add(notice.Service?.ServedOn.DayNumber);
            Add(notice.Hearing?.State);
            Add(notice.Hearing?.HeldOn?.DayNumber);
            Add(notice.Hearing?.Minutes);
            Add(notice.Hearing?.Report);
            Add(notice.Defense?.Kind);
            Add(notice.Defense?.On.DayNumber);
            Add(notice.Defense?.Claims);
            Add(notice.Defense?.IsAdopted);
            Add(notice.Defense?.Reexamination);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
