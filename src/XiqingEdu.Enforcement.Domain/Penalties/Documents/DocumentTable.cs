namespace XiqingEdu.Enforcement.Domain.Penalties.Documents;

/// <summary>A list in a document, set as a table.</summary>
/// <param name="Columns">Heads with their widths in percent of the line.</param>
/// <param name="Rows">Texts, as many in each row as there are columns.</param>
public sealed record DocumentTable(IReadOnlyList<(string Head, int Percent)> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);
