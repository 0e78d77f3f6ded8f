using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace XiqingEdu.Enforcement.Data.Providers;

/// <summary>The model holds the cipher of personal data, so a model is cached per cipher.</summary>
internal sealed class CipherModelCacheKeyFactory : IModelCacheKeyFactory
{
    public object Create(DbContext context, bool designTime) =>
        (context.GetType(), ((EnforcementDbContext)context).Cipher, designTime);
}
