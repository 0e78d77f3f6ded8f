namespace XiqingEdu.Enforcement.Domain.Penalties.Remedies;

/// <summary>What reconsiderations, suits and the bureau itself have made of a decision.</summary>
internal static class RemedyStanding
{
    /// <summary>
    /// What became of it; null while it stands as made. A decision that has fallen does not rise again, whatever a remedy over it says later; only a
    /// correction of the record lifts it.
    /// </summary>
    public static DecisionChange? ChangeBy(IEnumerable<RemedyPeriod> periods, DecisionChange? own)
    {
        var changes = periods.Select(r => r.Result).OfType<RemedyResult>().Where(r => r.Status is RemedyStatus.Changed or RemedyStatus.Annulled)
            .Select(r => new DecisionChange("", r.On, r.By, r.Note, r.ChangedTo)).Concat(own is null ? [] : [own]).OrderBy(c => c.On).ToList();
        return changes.FirstOrDefault(c => c.Outcome is null) ?? changes.LastOrDefault();
    }

    /// <summary>In one word, for lists and queries.</summary>
    public static RemedyStatus Of(IReadOnlyList<RemedyPeriod> periods, DecisionChange? change) =>
        change is { Outcome: null } ? RemedyStatus.Annulled
        : periods.LastOrDefault(r => r.Until is null) is { } open ? (open.Channel == RemedyChannel.Reconsideration ? RemedyStatus.UnderReconsideration : RemedyStatus.UnderLitigation)
        : change is not null ? RemedyStatus.Changed
        : periods.Any(r => r.Result?.Status == RemedyStatus.Upheld) ? RemedyStatus.Upheld
        : RemedyStatus.None;
}
