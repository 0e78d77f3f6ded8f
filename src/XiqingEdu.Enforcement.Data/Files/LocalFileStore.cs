using System.Security.Cryptography;

namespace XiqingEdu.Enforcement.Data.Files;

/// <summary>Attachments in a local folder: two levels of folders by hash. The time of a file is when it was uploaded last.</summary>
public sealed class LocalFileStore(string root, TimeProvider clock) : IFileStore
{
    private string Incoming => Path.Combine(root, "incoming");

    private string Leaving => Path.Combine(root, "leaving");

    /// <inheritdoc />
    public async Task<StoredFile> SaveAsync(Stream content, CancellationToken cancel = default)
    {
        Directory.CreateDirectory(Incoming);
        var temporary = Path.Combine(Incoming, Guid.CreateVersion7().ToString("N"));
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            long length = 0;
            await using (var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                var buffer = new byte[81920];
                for (int read; (read = await content.ReadAsync(buffer, cancel)) > 0; length += read)
                {
                    hash.AppendData(buffer, 0, read);
                    await file.WriteAsync(buffer.AsMemory(0, read), cancel);
                }

                file.Flush(flushToDisk: true);
            }

            File.SetLastWriteTimeUtc(temporary, clock.GetUtcNow().UtcDateTime);
            var sha256 = Convert.ToHexStringLower(hash.GetHashAndReset());
            var target = PathOf(sha256);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Move(temporary, target, overwrite: true);
            return new StoredFile(sha256, length);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <inheritdoc />
    public Task<Stream?> OpenAsync(string sha256, CancellationToken cancel = default)
    {
        var path = IsHash(sha256) ? PathOf(sha256) : null;
        return Task.FromResult<Stream?>(File.Exists(path) ? File.OpenRead(path) : null);
    }

    /// <inheritdoc />
    public bool Renew(string sha256)
    {
        if (!IsHash(sha256))
        {
            return false;
        }

        try
        {
            File.SetLastWriteTimeUtc(PathOf(sha256), clock.GetUtcNow().UtcDateTime);
            return File.Exists(PathOf(sha256));
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
    }

    /// <inheritdoc />
    public IEnumerable<string> UploadedBefore(DateTime instant) => Directory.Exists(root)
        ? Directory.EnumerateDirectories(root, "??").SelectMany(first => Directory.EnumerateDirectories(first, "??")).SelectMany(Directory.EnumerateFiles)
            .Where(path => IsHash(Path.GetFileName(path)) && File.GetLastWriteTimeUtc(path) < instant).Select(path => Path.GetFileName(path))
        : [];

    /// <inheritdoc />
    public async Task<bool> RemoveAsync(string sha256, DateTime uploadedBefore, Func<Task<bool>> isNamed, CancellationToken cancel = default)
    {
        var aside = Path.Combine(Leaving, sha256);
        Directory.CreateDirectory(Leaving);
        if (!TryMove(PathOf(sha256), aside))
        {
            return false;
        }

        var keeps = true;
        try
        {
            keeps = File.GetLastWriteTimeUtc(aside) >= uploadedBefore || await isNamed();
        }
        finally
        {
            if (keeps)
            {
                TryMove(aside, PathOf(sha256));
            }
        }

        if (!keeps)
        {
            File.Delete(aside);
        }

        return !keeps;
    }

    /// <inheritdoc />
    public void Recover(DateTime brokenOffBefore)
    {
        foreach (var path in Files(Leaving).Where(p => IsHash(Path.GetFileName(p))))
        {
            TryMove(path, PathOf(Path.GetFileName(path)));
        }

        foreach (var path in Files(Incoming).Where(p => File.GetLastWriteTimeUtc(p) < brokenOffBefore))
        {
            File.Delete(path);
        }
    }

    private static bool IsHash(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);

    private static string[] Files(string folder) => Directory.Exists(folder) ? Directory.GetFiles(folder) : [];

    /// <summary>False when another instance was faster.</summary>
    private static bool TryMove(string from, string to)
    {
        try
        {
            File.Move(from, to, overwrite: true);
            return true;
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
    }

    private string PathOf(string sha256) => Path.Combine(root, sha256[..2], sha256[2..4], sha256);
}
