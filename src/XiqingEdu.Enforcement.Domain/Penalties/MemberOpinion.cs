namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <summary>What one member of the collective deliberation said (G15).</summary>
/// <param name="Name">Name.</param>
/// <param name="Post">Post.</param>
/// <param name="Agrees">For the proposal, or against it.</param>
/// <param name="Words">The opinion.</param>
public sealed record MemberOpinion(string Name, string Post, bool Agrees, string Words)
{
    /// <summary>Longest texts, in characters.</summary>
    public const int NameMaxLength = 100, PostMaxLength = 100, WordsMaxLength = 10_000;
}
