using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Web.Features.Certificates.Statement;

/// <summary>The statement of a year with the names of those in it.</summary>
public sealed record HeadcountStatementPage(int Year, DateOnly Today, HeadcountStatement Statement, IReadOnlyDictionary<Guid, (string Name, string Unit)> People)
{
    /// <summary>The numbers of the ways out, in words.</summary>
    public string OutText => string.Join("、", Statement.Out.GroupBy(m => m.Kind).OrderBy(g => g.Key).Select(g => $"{g.Key.Word()} {g.Count()} 人"));

    /// <summary>Why the statement does not balance, one sentence a person.</summary>
    public IEnumerable<string> Faults => Statement.Differences.Select(d =>
        $"{People[d.PersonId].Name}：期初 {d.Opening}，增加 {d.In}，减少 {d.Out}，应为 {d.Opening + d.In - d.Out}，而期末为 {d.Closing}。该人员可能同时登记了两个有效证件。");

    /// <summary>How a movement reads: 注销（退休）.</summary>
    public static string Way(HeadcountMovement movement) => movement.Kind.Word() + (movement.Reason is { } reason ? $"（{reason.Word()}）" : "");
}
