using XiqingEdu.Enforcement.Domain.People;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.People;

/// <summary>Test vectors of law.md section 12.</summary>
public sealed class IdentifierTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory]
    [InlineData("91350100M000100Y43", true)]
    [InlineData("11120111000000000X", true)]
    [InlineData("52120111MJ0000000A", true)]
    [InlineData("91120111MA0000000Q", true)]
    [InlineData("91120111MA0000000P", false)]
    [InlineData("91120111MA000000OQ", false)]
    [InlineData("91120111MA0000000", false)]
    public void UnifiedSocialCreditCode_ChecksDigit(string code, bool valid) =>
        Assert.Equal(valid, UnifiedSocialCreditCode.Fault(code) is null);

    [Theory]
    [InlineData("11010519491231002X", true)]
    [InlineData("120111201506010015", true)]
    [InlineData("110105194912310021", false)]
    [InlineData("110105194913310028", false)]
    [InlineData("1101051949123100", false)]
    public void CitizenIdentityNumber_ChecksDateAndDigit(string number, bool valid) =>
        Assert.Equal(valid, CitizenIdentityNumber.Fault(number, Today) is null);

    [Theory]
    [InlineData("2029-05-31", 13)]
    [InlineData("2029-06-01", 14)]
    public void AgeOn_TurnsOnTheBirthday(string on, int age) =>
        Assert.Equal(age, CitizenIdentityNumber.AgeOn("120111201506010015", DateOnly.Parse(on)));
}
