namespace XiqingEdu.Enforcement.Domain.Penalties.Documents.Layout;

/// <summary>A piece of a default template.</summary>
public abstract record LayoutBlock
{
    /// <summary>Whether the field is used in it.</summary>
    public abstract bool Uses(string field);
}
