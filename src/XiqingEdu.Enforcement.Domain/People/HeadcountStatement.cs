namespace XiqingEdu.Enforcement.Domain.People;

/// <summary>
/// The proof opening + in − out = closing for a period. Opening and closing are counted from the status on their days,
/// in and out from the events between; if they disagree the statement must not be printed and names the persons.
/// </summary>
public sealed record HeadcountStatement
{
    private HeadcountStatement(
        DateOnly from, DateOnly to, IReadOnlySet<Guid> opening, IReadOnlySet<Guid> closing, IReadOnlyList<HeadcountMovement> movements)
    {
        From = from;
        To = to;
        Opening = opening;
        Closing = closing;
        In = [.. movements.Where(m => m.IsIn)];
        Out = [.. movements.Where(m => !m.IsIn)];
        Differences =
        [
            .. from person in opening.Concat(closing).Concat(movements.Select(m => m.PersonId)).Distinct()
               let difference = new HeadcountDifference(
                   person, opening.Contains(person) ? 1 : 0, In.Count(m => m.PersonId == person), Out.Count(m => m.PersonId == person), closing.Contains(person) ? 1 : 0)
               where difference.Opening + difference.In - difference.Out != difference.Closing
               select difference,
        ];
    }

    /// <summary>First day of the period.</summary>
    public DateOnly From { get; }

    /// <summary>Last day of the period.</summary>
    public DateOnly To { get; }

    /// <summary>Holders at the end of the day before <see cref="From"/>.</summary>
    public IReadOnlySet<Guid> Opening { get; }

    /// <summary>Holders at the end of <see cref="To"/>.</summary>
    public IReadOnlySet<Guid> Closing { get; }

    /// <summary>Newly issued to a person who had no certificate in force, by day.</summary>
    public IReadOnlyList<HeadcountMovement> In { get; }

    /// <summary>Cancelled, revoked or expired, by day.</summary>
    public IReadOnlyList<HeadcountMovement> Out { get; }

    /// <summary>Persons whose records contradict each other.</summary>
    public IReadOnlyList<HeadcountDifference> Differences { get; }

    /// <summary>Whether opening + in − out = closing, for every person and therefore in all.</summary>
    public bool Balances => Differences.Count == 0;

    /// <summary>The statement of a period from all certificates.</summary>
    public static HeadcountStatement Of(IReadOnlyCollection<Certificate> certificates, DateOnly from, DateOnly to)
    {
        var movements = certificates.SelectMany(c => Movements(c, certificates)).Where(m => m.On >= from && m.On <= to)
            .OrderBy(m => m.On).ThenBy(m => m.CertificateNumber, StringComparer.Ordinal).ToList();
        return new HeadcountStatement(from, to, Headcount.On(certificates, from.AddDays(-1)), Headcount.On(certificates, to), movements);
    }

    private static IEnumerable<HeadcountMovement> Movements(Certificate certificate, IReadOnlyCollection<Certificate> all)
    {
        var history = certificate.History;
        foreach (var item in history)
        {
            HeadcountMovementKind? kind = item.Kind switch
            {
                CertificateEventKind.Issued when item.Ground == IssueGround.New && !HadAnother(certificate, all, item.On) => HeadcountMovementKind.Issued,
                CertificateEventKind.Cancelled => HeadcountMovementKind.Cancelled,
                CertificateEventKind.Revoked => HeadcountMovementKind.Revoked,
                _ => null,
            };
            if (kind is { } moved)
            {
                yield return new HeadcountMovement(certificate.PersonId, certificate.Id, certificate.Number, item.On, moved, item.Reason);
            }
        }

        if (CertificateProcedure.Held.Contains(history[^1].Status))
        {
            yield return new HeadcountMovement(
                certificate.PersonId, certificate.Id, certificate.Number, certificate.ValidUntil.AddDays(1), HeadcountMovementKind.Expired, null);
        }
    }

    private static bool HadAnother(Certificate certificate, IReadOnlyCollection<Certificate> all, DateOnly on) =>
        all.Any(c => c.PersonId == certificate.PersonId && c.Ordinal < certificate.Ordinal && c.IsHeldOn(on));
}
