using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.People;

public sealed class CertificateTests
{
    /// <summary>What law.md section 5 allows, written out a second time; every other pair must be refused.</summary>
    private static readonly Dictionary<CertificateStatus, CertificateEventKind[]> Allowed = new()
    {
        [CertificateStatus.Active] =
        [
            CertificateEventKind.AnnuallyVerified, CertificateEventKind.Changed, CertificateEventKind.Renewed, CertificateEventKind.Suspended,
            CertificateEventKind.ReportedLost, CertificateEventKind.Cancelled, CertificateEventKind.Revoked,
        ],
        [CertificateStatus.Suspended] =
        [
            CertificateEventKind.AnnuallyVerified, CertificateEventKind.Changed, CertificateEventKind.Restored, CertificateEventKind.Cancelled,
            CertificateEventKind.Revoked,
        ],
        [CertificateStatus.Lost] = [CertificateEventKind.Reissued, CertificateEventKind.Cancelled, CertificateEventKind.Revoked],
    };

    public static IEnumerable<TheoryDataRow<CertificateStatus, CertificateEventKind>> EveryPair =>
        from status in Enum.GetValues<CertificateStatus>()
        where status != CertificateStatus.NotYetIssued
        from kind in Enum.GetValues<CertificateEventKind>()
        where kind != CertificateEventKind.Issued
        select new TheoryDataRow<CertificateStatus, CertificateEventKind>(status, kind);

    [Theory]
    [MemberData(nameof(EveryPair))]
    public void Record_EachEventInEachStatus_IsAllowedOrRefused(CertificateStatus status, CertificateEventKind kind)
    {
        var (holder, certificate) = A.CertificateThatIs(status);
        var events = certificate.Events.Count;
        Assert.Equal(status, certificate.StatusOn(A.Today));

        if (Allowed.GetValueOrDefault(status, []).Contains(kind))
        {
            A.Record(kind, certificate, holder, A.Act("2026-06-01"));
            Assert.Equal(events + 1, certificate.Events.Count);
            Assert.Equal(kind, certificate.History[^1].Kind);
        }
        else
        {
            var refused = Assert.Throws<RuleViolation>(() => A.Record(kind, certificate, holder, A.Act("2026-06-01")));
            Assert.Equal("CERT-STATUS", refused.Code);
            Assert.Equal(events, certificate.Events.Count);
        }
    }

    [Theory]
    [InlineData("2022-01-09", CertificateStatus.NotYetIssued)]
    [InlineData("2022-01-10", CertificateStatus.Active)]
    [InlineData("2023-03-01", CertificateStatus.Suspended)]
    [InlineData("2023-05-01", CertificateStatus.Active)]
    [InlineData("2025-12-31", CertificateStatus.Active)]
    [InlineData("2026-01-01", CertificateStatus.Expired)]
    public void StatusOn_AnyDay_FollowsFromTheEventsAndTheDate(string day, CertificateStatus expected)
    {
        var certificate = A.Certificate(A.Person(), "2022-01-10", "2025-12-31");
        certificate.Suspend(A.Act("2023-03-01"));
        certificate.Restore(A.Act("2023-05-01"));

        Assert.Equal(expected, certificate.StatusOn(DateOnly.Parse(day)));
    }

    [Fact]
    public void StatusOn_BeforeARenewal_KnowsTheOldEnd()
    {
        var holder = A.Person();
        var certificate = A.Certificate(holder, "2022-01-10", "2025-12-31");
        certificate.Renew(A.Act("2025-12-31"), new(2030, 12, 31));

        Assert.Equal(CertificateStatus.Active, certificate.StatusOn(new(2026, 1, 1)));
        Assert.Equal(new DateOnly(2025, 12, 31), Certificate.OnDuty(holder, [certificate], new(2025, 6, 1), A.Parameters).ValidUntil);
        Assert.Equal(new DateOnly(2030, 12, 31), Certificate.OnDuty(holder, [certificate], new(2026, 6, 1), A.Parameters).ValidUntil);
    }

    [Fact]
    public void Renew_AfterTheEnd_IsRefused()
    {
        var (_, certificate) = A.CertificateThatIs(CertificateStatus.Expired);

        var refused = Assert.Throws<RuleViolation>(() => certificate.Renew(A.Act("2026-01-01"), new(2030, 12, 31)));

        Assert.Contains("过期证件已自动失效", refused.Sentence);
    }

    [Fact]
    public void Record_InTheFuture_IsRefused()
    {
        var (_, certificate) = A.CertificateThatIs(CertificateStatus.Active);

        Assert.Equal("DATE-FUTURE", Assert.Throws<RuleViolation>(() => certificate.Suspend(A.Act("2026-11-24"))).Code);
        certificate.Suspend(A.Act("2026-11-23"));
    }

    [Fact]
    public void Record_BeforeThePreviousEvent_IsRefused()
    {
        var (_, certificate) = A.CertificateThatIs(CertificateStatus.Suspended);

        Assert.Equal("CERT-ORDER", Assert.Throws<RuleViolation>(() => certificate.Restore(A.Act("2025-02-28"))).Code);
        certificate.Restore(A.Act("2025-03-01"));
        Assert.Equal(CertificateStatus.Active, certificate.StatusOn(new(2025, 3, 1)));
    }

    [Fact]
    public void Record_OnOnesOwnCertificate_IsRefused()
    {
        var (holder, certificate) = A.CertificateThatIs(CertificateStatus.Active);
        var own = A.Act("2026-06-01") with { Actor = new Actor(holder.Id, holder.Name, new HashSet<Permission>()) };

        foreach (var kind in Enum.GetValues<CertificateEventKind>().Where(k => k != CertificateEventKind.Issued))
        {
            Assert.Equal("CERT-OWN", Assert.Throws<RuleViolation>(() => A.Record(kind, certificate, holder, own)).Code);
        }
    }

    [Fact]
    public void Issue_ToAuxiliaryStaff_IsRefused() =>
        Assert.Equal("CERT-AUXILIARY", Assert.Throws<RuleViolation>(() => A.Certificate(A.Person(PersonnelKind.Auxiliary), "2026-01-01", "2030-12-31")).Code);

    [Theory]
    [InlineData(CertificateStatus.Active, false)]
    [InlineData(CertificateStatus.Suspended, false)]
    [InlineData(CertificateStatus.Lost, false)]
    [InlineData(CertificateStatus.Expired, true)]
    [InlineData(CertificateStatus.Cancelled, true)]
    [InlineData(CertificateStatus.Revoked, true)]
    public void Issue_BesideAnother_IsRefusedWhileItCounts(CertificateStatus former, bool allowed)
    {
        var (holder, certificate) = A.CertificateThatIs(former);

        if (allowed)
        {
            Assert.Equal(2, A.Certificate(holder, "2026-06-01", "2031-05-31", certificate).Ordinal);
        }
        else
        {
            Assert.Equal("CERT-ACTIVE", Assert.Throws<RuleViolation>(() => A.Certificate(holder, "2026-06-01", "2031-05-31", certificate)).Code);
        }
    }

    [Fact]
    public void Issue_WithinTheBarAfterARevocation_IsRefused()
    {
        var (holder, certificate) = A.CertificateThatIs(CertificateStatus.Revoked);
        Certificate Issue(string on) => Certificate.Issue(
            Guid.CreateVersion7(), holder, [certificate], "B1", new CertificateParticulars("教育行政执法", "西青区", null), new(2031, 1, 1), A.Act(on),
            A.Parameters with { BarAfterRevocationYears = 1 });

        Assert.Equal("CERT-BAR", Assert.Throws<RuleViolation>(() => Issue("2026-02-28")).Code);
        Assert.Equal(CertificateStatus.Active, Issue("2026-03-01").StatusOn(A.Today));
    }

    [Theory]
    [InlineData(2024, 60, true, "CERT-YEAR")]
    [InlineData(2026, 59, true, "CERT-HOURS")]
    [InlineData(2026, 60, false, "CERT-EXAM")]
    [InlineData(2027, 60, true, "CERT-YEAR")]
    public void Verify_NotPassedOrWrongYear_IsRefused(int year, int hours, bool exam, string code)
    {
        var (_, certificate) = A.CertificateThatIs(CertificateStatus.Active);

        Assert.Equal(code, Assert.Throws<RuleViolation>(() => certificate.Verify(A.Act("2026-06-01"), year, hours, exam, A.Parameters)).Code);
    }

    [Fact]
    public void Verify_TwiceForAYear_IsRefused()
    {
        var (_, certificate) = A.CertificateThatIs(CertificateStatus.Active);
        certificate.Verify(A.Act("2026-06-01"), 2025, 60, true, A.Parameters);

        Assert.Equal("CERT-YEAR", Assert.Throws<RuleViolation>(() => certificate.Verify(A.Act("2026-06-02"), 2025, 60, true, A.Parameters)).Code);
        certificate.Verify(A.Act("2026-06-02"), 2026, 60, true, A.Parameters);
    }

    [Fact]
    public void Change_OfCoverage_KeepsTheOldValueForEarlierDays()
    {
        var holder = A.Person();
        var certificate = A.Certificate(holder, "2022-01-10", "2027-01-09");

        certificate.Change(A.Act("2024-05-01"), holder, new CertificateParticulars("教育行政执法、校外培训监管", "天津市西青区", "P1"), "校外培训监管科", holder.Post);

        Assert.Equal("教育行政执法", certificate.EnforcementKindOn(new(2024, 4, 30)));
        Assert.Equal("教育行政执法、校外培训监管", certificate.EnforcementKindOn(new(2024, 5, 1)));
        Assert.Equal(["执法类别", "平台备案编号", "所在单位"], certificate.History[^1].Changes.Select(c => c.Item));
        Assert.Equal("执法科", certificate.History[^1].Changes[^1].Old);
        Assert.Equal("校外培训监管科", holder.Unit);
        Assert.Equal("CERT-SAME", Assert.Throws<RuleViolation>(() => certificate.Change(
            A.Act("2024-05-02"), holder, new CertificateParticulars("教育行政执法、校外培训监管", "天津市西青区", "P1"), holder.Unit, holder.Post)).Code);
    }

    [Fact]
    public void Cancel_WithOpenWork_AsksForASuccessorForEachItem()
    {
        var (holder, certificate) = A.CertificateThatIs(CertificateStatus.Active);
        var work = Guid.CreateVersion7();

        var open = Assert.Throws<RuleViolation>(() => certificate.Cancel(A.Act("2026-06-01"), CancellationReason.Retired, [new(work, "某案", null)]));
        Assert.Equal(("CERT-HANDOVER", "Successors"), (open.Code, open.Field));
        Assert.Contains("某案", open.Sentence);
        Assert.Throws<RuleViolation>(() => certificate.Cancel(A.Act("2026-06-01"), CancellationReason.Retired, [new(work, "任期", holder.Id, true)]));
        Assert.Throws<RuleViolation>(() => certificate.Cancel(A.Act("2026-06-01"), CancellationReason.LeftEnforcementPost, [new(work, "某案", holder.Id)]));
        certificate.Cancel(A.Act("2026-06-01"), CancellationReason.LeftEnforcementPost, [new(work, "任期", holder.Id, true)]);
        Assert.Equal(CertificateStatus.Cancelled, certificate.StatusOn(new(2026, 6, 1)));
    }

    [Theory]
    [InlineData(CertificateStatus.Suspended, "暂扣")]
    [InlineData(CertificateStatus.Lost, "遗失")]
    [InlineData(CertificateStatus.Expired, "有效期至 2025-12-31，已过期")]
    [InlineData(CertificateStatus.Superseded, "作废")]
    [InlineData(CertificateStatus.Cancelled, "自 2025-03-01 起为注销")]
    [InlineData(CertificateStatus.Revoked, "吊销")]
    public void OnDuty_WithoutAnActiveCertificate_SaysWhoWhichAndWhy(CertificateStatus status, string why)
    {
        var (holder, certificate) = A.CertificateThatIs(status);

        var refused = Assert.Throws<RuleViolation>(() => Certificate.OnDuty(holder, [certificate], A.Today, A.Parameters, "Handler1"));

        Assert.Equal(("G02", "Handler1"), (refused.Code, refused.Field));
        Assert.Contains(holder.Name, refused.Sentence);
        Assert.Contains(certificate.Number, refused.Sentence);
        Assert.Contains(why, refused.Sentence);
        Assert.Contains("第四十二条第一款", refused.Article.Article);
        Assert.Equal(A.Today.AddYears(-2), Certificate.OnDuty(holder, [certificate], A.Today.AddYears(-2), A.Parameters).CheckedOn);
    }

    [Fact]
    public void OnDuty_CertificateForOtherMatters_IsRefused()
    {
        var holder = A.Person();
        var certificate = A.Certificate(holder, "2022-01-10", "2027-01-09");

        var refused = Assert.Throws<RuleViolation>(() => Certificate.OnDuty(holder, [certificate], A.Today, A.Parameters with { RequiredKind = "文化执法" }));

        Assert.Contains("不包括“文化执法”", refused.Sentence);
        Assert.Contains("没有行政执法证件", Assert.Throws<RuleViolation>(() => Certificate.OnDuty(A.Person(), [certificate], A.Today, A.Parameters)).Sentence);
    }

    [Fact]
    public void EnsureKind_HolderToAuxiliary_IsRefused()
    {
        var (holder, certificate) = A.CertificateThatIs(CertificateStatus.Active);

        Assert.Equal("CERT-AUXILIARY", Assert.Throws<RuleViolation>(() => Certificate.EnsureKind(holder, PersonnelKind.Auxiliary, [certificate], A.Today)).Code);
        Certificate.EnsureKind(holder, PersonnelKind.PublicInstitutionStaff, [certificate], A.Today);
    }
}
