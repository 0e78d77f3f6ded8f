using XiqingEdu.Enforcement.Domain.Deadlines;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Law;

/// <summary>The catalogue against law.md 1.3: every code, its length and kind; the vectors of law.md 1.2 asked of it.</summary>
public sealed class DeadlineCatalogueTests
{
    [Fact]
    public void Codes_AreUnique() => Assert.Equal(DeadlineCatalogue.All.Count, DeadlineCatalogue.All.Select(r => r.Period.Code).Distinct().Count());

    [Theory]
    [InlineData("PEN-DECIDE", "90 日")]
    [InlineData("PEN-REGPRES", "7 个工作日")]
    [InlineData("PEN-HEAR-REQ", "5 个工作日")]
    [InlineData("PEN-HEAR-NOTICE", "7 个工作日")]
    [InlineData("PEN-DEFENSE", "5 个工作日")]
    [InlineData("PEN-SERVE", "7 个工作日")]
    [InlineData("PEN-PAY", "15 日")]
    [InlineData("PEN-PUBLISH", "7 个工作日")]
    [InlineData("ENF-PUBLISH", "20 个工作日")]
    [InlineData("PEN-WITHDRAW", "3 个工作日")]
    [InlineData("PEN-CASH1", "2 个工作日")]
    [InlineData("PEN-CASH2", "2 个工作日")]
    [InlineData("PEN-LIMIT", "2 年")]
    [InlineData("PEN-LIMIT-5", "5 年")]
    [InlineData("ACL-SEIZE", "30 日")]
    [InlineData("ACL-URGENT", "24 小时")]
    [InlineData("ACL-DEMAND", "10 个工作日")]
    [InlineData("ACL-COURT", "3 个月")]
    [InlineData("ACL-SUSPEND", "3 年")]
    [InlineData("CRIM-DECIDE", "3 日")]
    [InlineData("CRIM-SEND", "24 小时")]
    [InlineData("CRIM-OBJECT", "3 日")]
    [InlineData("ARL-APPLY", "60 日")]
    [InlineData("ARL-REPLY", "10 个工作日")]
    [InlineData("ARL-REPLY-S", "5 个工作日")]
    [InlineData("ARL-FORWARD", "5 个工作日")]
    [InlineData("ARL-DECIDE", "60 日")]
    [InlineData("ARL-DECIDE-S", "30 日")]
    [InlineData("ARL-OPINION", "60 日")]
    [InlineData("ALL-SUE", "6 个月")]
    [InlineData("ALL-SUE-15", "15 日")]
    [InlineData("ALL-ANSWER", "15 日")]
    [InlineData("ALL-APPEAL", "15 日")]
    [InlineData("ALL-APPEAL-R", "10 日")]
    [InlineData("ALL-TRIAL1", "6 个月")]
    [InlineData("ALL-TRIAL1-S", "45 日")]
    [InlineData("ALL-TRIAL2", "3 个月")]
    [InlineData("GOI-ANSWER", "20 个工作日")]
    [InlineData("GOI-PUBLISH", "20 个工作日")]
    [InlineData("MD-COMMENT", "30 日")]
    [InlineData("MD-LEGAL", "7 个工作日")]
    [InlineData("INSP-PUBLISH", "20 个工作日")]
    public void Rule_HasTheLengthAndKindOfTheLaw(string code, string length) => Assert.Equal(length, DeadlineCatalogue.Find(code)!.Period.LengthText);

    [Theory]
    [InlineData("PEN-HEAR-REQ", "2026-11-02", "2026-11-09")]
    [InlineData("PEN-SERVE", "2026-11-02", "2026-11-11")]
    [InlineData("PEN-WITHDRAW", "2026-11-02", "2026-11-05")]
    [InlineData("PEN-DECIDE", "2026-11-02", "2027-02-01")]
    [InlineData("PEN-PAY", "2026-11-02", "2026-11-17")]
    [InlineData("PEN-SURCHARGE", "2026-11-17", "2026-11-18")]
    [InlineData("ARL-APPLY", "2026-11-02", "2027-01-04")]
    [InlineData("ALL-SUE", "2026-11-02", "2027-05-06")]
    [InlineData("ACL-COURT", "2027-05-06", "2027-08-06")]
    [InlineData("PEN-HEAR-NOTICE", "2026-11-10", "2026-11-20")]
    [InlineData("PEN-LIMIT", "2024-11-30", "2026-11-30")]
    [InlineData("PEN-LIMIT", "2024-11-28", "2026-11-28")] // a Saturday does not prolong limitation
    [InlineData("ACL-SEIZE", "2026-11-05", "2026-12-05")] // nor a seizure
    [InlineData("ACL-URGENT", "2026-11-06", "2026-11-07")]
    public void Answer_VectorsOfTheSpecification(string code, string start, string on) =>
        Assert.Equal(DateOnly.Parse(on), DeadlineCatalogue.Find(code)!.Answer(DateOnly.Parse(start), TestCalendar.Seeded).On);

    [Fact]
    public void Answer_Surcharge_NamesTheDayOfTheCap() =>
        Assert.Contains(DeadlineCatalogue.Find("PEN-SURCHARGE")!.Answer(new(2026, 11, 17), TestCalendar.Seeded).Lines, l => l.StartsWith("第 34 日 2026-12-21 达到罚款数额"));
}
