namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <summary>One line of the printed approval block.</summary>
/// <param name="PersonId">Who signed.</param>
/// <param name="Name">Name.</param>
/// <param name="On">Server date.</param>
/// <param name="Opinion">Words.</param>
public sealed record Approval(Guid PersonId, string Name, DateOnly On, string Opinion)
{
    /// <summary>Longest opinion, in characters.</summary>
    public const int OpinionMaxLength = 20_000;
}
