namespace XiqingEdu.Enforcement.Domain;

/// <summary>A record that lists find by any part of its words.</summary>
public interface ISearchable
{
    /// <summary>The words, each by itself: no search reaches across two of them. What is encrypted at rest never belongs here.</summary>
    IEnumerable<string?> SearchWords { get; }
}
