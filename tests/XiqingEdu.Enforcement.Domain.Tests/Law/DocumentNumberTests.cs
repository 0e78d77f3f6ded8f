using XiqingEdu.Enforcement.Domain.Law;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Law;

/// <summary>发文字号 with hexagonal brackets (GB/T 9704-2012): only the bureau's own documents bear the bureau's name.</summary>
public sealed class DocumentNumberTests
{
    [Theory]
    [InlineData("罚", "津西青教罚字〔2026〕1号")]
    [InlineData("演练罚", "演练罚字〔2026〕1号")]
    [InlineData("样例罚", "样例罚字〔2026〕1号")]
    public void ToString_ExercisesAndSamples_DoNotBearTheNameOfTheBureau(string kind, string number) =>
        Assert.Equal(number, new DocumentNumber(kind, 2026, 1).ToString());
}
