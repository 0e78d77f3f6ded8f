namespace XiqingEdu.Enforcement.Data.Numbering;

/// <summary>The last number given in one year for one kind of document. The number is a concurrency token: two givers cannot give the same one.</summary>
public sealed class NumberSeries
{
    /// <summary>The 字 of the document, such as 罚.</summary>
    public required string Kind { get; init; }

    /// <summary>Calendar year.</summary>
    public required int Year { get; init; }

    /// <summary>The last number given; 0 before the first.</summary>
    public int Last { get; set; }
}
