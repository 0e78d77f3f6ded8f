using Newtonsoft.Json.Linq;

namespace XiqingEdu.Enforcement.Data.Seeding;

/// <summary>Loads one kind of seed file. Parts run in the order in which they are registered; each drives the domain's own verbs.</summary>
public interface ISeedPart
{
    /// <summary>File name in a set without .json; the schema has the same name.</summary>
    string File { get; }

    /// <summary>Loads one item of the file's array.</summary>
    Task LoadAsync(JObject item, SeedContext context, CancellationToken cancel);
}
