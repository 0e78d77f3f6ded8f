using XiqingEdu.Enforcement.Data.Auditing;

namespace XiqingEdu.Enforcement.Data.Seeding;

/// <summary>What the parts of one set share: keys of the files to ids of the records, and the folder of the set.</summary>
public sealed class SeedContext(string set, string folder)
{
    private readonly Dictionary<string, Guid> ids = [];

    /// <summary>Name of the set.</summary>
    public string Set { get; } = set;

    /// <summary>Folder of the set.</summary>
    public string Folder { get; } = folder;

    /// <summary>The intention under which all of a set is saved.</summary>
    public Intention Why(string sentence, Guid? subjectId = null) => Intention.OfSystem("Seed.Loaded", $"载入种子数据（{Set}）：{sentence}", subjectId);

    /// <summary>Remembers the record behind a key such as person:P01; a key used twice is refused.</summary>
    public void Remember(string kind, string key, Guid id)
    {
        if (!ids.TryAdd($"{kind}:{key}", id))
        {
            throw new InvalidOperationException($"键 {key}（{kind}）重复。");
        }
    }

    /// <summary>The record behind a key; an unknown key is refused.</summary>
    public Guid Find(string kind, string key) =>
        ids.TryGetValue($"{kind}:{key}", out var id) ? id : throw new InvalidOperationException($"没有键为 {key} 的{kind}。");
}
