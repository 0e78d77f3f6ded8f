using XiqingEdu.Enforcement.Domain.People;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.People;

public sealed class HeadcountTests
{
    private static readonly DateOnly From = new(2025, 1, 1);
    private static readonly DateOnly To = new(2025, 12, 31);

    [Theory]
    [InlineData(CertificateStatus.Active, 1, 0, 0, 1)]
    [InlineData(CertificateStatus.Suspended, 1, 0, 0, 1)]
    [InlineData(CertificateStatus.Lost, 1, 0, 0, 1)]
    [InlineData(CertificateStatus.Cancelled, 1, 0, 1, 0)]
    [InlineData(CertificateStatus.Revoked, 1, 0, 1, 0)]
    public void Statement_OfOneCertificate_Balances(CertificateStatus status, int opening, int @in, int @out, int closing) =>
        Check([A.CertificateThatIs(status).Certificate], From, To, opening, @in, @out, closing);

    [Fact]
    public void Statement_LostAndReissued_ChangesNothing()
    {
        var certificate = A.Certificate(A.Person(), "2022-01-10", "2027-01-09");
        certificate.ReportLost(A.Act("2025-12-30"));
        var reissued = certificate.Reissue(Guid.CreateVersion7(), "R1", A.Act("2026-01-05"));

        Check([certificate, reissued], From, To, 1, 0, 0, 1);
        Check([certificate, reissued], new(2026, 1, 1), new(2026, 11, 23), 1, 0, 0, 1);
        Check([certificate, reissued], new(2026, 1, 5), new(2026, 1, 5), 1, 0, 0, 1);
        Assert.Equal(certificate.ValidUntil, reissued.ValidUntil);
    }

    [Fact]
    public void Statement_Renewed_ChangesNothing()
    {
        var certificate = A.Certificate(A.Person(), "2020-07-01", "2025-06-30");
        certificate.Renew(A.Act("2025-06-30"), new(2030, 6, 30));

        Check([certificate], From, To, 1, 0, 0, 1);
    }

    [Theory]
    [InlineData("2025-12-30", 1, 0)]
    [InlineData("2025-12-31", 0, 1)]
    public void Statement_Expiry_LeavesOnTheDayAfterTheLastDay(string validUntil, int @out, int closing)
    {
        var certificate = A.Certificate(A.Person(), "2021-01-01", validUntil);

        Check([certificate], From, To, 1, 0, @out, closing);
        Assert.Contains(certificate.PersonId, Headcount.On([certificate], DateOnly.Parse(validUntil)));
        Assert.DoesNotContain(certificate.PersonId, Headcount.On([certificate], DateOnly.Parse(validUntil).AddDays(1)));
    }

    [Fact]
    public void Statement_ExpiredWhileSuspended_LeavesOnce()
    {
        var certificate = A.Certificate(A.Person(), "2021-01-01", "2025-12-30");
        certificate.Suspend(A.Act("2025-02-01"));

        Check([certificate], From, To, 1, 0, 1, 0);
    }

    [Fact]
    public void Statement_CancelledAndIssuedOnOneDay_CountsBothAndOnePerson()
    {
        var holder = A.Person();
        var old = A.Certificate(holder, "2022-01-10", "2027-01-09");
        old.Cancel(A.Act("2025-06-01"), CancellationReason.TransferredOut, []);
        var fresh = A.Certificate(holder, "2025-06-01", "2030-05-31", old);

        Check([old, fresh], From, To, 1, 1, 1, 1);
        Check([old, fresh], new(2025, 6, 1), new(2025, 6, 1), 1, 1, 1, 1);
    }

    [Fact]
    public void Statement_IssuedAndCancelledOnOneDay_CountsNobodyAtTheEnd()
    {
        var certificate = A.Certificate(A.Person(), "2025-06-01", "2030-05-31");
        certificate.Cancel(A.Act("2025-06-01"), CancellationReason.Resigned, []);

        Check([certificate], From, To, 0, 1, 1, 0);
        Assert.Empty(Headcount.On([certificate], new(2025, 6, 1)));
    }

    [Theory]
    [InlineData("2024-12-31", 1, 0)]
    [InlineData("2025-01-01", 0, 1)]
    [InlineData("2025-12-31", 0, 1)]
    public void Statement_IssuedAtTheEdges_FallsInTheRightYear(string issuedOn, int opening, int @in) =>
        Check([A.Certificate(A.Person(), issuedOn, "2029-12-31")], From, To, opening, @in, 0, 1);

    [Fact]
    public void Statement_TwoCertificatesAtOnce_DoesNotBalanceAndNamesThePerson()
    {
        var holder = A.Person();
        var first = A.Certificate(holder, "2022-01-10", "2027-01-09");
        var second = A.Certificate(holder, "2023-01-10", "2028-01-09");
        second.Cancel(A.Act("2025-06-01"), CancellationReason.Retired, []);

        var statement = HeadcountStatement.Of([first, second], From, To);

        Assert.False(statement.Balances);
        Assert.Equal(new HeadcountDifference(holder.Id, 1, 0, 1, 1), Assert.Single(statement.Differences));
    }

    private static void Check(IReadOnlyCollection<Certificate> certificates, DateOnly from, DateOnly to, int opening, int @in, int @out, int closing)
    {
        var statement = HeadcountStatement.Of(certificates, from, to);
        Assert.Equal((opening, @in, @out, closing), (statement.Opening.Count, statement.In.Count, statement.Out.Count, statement.Closing.Count));
        Assert.True(statement.Balances);
    }
}
