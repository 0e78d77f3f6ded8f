namespace XiqingEdu.Enforcement.Domain.Law;

/// <summary>A place in a legal instrument: which one, and which article. Shown beside every refusal and every date.</summary>
/// <param name="Instrument">Full Chinese title without 《》.</param>
/// <param name="Article">Article, paragraph and item in Chinese, such as 第六十四条第（一）项.</param>
public readonly record struct Citation(string Instrument, string Article)
{
    /// <summary>《行政处罚法》第六十条.</summary>
    public override string ToString() => $"《{Instrument}》{Article}";
}
