using System.Diagnostics;
using System.Text.Json;
using XiqingEdu.Enforcement.TestKit;

namespace XiqingEdu.Enforcement.EndToEnd.Tests.Pages;

/// <summary>The Nu HTML checker, run once over many page sources.</summary>
public static class HtmlChecker
{
    private const string Harmless = "Trailing slash on void elements has no effect";

    /// <summary>Errors and warnings, each with the key of its source.</summary>
    public static async Task<IReadOnlyList<(string Key, string Finding)>> CheckAsync(IReadOnlyDictionary<string, string> sources)
    {
        var folder = Desk.Artifacts("pages", Guid.CreateVersion7().ToString("N"));
        Directory.CreateDirectory(folder);
        var keys = sources.Keys.Order(StringComparer.Ordinal).ToList();
        for (var i = 0; i < keys.Count; i++)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, $"{i}.html"), sources[keys[i]]);
        }

        var jar = Repository.At("tests", "XiqingEdu.Enforcement.EndToEnd.Tests", "checker", "node_modules", "vnu-jar", "build", "dist", "vnu.jar");
        var start = new ProcessStartInfo("java")
        {
            RedirectStandardOutput = true,
            ArgumentList = { "-Xss1m", "-jar", jar, "--stdout", "--format", "json", "--exit-zero-always", folder },
        };
        using var checker = Process.Start(start)!;
        using var report = JsonDocument.Parse(await checker.StandardOutput.ReadToEndAsync());
        await checker.WaitForExitAsync();
        Directory.Delete(folder, recursive: true);
        return
        [
            .. from message in report.RootElement.GetProperty("messages").EnumerateArray()
               let text = message.GetProperty("message").GetString() ?? ""
               where !text.StartsWith(Harmless, StringComparison.Ordinal)
               let file = Path.GetFileNameWithoutExtension(message.GetProperty("url").GetString() ?? "")
               let extract = message.TryGetProperty("extract", out var part) ? part.GetString() : ""
               select (keys[int.Parse(file)], $"{text} — {extract}"),
        ];
    }
}
