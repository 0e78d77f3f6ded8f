using XiqingEdu.Enforcement.Domain.Penalties.Publication;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Penalties.Publication;

/// <summary>What the detector finds in a text that is to be published, and what it leaves alone (law.md section 11). All numbers are invented.</summary>
public sealed class PublicityDetectorTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    private static readonly CaseIdentities Known = new(
        [
            new(ProtectedNameKind.Minor, "张小明"), new(ProtectedNameKind.Minor, "欧阳晓"), new(ProtectedNameKind.Guardian, "张大伟"),
            new(ProtectedNameKind.Complainant, "孙丽"), new(ProtectedNameKind.Other, "吴证言"),
        ],
        "罗建业", "天津市西青区精武镇示范村18号", "13000000851", "91120111MA0000000Q", "022-00000000", false, Today);

    [Theory]
    [InlineData("身份证11010519491231002X。", FindingKind.IdentityNumber)]
    [InlineData("身份证 11010519491231002x", FindingKind.IdentityNumber)]
    [InlineData("110105 19491231 002X", FindingKind.IdentityNumber)]
    [InlineData("110105-1949-1231-002X", FindingKind.IdentityNumber)]
    [InlineData("１１０１０５１９４９１２３１００２Ｘ", FindingKind.IdentityNumber)]
    [InlineData("1101051949\u200B1231002X", FindingKind.IdentityNumber)]
    [InlineData("一一〇一〇五一九四九一二三一〇〇二X", FindingKind.IdentityNumber)]
    [InlineData("120111201506010015是学生的号码", FindingKind.IdentityNumber)]
    [InlineData("旧号110105491231002", FindingKind.IdentityNumber)]
    [InlineData("120111790921231", FindingKind.IdentityNumber)]
    [InlineData("110105194912310021", FindingKind.SuspectedIdentityNumber)]
    [InlineData("120111202611230011", FindingKind.SuspectedIdentityNumber)] // born today, the check digit mistyped
    [InlineData("120111190001010011", FindingKind.SuspectedIdentityNumber)] // born on the first day of 1900
    [InlineData("121201197909211393", FindingKind.IdentityNumber)] // would be a credit code too, but nobody's of this case
    [InlineData("120111********2317", FindingKind.SuspectedIdentityNumber)]
    [InlineData("手机13812345678", FindingKind.MobileNumber)]
    [InlineData("手机 138 1234 5678。", FindingKind.MobileNumber)]
    [InlineData("138-1234-5678", FindingKind.MobileNumber)]
    [InlineData("138·1234·5678", FindingKind.MobileNumber)]
    [InlineData("138—1234—5678", FindingKind.MobileNumber)]
    [InlineData("１３８１２３４５６７８", FindingKind.MobileNumber)]
    [InlineData("+86 13812345678", FindingKind.MobileNumber)]
    [InlineData("8613812345678", FindingKind.MobileNumber)]
    [InlineData("一三八一二三四五六七八", FindingKind.MobileNumber)]
    [InlineData("①③⑧①②③④⑤⑥⑦⑧", FindingKind.MobileNumber)]
    [InlineData("138123\n45678", FindingKind.MobileNumber)]
    [InlineData("13000000851", FindingKind.MobileNumber)]
    [InlineData("卡6222021234567890128", FindingKind.BankAccount)]
    [InlineData("6222 0212 3456 7890 128", FindingKind.BankAccount)]
    [InlineData("6222-0212-3456-7890-128", FindingKind.BankAccount)]
    [InlineData("622 202 123 456 789 012 8", FindingKind.BankAccount)]
    [InlineData("４１１１１１１１１１１１１１１１", FindingKind.BankAccount)]
    [InlineData("账号：02001234567", FindingKind.BankAccount)]
    [InlineData("开户银行账户 0302 0112 0930 0088", FindingKind.BankAccount)]
    [InlineData("022-23456789", FindingKind.FixedPhone)]
    [InlineData("（０２２）２３４５６７８９", FindingKind.FixedPhone)]
    [InlineData("电话：23456789", FindingKind.FixedPhone)]
    [InlineData("信箱 someone@example.cn", FindingKind.OnlineContact)]
    [InlineData("ｓｏｍｅｏｎｅ＠ｅｘａｍｐｌｅ．ｃｎ", FindingKind.OnlineContact)]
    [InlineData("微信号：teacher_li88", FindingKind.OnlineContact)]
    [InlineData("学生张小明参加培训", FindingKind.Minor)]
    [InlineData("学生张 小 明参加", FindingKind.Minor)]
    [InlineData("欧阳晓的母亲", FindingKind.Minor)]
    [InlineData("向张大伟收取费用", FindingKind.Guardian)]
    [InlineData("经孙丽举报", FindingKind.Complainant)]
    [InlineData("吴证言陈述", FindingKind.PersonName)]
    [InlineData("罗建业租用会议室", FindingKind.PartyName)]
    [InlineData("在天津市西青区精武镇示范村18号开班", FindingKind.Address)]
    [InlineData("某小学三年级二班", FindingKind.SchoolClass)]
    [InlineData("示范小学三年级（２）班学生", FindingKind.SchoolClass)]
    [InlineData("初一3班", FindingKind.SchoolClass)]
    [InlineData("高二（12）班", FindingKind.SchoolClass)]
    [InlineData("2023级4班", FindingKind.SchoolClass)]
    [InlineData("幼儿园大一班", FindingKind.SchoolClass)]
    [InlineData("家长王秀英，支付费用", FindingKind.SuspectedName)]
    [InlineData("证人：钱守正。", FindingKind.SuspectedName)]
    public void Find_WhatMustNotBePublished_IsFoundOnce(string text, FindingKind kind)
    {
        var found = Assert.Single(PublicityDetector.Find(text, Known));

        Assert.Equal(kind, found.Kind);
        Assert.Equal(text.Substring(found.Start, found.Length), found.Text);
    }

    [Theory]
    [InlineData("统一社会信用代码 91120111MA0000000Q")]
    [InlineData("统一社会信用代码 52120111MJ0000000A")]
    [InlineData("统一社会信用代码 521201197909210070")] // all digits, with a day in them, and no identity number
    [InlineData("120111202611240011")] // born tomorrow
    [InlineData("120111189912310011")] // born before 1900
    [InlineData("120111197913310011")] // no such month
    [InlineData("680111197912310011")] // no such province
    [InlineData("各班人数62 22 02 12 34 56 78 90 128")] // the digits of a card, in groups of two
    [InlineData("转入个人账户2026-09-01 2026-10-02两次")]
    [InlineData("转入个人账户138000000.50元")]
    [InlineData("收取138000000.50元")]
    [InlineData("津西青教罚字〔2026〕12号")]
    [InlineData("津西青教罚字〔2026〕13812号")]
    [InlineData("决定日期2026-09-01，公示日期2026-10-02")]
    [InlineData("2026-09-01 2026-10-02 2026-11-03")]
    [InlineData("2026.9.1 至 2026.10.12")]
    [InlineData("罚款人民币贰万元整（20,000.00 元）")]
    [InlineData("收取费用13,812,345,678.00元")]
    [InlineData("办学许可证教民1201116000020号")]
    [InlineData("凭证号2026112512345678901")]
    [InlineData("凭证号6222021234567890129")]
    [InlineData("流水12011179132123")]
    [InlineData("122333444455555")]
    [InlineData("13812345678901")]
    [InlineData("12812345678")]
    [InlineData("《中华人民共和国行政处罚法》第一百三十八条第一款第（二）项")]
    [InlineData("组织14名高中学生开展数学、物理学科培训")]
    [InlineData("开设三年级数学班3个，暑期班2个")]
    [InlineData("三年级学生；其中三班次由教师承担")]
    [InlineData("学生安全，学生高中，家长周末，学生方面，学生成绩")]
    [InlineData("学生甲、学生乙和家长王某；举报人")]
    [InlineData("本局电话022-00000000")]
    [InlineData("张小和明年")]
    [InlineData("二〇二六年十一月二十三日")]
    public void Find_NearMiss_IsLeftAlone(string text) => Assert.Empty(PublicityDetector.Find(text, Known));

    [Fact]
    public void Find_OwnPhoneOfAnOrganisation_IsHard()
    {
        var known = CaseIdentities.None(Today) with { PartyPhone = "022-00000999" };

        var found = Assert.Single(PublicityDetector.Find("联系电话０２２－００００ ０９９９", known));

        Assert.Equal(FindingKind.PartyPhone, found.Kind);
        Assert.True(found.IsHard);
    }

    [Fact]
    public void Find_CreditCodeOfTheParty_IsPublished_ThoughItReadsAsAnIdentityNumber() =>
        Assert.Empty(PublicityDetector.Find("统一社会信用代码121201197909211393", Known with { PartyCreditCode = "121201197909211393" }));

    [Theory]
    [InlineData("13900001111", "监督电话13900001111，或者+86 13900001111", null)]
    [InlineData("13900001111", "电话13900001112", FindingKind.MobileNumber)]
    [InlineData("022-27391234", "咨询电话：27391234", null)]
    [InlineData("27391234", "咨询电话：022-27391234", null)]
    [InlineData("022-27391234", "咨询电话：022-27391235", FindingKind.FixedPhone)]
    public void Find_TelephoneOfTheBureau_IsPublic_AndNoOther(string bureau, string text, FindingKind? kind) =>
        Assert.Equal(kind is { } found ? [found] : [], PublicityDetector.Find(text, Known with { BureauPhone = bureau }).Select(f => f.Kind));

    [Theory]
    [InlineData("022-87654321", "联系电话87654321")]
    [InlineData("87654321", "联系电话022-87654321")]
    public void Find_TelephoneOfTheParty_IsFound_WithAndWithoutItsAreaCode(string phone, string text) =>
        Assert.Equal([FindingKind.PartyPhone], PublicityDetector.Find(text, Known with { PartyPhone = phone }).Select(f => f.Kind));

    [Fact]
    public void Find_NameWithADotInIt_IsFoundHoweverItIsWritten()
    {
        var known = CaseIdentities.None(Today) with { Names = [new(ProtectedNameKind.Minor, "阿依·古丽")] };

        Assert.All(new[] { "阿依·古丽参加", "阿依•古丽参加", "阿依古丽参加", "阿依 古丽参加" }, t => Assert.Equal(FindingKind.Minor, Assert.Single(PublicityDetector.Find(t, known)).Kind));
    }

    [Fact]
    public void Find_Several_AreInTheOrderOfTheTextAndApart()
    {
        var found = PublicityDetector.Find("学生张小明（11010519491231002X，13812345678）就读于示范小学三年级二班，卡号6222021234567890128。", Known);

        Assert.Equal([FindingKind.Minor, FindingKind.IdentityNumber, FindingKind.MobileNumber, FindingKind.SchoolClass, FindingKind.BankAccount], found.Select(f => f.Kind));
        Assert.All(found.Zip(found.Skip(1)), p => Assert.True(p.First.Start + p.First.Length <= p.Second.Start));
    }

    [Theory]
    [InlineData(FindingKind.IdentityNumber, true)]
    [InlineData(FindingKind.MobileNumber, true)]
    [InlineData(FindingKind.BankAccount, true)]
    [InlineData(FindingKind.Minor, true)]
    [InlineData(FindingKind.Guardian, true)]
    [InlineData(FindingKind.SchoolClass, true)]
    [InlineData(FindingKind.Complainant, true)]
    [InlineData(FindingKind.PartyName, true)]
    [InlineData(FindingKind.Address, true)]
    [InlineData(FindingKind.SuspectedIdentityNumber, false)]
    [InlineData(FindingKind.FixedPhone, false)]
    [InlineData(FindingKind.OnlineContact, false)]
    [InlineData(FindingKind.PersonName, false)]
    [InlineData(FindingKind.SuspectedName, false)]
    public void IsHard_FollowsTheKind(FindingKind kind, bool hard) => Assert.Equal(hard, new Finding(kind, 0, 1, "x").IsHard);

    [Fact]
    public void Apply_TakesPersonsOut()
    {
        var text = Deidentification.Apply("学生张小明和同学欧阳晓（示范小学三年级二班）的家长张大伟（13812345678）向孙丽说，罗建业在天津市西青区精武镇示范村18号开班，吴证言在场；张小明缴费。", Known);

        Assert.Equal("学生甲和同学学生乙（示范小学某班）的学生家长（（略））向举报人说，罗某在（住址略）开班，吴某在场；学生甲缴费。", text);
        Assert.DoesNotContain(PublicityDetector.Find(text, Known), f => f.IsHard);
    }

    [Fact]
    public void Apply_MinorAsParty_IsTheFirstPupil_AndTheOthersFollow() // 未成年人保护法第一百零三条
    {
        const string Text = "罗建业与张小明、欧阳晓一起上课。";

        Assert.Equal("学生甲与学生乙、学生丙一起上课。", Deidentification.Apply(Text, Known with { IsMinor = true }));
        Assert.Equal("罗某与学生甲、学生乙一起上课。", Deidentification.Apply(Text, Known));
        Assert.Equal("学生甲在场。", Deidentification.Apply("张小明在场。", CaseIdentities.None(Today) with { Names = [new(ProtectedNameKind.Minor, "张小明")] }));
    }

    [Fact]
    public void Apply_OnePupilWrittenInSeveralWays_IsOnePupil()
    {
        var known = CaseIdentities.None(Today) with { Names = [new(ProtectedNameKind.Minor, "张小明"), new(ProtectedNameKind.Minor, "阿依·古丽")] };

        Assert.Equal("学生乙、学生乙和学生甲、学生甲", Deidentification.Apply("阿依·古丽、阿依古丽和张小明、张 小 明", known));
    }

    [Fact]
    public void Apply_MoreThanTenPupils_AreCountedOn()
    {
        string[] names = ["赵青山", "钱青山", "孙青山", "李青山", "周青山", "吴青山", "郑青山", "王青山", "冯青山", "陈青山", "褚青山", "卫青山"];
        var known = CaseIdentities.None(Today) with { Names = [.. names.Select(n => new ProtectedName(ProtectedNameKind.Minor, n))] };

        Assert.Equal("学生甲、学生乙、学生丙、学生丁、学生戊、学生己、学生庚、学生辛、学生壬、学生癸、学生11、学生12", Deidentification.Apply(string.Join('、', names), known));
    }

    [Fact]
    public void ListOf_TypedNames_AreEachNameOnce()
    {
        Assert.Equal(["张小明", "李小红", "王小刚", "赵小丽"], ProtectedName.ListOf(ProtectedNameKind.Minor, "张小明、李小红， 王小刚\r\n张小明；赵小丽").Select(n => n.Name));
        Assert.Empty(ProtectedName.ListOf(ProtectedNameKind.Minor, null));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("罗建业", "罗某")]
    [InlineData("欧阳晓", "欧阳某")]
    [InlineData("欧阳", "欧某")]
    public void Surname_KeepsTheSurnameOnly(string name, string shown) => Assert.Equal(shown, Deidentification.Surname(name));
}
