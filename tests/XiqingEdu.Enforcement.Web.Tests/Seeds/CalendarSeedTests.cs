using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Seeds;

public sealed class CalendarSeedTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("xiqingedu-seeds-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public async Task Load_NoticeOfAYearThatWasPresumed_TakesItsPlace()
    {
        Write("presumed", """[{"Year": 2027, "Published": false, "Source": "推定", "RestOnWeekday": {"2027-01-01": "元旦"}, "WorkOnWeekend": {}}]""");
        Write("notice", """[{"Year": 2027, "Published": true, "Source": "通知", "RestOnWeekday": {"2027-01-01": "元旦", "2027-02-08": "春节"}, "WorkOnWeekend": {"2027-02-14": "春节"}}]""");
        Directory.CreateDirectory(Path.Combine(root, "schemas"));
        File.Copy(Repository.At("seeds", "schemas", "working-calendars.schema.json"), Path.Combine(root, "schemas", "working-calendars.schema.json"));
        await using var portal = Portal.OpenEmpty(new() { ["Seeds:Path"] = root, ["Seeds:Sets"] = "presumed,notice" });

        var year = await portal.WithDatabaseAsync(db => db.Set<CalendarYearRecord>().SingleAsync(y => y.Year == 2027));

        Assert.True(year.Published);
        Assert.Equal("春节", year.RestOnWeekday[new DateOnly(2027, 2, 8)]);
        Assert.Equal("春节", year.WorkOnWeekend[new DateOnly(2027, 2, 14)]);
    }

    private void Write(string set, string text)
    {
        Directory.CreateDirectory(Path.Combine(root, set));
        File.WriteAllText(Path.Combine(root, set, "working-calendars.json"), text);
    }
}
