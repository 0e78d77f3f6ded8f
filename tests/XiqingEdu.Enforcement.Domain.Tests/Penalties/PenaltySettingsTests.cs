using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Penalties;

/// <summary>What the bureau sets within what the law leaves open (law.md section 14).</summary>
public sealed class PenaltySettingsTests
{
    private static readonly PenaltySettings Now = PenaltyCaseBuilder.Settings;

    public static TheoryData<string, PenaltySettings> Unlawful => new()
    {
        { "BureauName", Now with { BureauName = " " } },
        { "BureauName", Now with { BureauName = new string('字', 101) } },
        { "LegalRepresentative", Now with { LegalRepresentative = new string('字', 101) } },
        { "BureauAddress", Now with { BureauAddress = new string('字', 201) } },
        { "DefenseWorkingDays", Now with { DefenseWorkingDays = 0 } },
        { "DefenseWorkingDays", Now with { DefenseWorkingDays = 31 } },
        { "OnSiteRecordWorkingDays", Now with { OnSiteRecordWorkingDays = 0 } },
        { "OnSiteRecordWorkingDays", Now with { OnSiteRecordWorkingDays = 11 } },
        { "CitizenYuan", Now with { HearingThreshold = new(0, 1, "新文件") } },
        { "OrganisationYuan", Now with { HearingThreshold = new(1, 0, "新文件") } },
        { "Basis", Now with { HearingThreshold = Now.HearingThreshold with { CitizenFen = 1 } } },
        { "Basis", Now with { HearingThreshold = Now.HearingThreshold with { OrganisationFen = 1 } } },
        { "Basis", Now with { HearingThreshold = Now.HearingThreshold with { Basis = "" } } },
        { "SeriousKinds", Now with { Credit = Now.Credit with { SlightKinds = [PenaltyKind.Warning, PenaltyKind.RevokeLicense] } } },
    };

    [Theory, MemberData(nameof(Unlawful), DisableDiscoveryEnumeration = true)]
    public void InPlaceOf_WhatTheLawOrAPageCannotHold_IsRefused(string field, PenaltySettings next) =>
        Assert.Equal(field, Assert.Throws<RuleViolation>(() => next.InPlaceOf(Now)).Field);

    [Fact]
    public void InPlaceOf_NothingChanged_IsRefused() =>
        Assert.Equal("SETTING", Assert.Throws<RuleViolation>(() => (Now with { Court = $" {Now.Court} " }).InPlaceOf(Now)).Code);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(30, 10)]
    public void InPlaceOf_AtTheEdges_StandsTrimmed(int defense, int record)
    {
        var next = (Now with { DefenseWorkingDays = defense, OnSiteRecordWorkingDays = record, PaymentBank = "  ", Court = " 某人民法院 ", HearingThreshold = new(1, 1, " 新文件 ") }).InPlaceOf(Now);

        Assert.Equal((defense, record, "", "某人民法院", "新文件"), (next.DefenseWorkingDays, next.OnSiteRecordWorkingDays, next.PaymentBank, next.Court, next.HearingThreshold.Basis));
        Assert.Equal(["缴款银行", "有管辖权的人民法院", "陈述申辩期限", "听证标准：公民、个体工商户", "听证标准：法人、其他组织", "听证标准的依据", "当场处罚报备期限"], next.DifferFrom(Now));
    }

    [Fact]
    public void DifferFrom_NamesEachChoice()
    {
        var next = Now with
        {
            ReviewEveryOrdinaryCase = !Now.ReviewEveryOrdinaryCase, StateLateSurcharge = !Now.StateLateSurcharge, PublishCitizens = !Now.PublishCitizens,
            Credit = Now.Credit with { SlightKinds = [], SeriousKinds = [PenaltyKind.RevokeLicense, PenaltyKind.OrderClosure] },
        };

        Assert.Equal(["法制审核范围", "决定书写明加处罚款", "公示对自然人的处罚", "形成轻微失信信息的处罚", "形成严重失信信息的处罚"], next.DifferFrom(Now));
        Assert.Equal(["仅法律规定应当审核的案件", "不写明", "公示，只显示姓氏", "无", "责令关闭、吊销许可证件"], next.Lines().Where(l => next.DifferFrom(Now).Contains(l.Word)).Select(l => l.Text));
        Assert.Equal(["全部普通程序案件", "写明", "不公示", "警告、通报批评"], Now.Lines().Where(l => next.DifferFrom(Now).Contains(l.Word)).Take(4).Select(l => l.Text));
    }

    [Fact]
    public void MissingForDocuments_AreWhatADecisionMustName() // 第五十九条第一款
    {
        Assert.Empty(Now.MissingForDocuments());
        Assert.Equal(["本局地址", "联系人", "联系电话", "缴款银行", "行政复议机关", "有管辖权的人民法院"], new PenaltySettings().MissingForDocuments());
    }

    [Theory]
    [InlineData("0", 0L)]
    [InlineData("5000.01", 500_001L)]
    [InlineData("1000000000", 100_000_000_000L)]
    [InlineData("1000000000.01", null)]
    [InlineData("0.001", null)]
    [InlineData("-0.01", null)]
    public void Money_IsWholeFen(string yuan, long? fen) => Assert.Equal(fen, Money.FenOf(decimal.Parse(yuan)));
}
