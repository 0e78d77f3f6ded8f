using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Data.Seeding;

/// <summary>
/// Loads seed sets through the domain's verbs. Every file is checked against its schema before anything is loaded;
/// a set is loaded in one transaction, whole or not at all.
/// </summary>
public sealed class SeedLoader(
    EnforcementDbContext db, IEnumerable<ISeedPart> parts, IConfiguration configuration, TimeProvider clock, ILogger<SeedLoader> log)
{
    private readonly string root = Path.GetFullPath(configuration["Seeds:Path"] ?? Path.Combine(AppContext.BaseDirectory, "seeds"));

    /// <summary>Loads the sets named in Seeds:Sets (comma-separated) that this database does not hold yet.</summary>
    public async Task LoadConfiguredAsync(CancellationToken cancel = default)
    {
        var names = (configuration["Seeds:Sets"] ?? "reference").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var name in names)
        {
            if (!await db.Set<LoadedSeed>().AnyAsync(s => s.Name == name, cancel))
            {
                await LoadAsync(name, cancel);
                log.LogInformation("Seed set {Set} loaded.", name);
            }
        }
    }

    /// <summary>Loads one set; a fault names file, line and reason and leaves the database as it was.</summary>
    public async Task LoadAsync(string name, CancellationToken cancel = default)
    {
        var context = new SeedContext(name, Path.Combine(root, name));
        var work = new List<(ISeedPart Part, string Path, JArray Items)>();
        foreach (var part in parts)
        {
            var path = Path.Combine(context.Folder, part.File + ".json");
            if (File.Exists(path))
            {
                work.Add((part, path, await ReadAsync(part, path, cancel)));
            }
        }

        if (work.Count == 0)
        {
            throw new SeedFault(name, 0, "没有这个种子集，或其中没有可载入的文件。");
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        foreach (var (part, path, items) in work)
        {
            foreach (var item in items.Cast<JObject>())
            {
                await LoadItemAsync(part, path, item, context, cancel);
            }
        }

        db.Add(new LoadedSeed { Name = name, LoadedAt = clock.GetUtcNow().UtcDateTime });
        await db.SaveAsync(context.Why("全部完成"), cancel);
        await transaction.CommitAsync(cancel);
        db.ChangeTracker.Clear();
    }

    private async Task<JArray> ReadAsync(ISeedPart part, string path, CancellationToken cancel)
    {
        var text = await File.ReadAllTextAsync(path, cancel);
        var schema = await JsonSchema.FromFileAsync(Path.Combine(root, "schemas", part.File + ".schema.json"), cancel);
        try
        {
            using var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None };
            var token = await JToken.ReadFromAsync(reader, cancel);
            if (schema.Validate(token).FirstOrDefault() is { } fault)
            {
                throw new SeedFault(Relative(path), fault.LineNumber, $"不符合格式（{fault.Path}：{fault.Kind}）。");
            }

            return (JArray)token;
        }
        catch (JsonReaderException broken)
        {
            throw new SeedFault(Relative(path), broken.LineNumber, "不是有效的 JSON：" + broken.Message, broken);
        }
    }

    private async Task LoadItemAsync(ISeedPart part, string path, JObject item, SeedContext context, CancellationToken cancel)
    {
        var line = ((IJsonLineInfo)item).LineNumber;
        try
        {
            await part.LoadAsync(item, context, cancel);
        }
        catch (RuleViolation refused)
        {
            throw new SeedFault(Relative(path), line, refused.Display, refused);
        }
        catch (Exception broken) when (broken is InvalidOperationException or DbUpdateException or JsonException)
        {
            throw new SeedFault(Relative(path), line, broken.Message, broken);
        }
    }

    private string Relative(string path) => Path.GetRelativePath(root, path);
}
