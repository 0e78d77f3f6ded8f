using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Penalties.OnSite;

/// <summary>What the timeline, the clue and the decision of a penalty on the spot say, and the edges of money, pages and days (第五十一条至第五十三条、第六十七条).</summary>
public sealed class OnSiteWordsTests
{
    private readonly OnSitePenaltyBuilder with = A.OnSitePenalty();

    [Fact]
    public void Number_IsShownFromTheDecisionOn_AndStaysWhenGivenUp()
    {
        var p = with.Drafted();
        Assert.Equal(("未编号（2026-03-02 填写）", "示范培训中心未履行查询义务（当场处罚）", 0), (p.DisplayNumber, p.Title, p.PayableFen));
        Assert.Equal((null, OnSiteStage.OnSiteDrafted), (p.Events[0].From, p.Events[0].To));
        Assert.StartsWith("由当场处罚转为普通程序（2026-03-02 填写）。理由：有异议\n", p.ClueContent(" 有异议 "));
        Assert.DoesNotContain("陈述申辩：", p.ClueContent("有异议"));
        p.Void("不处罚", Staff.Handler1, with.Law);
        Assert.Equal("作废：不处罚", p.Events[^1].Sentence);

        var decided = A.OnSitePenalty().Decided();
        Assert.Equal((decided.Number, 1_000_00), (decided.DisplayNumber, decided.PayableFen));
        Assert.Contains($"填写，编号 {decided.Number} 作废）", decided.ClueContent("有异议"));
        decided.ConvertToOrdinary(with.Clue(Staff.Handler1), "有异议", Staff.Handler1, with.Law);
        Assert.EndsWith($"：有异议（编号 {decided.Number} 作废）", decided.Events[^1].Sentence);
        Assert.Equal(OnSiteStage.OnSiteDrafted, decided.Events[^1].From);

        var undecided = A.OnSitePenalty().Drafted();
        undecided.ConvertToOrdinary(with.Clue(Staff.Handler1), "有异议", Staff.Handler1, with.Law);
        Assert.EndsWith("：有异议", undecided.Events[^1].Sentence);
        Assert.Contains(p.Party.CreditCode, ((ISearchable)p).SearchWords);
    }

    [Theory]
    [InlineData(OnSiteDefenseKind.FactsDisputed, "")]
    [InlineData(OnSiteDefenseKind.Adopted, "已经考虑")]
    [InlineData(OnSiteDefenseKind.NotAdopted, "已经考虑")]
    public void Defence_IsReExamined_UnlessTheFactsAreDisputed(OnSiteDefenseKind kind, string findings) // 第四十五条第一款
    {
        var p = with.Hearing(kind).Drafted();

        Assert.Equal(("请求从轻", findings), (p.Defense.Claims, p.Defense.Findings));
        Assert.Contains("当事人的陈述申辩：请求从轻", p.ClueContent("有异议"));
        Assert.Equal("Claims", Assert.Throws<RuleViolation>(() => new OnSiteDefense(kind, "", "意见").Complete()).Field);
    }

    [Theory]
    [InlineData("请求从轻", "已经考虑", "你（单位）提出陈述、申辩：请求从轻。经复核，本局不予采纳：已经考虑。")]
    [InlineData("请求从轻！", " 已经考虑。 ", "你（单位）提出陈述、申辩：请求从轻！经复核，本局不予采纳：已经考虑。")]
    public void Defence_StandsInTheDecision_AsWholeSentences(string claims, string findings, string said) // 第四十五条第一款
    {
        with.With(f => f with { Defense = new OnSiteDefense(OnSiteDefenseKind.NotAdopted, claims, findings) });

        Assert.Contains(OnSiteDocuments.Decision(with.Decided(), with.Law.Settings)!.Paragraphs, x => x.Text.Contains(said, StringComparison.Ordinal));
    }

    [Fact]
    public void Report_WithoutWords_SaysThatItWasReported()
    {
        var p = with.At(OnSiteStage.OnSiteServed);
        p.ReportForRecord(" ", Staff.Handler1, with.Law);

        Assert.Equal("报本局备案。", p.Events[^1].Sentence);
    }

    [Fact]
    public void Defence_NotMade_KeepsNothing() => Assert.Equal(new OnSiteDefense(OnSiteDefenseKind.NoneMade, "", ""), new OnSiteDefense(OnSiteDefenseKind.NoneMade, "话", "话").Complete());

    [Fact]
    public void Revise_HeavierIsAllowed_WhileThePartyHasNotSpoken()
    {
        var p = with.Drafted();
        p.Revise(with.With(f => f with { Told = OnSitePenaltyBuilder.Imposing(2_000_00), Outcome = OnSitePenaltyBuilder.Imposing(2_000_00) }).Form, Staff.Handler1, with.Law);

        Assert.Equal(2_000_00, p.Told.FineFen);
    }

    [Fact]
    public void Draft_WithoutPlaceFactsOrCorrection_IsRefused()
    {
        foreach (var (field, form) in new[] { ("Place", with.Form with { Place = "" }), ("Facts", with.Form with { Facts = "" }), ("Correction", with.Form with { Correction = "" }) })
        {
            Assert.Equal(field, Assert.Throws<RuleViolation>(() => OnSitePenalty.Draft(Guid.CreateVersion7(), form, Staff.Handler1, with.Law)).Field);
        }
    }

    [Fact]
    public void Decide_WithoutAnyPenalty_IsRefused()
    {
        var p = with.With(f => f with { Outcome = f.Outcome with { Penalties = [] } }).Drafted();

        var refused = Assert.Throws<RuleViolation>(() => p.Decide("1", Staff.Handler1, with.Law));

        Assert.Equal(("KIND", true), (refused.Code, refused.Sentence.Contains("没有选择行政处罚", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(true, 1_000_00, true)]
    [InlineData(false, 1_000_00, false)]
    [InlineData(true, 0, false)]
    public void Surcharge_IsStatedWhereThereIsAFineAndTheBureauSetsIt(bool setting, long fine, bool stated) // 第七十二条第一款第（一）项
    {
        with.Against(PartyKind.Organisation, fine);
        var law = with.Law with { Settings = with.Law.Settings with { StateLateSurcharge = setting } };
        var p = OnSitePenalty.Draft(Guid.CreateVersion7(), with.Form, Staff.Handler1, law);
        p.Decide("当罚1", Staff.Handler1, law);
        p.Serve(OnSitePenaltyBuilder.Signed(), Staff.Handler1, law);

        Assert.Equal(stated, p.StatesLateSurcharge);
        Assert.Equal(stated, OnSiteDocuments.Decision(p, law.Settings)!.Paragraphs.Any(x => x.Text.Contains("加处罚款", StringComparison.Ordinal)));
        Assert.Equal(stated ? 30_00 : 0, p.SurchargeFen(law with { Today = p.PaymentDueOn(law.Calendar)!.Value.AddDays(1) }));
        Assert.EndsWith("当场交付，当事人当场签收：韩志远（法定代表人）。", p.Events[^1].Sentence);
        if (fine == 0)
        {
            Assert.Equal(["SUM-RECORD", "ARL-APPLY"], OnSiteDeadlines.Of(p, law).Select(d => d.Period.Code));
        }
        else
        {
            p.ReportForRecord(" 已交付 ", Staff.Handler1, law);
            Assert.Equal("报本局备案：已交付", p.Events[^1].Sentence);
            p.AcceptRecord("同意", Staff.UnitHead, law);
            p.RecordPayment(Guid.CreateVersion7(), "A1", p.DecidedOn!.Value, 1_00, Staff.Clerk, law);
            p.MarkOverdue(Staff.Clerk, law with { Today = p.PaymentDueOn(law.Calendar)!.Value.AddDays(1) });
            Assert.Equal($"缴款期限至 2026-03-17 届满，尚有 999.00 元 罚款未缴{(stated ? "，自次日起加处罚款" : "")}。", p.Events[^1].Sentence);
        }
    }

    [Fact]
    public void Payment_InFull_EndsThePeriodOnItsLastDay_AndLeavesNothingToPayOrMark()
    {
        var p = with.At(OnSiteStage.FiledForRecord);
        var (first, last) = (with.Day, with.Day.AddDays(1));
        var id = Guid.CreateVersion7();
        p.RecordPayment(id, "A1", first, 400_00, Staff.Clerk, with.Law);
        Assert.Null(OnSiteDeadlines.Of(p, with.Law)[1].DoneOn);
        with.Tomorrow();
        Assert.Equal("DUPLICATE", Assert.Throws<RuleViolation>(() => p.RecordPayment(id, "A2", last, 1, Staff.Clerk, with.Law)).Code);
        p.RecordPayment(Guid.CreateVersion7(), "A2", last, 600_00, Staff.Clerk, with.Law);

        Assert.Equal(last, OnSiteDeadlines.Of(p, with.Law)[1].DoneOn);
        Assert.Equal("PAYMENT", Assert.Throws<RuleViolation>(() => p.RecordPayment(Guid.CreateVersion7(), "A3", last, 1, Staff.Clerk, with.Law)).Code);
        with.Later(30);
        Assert.Equal("PAYMENT", Assert.Throws<RuleViolation>(() => p.MarkOverdue(Staff.Clerk, with.Law)).Code);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(99_999, true)]
    [InlineData(100_000, false)]
    public void Archive_HasOneToFiveDigitsOfPages(int pages, bool lawful) // 第四十七条
    {
        var p = with.At(OnSiteStage.Closed);
        var refused = Record.Exception(() => p.Archive("案卷1", pages, Staff.Archivist, with.Law)) as RuleViolation;

        Assert.Equal(lawful ? null : "Pages", refused?.Field);
        Assert.Equal(lawful ? pages : 0, p.ArchivePages);
    }

    [Fact]
    public void Decision_CountsItsPenalties_AndNamesTimeAndPlace() // 第五十二条第二款
    {
        var decision = OnSiteDocuments.Decision(with.Decided(), with.Law.Settings)!;

        Assert.Contains(decision.Paragraphs, x => x.Text == "1. 警告；");
        Assert.Contains(decision.Paragraphs, x => x.Text == "2. 罚款人民币壹仟元整（1,000.00 元）。");
        Assert.Contains(decision.Paragraphs, x => x.Text.StartsWith("处罚时间：2026年3月2日　处罚地点：示范街1号", StringComparison.Ordinal));
        Assert.False(decision.IsDraft);
    }
}
