using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Drafts;

namespace XiqingEdu.Enforcement.Web.Platform.Forms.Drafts;

/// <summary>Saves, finds and clears drafts. A page names its draft by a protected mark, so that only forms that were really shown can be kept, each for its own account.</summary>
public sealed class DraftStore(EnforcementDbContext db, IDataProtectionProvider protection, IConfiguration configuration, TimeProvider clock)
{
    /// <summary>Name of the hidden field with the mark.</summary>
    public const string Mark = "DraftOf";

    /// <summary>How long a form that has no page of its own is kept after a time-out.</summary>
    private static readonly TimeSpan KeptForSending = TimeSpan.FromHours(2);

    /// <summary>Days that a draft is kept: <c>Drafts:KeepDays</c>.</summary>
    public int KeepDays { get; } = Math.Max(1, configuration.GetValue("Drafts:KeepDays", 30));

    /// <summary>The account that a signed-in person uses; null when nobody is.</summary>
    public static Guid? AccountOf(ClaimsPrincipal? user) => Guid.TryParse(user?.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;

    /// <summary>The mark of a form at an address.</summary>
    public string MarkOf(Guid accountId, string path) => Protector(accountId).Protect(path);

    /// <summary>The address behind a mark; null for an invented one or another account's.</summary>
    public string? PathOf(Guid accountId, string? mark)
    {
        try
        {
            return string.IsNullOrEmpty(mark) ? null : Protector(accountId).Unprotect(mark);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>The draft that the page of an address restores; null when there is none.</summary>
    public Task<Draft?> FindAsync(Guid accountId, string path, CancellationToken cancel)
    {
        var oldest = Now.AddDays(-KeepDays);
        return db.Set<Draft>().AsNoTracking().FirstOrDefaultAsync(d => d.AccountId == accountId && d.Path == path && d.IsRestoredOnPage && d.SavedAt > oldest, cancel);
    }

    /// <summary>What was kept of another form at a time-out; null when there is none, it is somebody else's, or older than two hours.</summary>
    public Task<Draft?> FindForSendingAsync(Guid id, Guid accountId, CancellationToken cancel)
    {
        var oldest = Now - KeptForSending;
        return db.Set<Draft>().AsNoTracking().FirstOrDefaultAsync(d => d.Id == id && d.AccountId == accountId && !d.IsRestoredOnPage && d.SavedAt > oldest, cancel);
    }

    /// <summary>Saves the fields of a form in the place of an earlier draft; null when they are too long, and nothing was changed.</summary>
    public async Task<Draft?> SaveAsync(Guid accountId, string path, IFormCollection form, bool isRestoredOnPage, CancellationToken cancel)
    {
        var fields = form.Where(f => IsKept(f.Key)).SelectMany(f => f.Value, (f, value) => KeyValuePair.Create(f.Key, value ?? "")).ToList();
        if (path.Length > Draft.PathMaxLength || fields.Sum(f => f.Key.Length + f.Value.Length) > Draft.FieldsMaxLength)
        {
            return null;
        }

        var text = JsonSerializer.Serialize(fields);
        try
        {
            return await WriteAsync(accountId, path, text, isRestoredOnPage, cancel);
        }
        catch (DbUpdateException)
        {
            // Another window made the draft of this form at the same moment.
            db.ChangeTracker.Clear();
            return await WriteAsync(accountId, path, text, isRestoredOnPage, cancel);
        }
    }

    /// <summary>Throws the draft of an address away.</summary>
    public Task ClearAsync(Guid accountId, string path, CancellationToken cancel) =>
        db.Set<Draft>().Where(d => d.AccountId == accountId && d.Path == path).ExecuteDeleteAsync(cancel);

    /// <summary>Throws away what is older than it may be.</summary>
    public Task<int> ExpireAsync(CancellationToken cancel)
    {
        var (draft, sending) = (Now.AddDays(-KeepDays), Now - KeptForSending);
        return db.Set<Draft>().Where(d => d.SavedAt <= (d.IsRestoredOnPage ? draft : sending)).ExecuteDeleteAsync(cancel);
    }

    /// <summary>The fields of a draft.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> FieldsOf(Draft draft) => JsonSerializer.Deserialize<List<KeyValuePair<string, string>>>(draft.Fields)!;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private static bool IsKept(string name) => name is not ("__RequestVerificationToken" or Mark)
        && !name.Contains("Password", StringComparison.OrdinalIgnoreCase) && !name.EndsWith(Uploads.UploadBinder.Kept, StringComparison.Ordinal);

    private IDataProtector Protector(Guid accountId) => protection.CreateProtector("Drafts", accountId.ToString());

    private async Task<Draft> WriteAsync(Guid accountId, string path, string fields, bool isRestoredOnPage, CancellationToken cancel)
    {
        var draft = await db.Set<Draft>().FirstOrDefaultAsync(d => d.AccountId == accountId && d.Path == path, cancel);
        if (draft is null)
        {
            draft = new Draft { AccountId = accountId, Path = path, Fields = fields, SavedAt = Now, IsRestoredOnPage = isRestoredOnPage };
            db.Add(draft);
        }

        (draft.Fields, draft.SavedAt, draft.IsRestoredOnPage) = (fields, Now, isRestoredOnPage);
        await db.SaveChangesAsync(cancel);
        return draft;
    }
}
