using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Cases;

/// <summary>Counts how often a portal asks its database.</summary>
internal sealed class QueryCounter : DbCommandInterceptor
{
    private int asked;

    public int Asked { get => asked; set => asked = value; }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref asked);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }
}
