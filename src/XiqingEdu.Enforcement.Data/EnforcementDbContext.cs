using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using XiqingEdu.Enforcement.Data.Auditing;
using XiqingEdu.Enforcement.Data.Conventions;
using XiqingEdu.Enforcement.Data.Identity;
using XiqingEdu.Enforcement.Data.Drafts;
using XiqingEdu.Enforcement.Data.Lists;
using XiqingEdu.Enforcement.Data.Numbering;
using XiqingEdu.Enforcement.Data.Search;
using XiqingEdu.Enforcement.Data.Security;
using XiqingEdu.Enforcement.Domain;

namespace XiqingEdu.Enforcement.Data;

/// <summary>
/// The model, the same on every provider; each provider has one sealed context below it. Every save that changes an
/// audited record states its <see cref="Intention"/> and writes one audit entry in the same transaction.
/// </summary>
public abstract class EnforcementDbContext(DbContextOptions options)
    : IdentityUserContext<Account, Guid>(options), IDataProtectionKeyContext
{
    private Intention? intention;

    /// <summary>Keys that protect cookies and tokens, shared by all instances.</summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    internal PersonalDataCipher Cipher { get; } =
        options.FindExtension<CoreOptionsExtension>()?.ApplicationServiceProvider?.GetService<PersonalDataCipher>()
        ?? PersonalDataCipher.DesignTime;

    private TimeProvider Clock { get; } =
        options.FindExtension<CoreOptionsExtension>()?.ApplicationServiceProvider?.GetService<TimeProvider>()
        ?? TimeProvider.System;

    /// <summary>
    /// States which version of a record the person was shown. A newer one in the database refuses the save with
    /// <see cref="DbUpdateConcurrencyException"/>; the version rises even when only a child changed.
    /// </summary>
    public void Expect(AggregateRoot root, int version)
    {
        var token = Entry(root).Property(r => r.Version);
        token.OriginalValue = version;
        token.CurrentValue = version + 1;
        token.IsModified = true;
    }

    /// <summary>The same for an account, whose token is Identity's stamp.</summary>
    public void Expect(Account account, string? stamp) => Entry(account).Property(a => a.ConcurrencyStamp).OriginalValue = stamp;

    /// <summary>Saves one intention: all changes and the audit entry, or nothing.</summary>
    public async Task SaveAsync(Intention why, CancellationToken cancel = default)
    {
        intention = why;
        try
        {
            await SaveChangesAsync(cancel);
        }
        finally
        {
            intention = null;
        }
    }

    /// <inheritdoc />
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        Prepare();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <inheritdoc />
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        Prepare();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configuration) => PortableConventions.Apply(configuration);

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<AuditEntry>();
        builder.Entity<NumberSeries>();
        builder.Entity<Draft>();
        builder.Entity<SearchPair>();
        builder.ApplyConfigurationsFromAssembly(typeof(EnforcementDbContext).Assembly);
        SearchIndex.Apply(builder);
        PortableConventions.Apply(builder, Cipher);
    }

    private void Prepare()
    {
        ChangeTracker.DetectChanges();
        SearchIndex.Keep(this);
        var changed = ChangeTracker.Entries()
            .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Where(e => e.Entity is not (DataProtectionKey or Draft or ColumnChoice or AuditEntry or SearchPair))
            .ToList();
        foreach (var root in changed.Where(e => e is { Entity: AggregateRoot, State: EntityState.Modified }))
        {
            RaiseVersion(root);
        }

        if (intention is null)
        {
            if (changed.Count > 0)
            {
                throw new InvalidOperationException($"A change of {changed[0].Metadata.DisplayName()} was saved without an intention.");
            }

            return;
        }

        Add(ChangeCapture.Entry(intention, changed, Clock.GetUtcNow().UtcDateTime));
        intention = null;
    }

    private static void RaiseVersion(EntityEntry root)
    {
        var token = root.Property(nameof(AggregateRoot.Version));
        if (Equals(token.CurrentValue, token.OriginalValue))
        {
            token.CurrentValue = (int)token.OriginalValue! + 1;
        }
    }
}
