using XiqingEdu.Enforcement.Domain.Law;

namespace XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

/// <summary>Effect and article of every circumstance: the table.</summary>
public static class DiscretionFactors
{
    private static readonly Dictionary<DiscretionFactor, (FactorEffect Effect, Citation Article)> Rows = new()
    {
        [DiscretionFactor.Under14] = (FactorEffect.MustExempt, Cite.Apl("第三十条")),
        [DiscretionFactor.MentalIncapacity] = (FactorEffect.MustExempt, Cite.Apl("第三十一条")),
        [DiscretionFactor.MinorCorrectedNoHarm] = (FactorEffect.MustExempt, Cite.Apl("第三十三条第一款")),
        [DiscretionFactor.NoSubjectiveFault] = (FactorEffect.MustExempt, Cite.Apl("第三十三条第二款")),
        [DiscretionFactor.FirstOffenceSlightHarmCorrected] = (FactorEffect.MayExempt, Cite.Apl("第三十三条第一款")),
        [DiscretionFactor.From14To18] = (FactorEffect.MustLighten, Cite.Apl("第三十条")),
        [DiscretionFactor.HarmRemoved] = (FactorEffect.MustLighten, Cite.Apl("第三十二条第（一）项")),
        [DiscretionFactor.Coerced] = (FactorEffect.MustLighten, Cite.Apl("第三十二条第（二）项")),
        [DiscretionFactor.Confessed] = (FactorEffect.MustLighten, Cite.Apl("第三十二条第（三）项")),
        [DiscretionFactor.MeritoriousService] = (FactorEffect.MustLighten, Cite.Apl("第三十二条第（四）项")),
        [DiscretionFactor.OtherStatutoryLighter] = (FactorEffect.MustLighten, Cite.Apl("第三十二条第（五）项")),
        [DiscretionFactor.ImpairedCapacity] = (FactorEffect.MayLighten, Cite.Apl("第三十一条")),
        [DiscretionFactor.BenchmarkLighter] = (FactorEffect.MayLighten, Cite.Apl("第三十四条")),
        [DiscretionFactor.EmergencyMeasures] = (FactorEffect.Aggravate, Cite.Apl("第四十九条")),
        [DiscretionFactor.BenchmarkHeavier] = (FactorEffect.Aggravate, Cite.Apl("第三十四条")),
    };

    /// <summary>What the circumstance does to the penalty.</summary>
    public static FactorEffect Effect(this DiscretionFactor factor) => Rows[factor].Effect;

    /// <summary>The article that says so.</summary>
    public static Citation Article(this DiscretionFactor factor) => Rows[factor].Article;
}
