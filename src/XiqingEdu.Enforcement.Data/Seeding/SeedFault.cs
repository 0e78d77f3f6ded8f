namespace XiqingEdu.Enforcement.Data.Seeding;

/// <summary>A seed file that cannot be loaded: file, line and reason. Nothing of the set was loaded.</summary>
public sealed class SeedFault(string file, int line, string reason, Exception? inner = null)
    : Exception($"种子文件 {file} 第 {line} 行：{reason}", inner)
{
    /// <summary>File name relative to the seeds folder.</summary>
    public string File { get; } = file;

    /// <summary>From 1; 0 where the whole file is meant.</summary>
    public int Line { get; } = line;
}
