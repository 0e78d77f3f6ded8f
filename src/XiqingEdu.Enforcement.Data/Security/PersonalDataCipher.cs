using System.Security.Cryptography;
using System.Text;

namespace XiqingEdu.Enforcement.Data.Security;

/// <summary>
/// Encrypts identity numbers and telephone numbers at rest (AES-256-GCM). The stored text begins with the algorithm's
/// mark, so that another algorithm can take over value by value. The key lives outside the database.
/// </summary>
public sealed class PersonalDataCipher
{
    private const string Mark = "g1:";
    private const int NonceSize = 12;
    private const int TagSize = 16;
    private readonly byte[] key;

    private PersonalDataCipher(byte[] key) => this.key = key;

    /// <summary>For the migration tool, which reads and writes no data.</summary>
    internal static PersonalDataCipher DesignTime { get; } = new(new byte[32]);

    /// <summary>
    /// The key in Security:PersonalDataKey (Base64, 32 bytes), or, when that is not set, a key file below the files'
    /// root, made at the first start and readable by its owner only.
    /// </summary>
    public static PersonalDataCipher FromConfiguration(string? configured, string filesRoot)
    {
        if (!string.IsNullOrWhiteSpace(configured))
        {
            return Of(Convert.FromBase64String(configured));
        }

        var folder = Path.Combine(filesRoot, "keys");
        var path = Path.Combine(folder, "personal-data.key");
        if (!File.Exists(path))
        {
            Directory.CreateDirectory(folder);
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            using var file = new FileStream(path, options);
            file.Write(Encoding.ASCII.GetBytes(Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))));
        }

        return Of(Convert.FromBase64String(File.ReadAllText(path)));
    }

    /// <summary>The stored form of a value.</summary>
    public string Encrypt(string plain)
    {
        var text = Encoding.UTF8.GetBytes(plain);
        var packed = new byte[NonceSize + TagSize + text.Length];
        RandomNumberGenerator.Fill(packed.AsSpan(0, NonceSize));
        using var aes = new AesGcm(key, TagSize);
        aes.Encrypt(packed.AsSpan(0, NonceSize), text, packed.AsSpan(NonceSize + TagSize), packed.AsSpan(NonceSize, TagSize));
        return Mark + Convert.ToBase64String(packed);
    }

    /// <summary>The value of a stored form; a value that was tampered with is refused.</summary>
    public string Decrypt(string stored)
    {
        if (!stored.StartsWith(Mark, StringComparison.Ordinal))
        {
            throw new CryptographicException("A personal value is stored in an unknown form.");
        }

        var packed = Convert.FromBase64String(stored[Mark.Length..]);
        var text = new byte[packed.Length - NonceSize - TagSize];
        using var aes = new AesGcm(key, TagSize);
        aes.Decrypt(packed.AsSpan(0, NonceSize), packed.AsSpan(NonceSize + TagSize), packed.AsSpan(NonceSize, TagSize), text);
        return Encoding.UTF8.GetString(text);
    }

    private static PersonalDataCipher Of(byte[] key) =>
        key.Length == 32 ? new(key) : throw new InvalidOperationException("Security:PersonalDataKey must be 32 bytes in Base64.");
}
