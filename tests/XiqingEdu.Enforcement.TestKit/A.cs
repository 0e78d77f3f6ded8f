namespace XiqingEdu.Enforcement.TestKit;

/// <summary>Builders that read as sentences: A.PenaltyCase().At(Stage.LegalReview).</summary>
public static class A
{
    /// <summary>A penalty case that the domain's own verbs lead to the stage asked for.</summary>
    public static PenaltyCaseBuilder PenaltyCase() => new();

    /// <summary>A penalty on the spot that the domain's own verbs lead to the stage asked for.</summary>
    public static OnSitePenaltyBuilder OnSitePenalty() => new();

    /// <summary>A reconsideration or suit that the domain's own verbs lead to the state asked for.</summary>
    public static DisputeBuilder Dispute() => new();
}
