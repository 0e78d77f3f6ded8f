using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Linq;

namespace XiqingEdu.Enforcement.Data.Seeding;

/// <summary>Reads an item of a seed file as a record; a member that the record does not have is refused.</summary>
internal static class SeedJson
{
    private static readonly JsonSerializer Reader = JsonSerializer.Create(new JsonSerializerSettings
    {
        MissingMemberHandling = MissingMemberHandling.Error,
        DateParseHandling = DateParseHandling.None,
        Converters = { new StringEnumConverter() },
    });

    public static T To<T>(this JToken item) => item.ToObject<T>(Reader)!;
}
