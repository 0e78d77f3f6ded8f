using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Rules;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Penalties;

/// <summary>A refusal: its code, its field, and that the case stands where it stood.</summary>
public static class Refused
{
    /// <summary>Expects it and gives it back.</summary>
    public static RuleViolation By(string code, string? field, PenaltyCase c, Action act)
    {
        var (stage, events) = (c.Stage, c.Events.Count);
        var refused = Assert.Throws<RuleViolation>(act);
        Assert.Equal((code, field), (refused.Code, refused.Field));
        Assert.Equal((stage, events), (c.Stage, c.Events.Count));
        return refused;
    }
}
