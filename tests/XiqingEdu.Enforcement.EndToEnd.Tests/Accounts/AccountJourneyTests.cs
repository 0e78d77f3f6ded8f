using Xunit;

namespace XiqingEdu.Enforcement.EndToEnd.Tests.Accounts;

/// <summary>From a new account to the first sign-in, on a phone and without script: three administrators and the new colleague.</summary>
public sealed class AccountJourneyTests(Desk desk)
{
    [Fact]
    public async Task Open_AssignRole_SignInAndChangePassword()
    {
        string password, card;
        await using (var sysadmin = await desk.VisitAsync("sysadmin", script: false, width: 390, height: 844))
        {
            await sysadmin.OpenAsync("/accounts/new?choice=New");
            await sysadmin.Page.FillAsync("[name='Form.Name']", "刘文静");
            await sysadmin.Page.FillAsync("[name='Form.Unit']", "执法科");
            await sysadmin.Page.FillAsync("[name='Form.Post']", "科员");
            await sysadmin.Page.SelectOptionAsync("[name='Form.Kind']", "CivilServant");
            await sysadmin.Page.FillAsync("[name='Form.UserName']", "liuwj");
            await sysadmin.Page.ClickAsync("main button.primary");
            password = await sysadmin.Page.InnerTextAsync("#first-password");
            await sysadmin.PictureAsync("account-opened");
            await sysadmin.Page.ClickAsync("text=查看账号");
            card = new Uri(sysadmin.Page.Url).AbsolutePath;
            await sysadmin.PictureAsync("account-card");
        }

        await using (var secadmin = await desk.VisitAsync("secadmin"))
        {
            await secadmin.OpenAsync(card);
            await secadmin.Page.ClickAsync("text=分配角色");
            await secadmin.Page.CheckAsync("[value=CaseHandler]");
            await secadmin.Page.FillAsync("[name='Form.Reason']", "新任执法人员");
            await secadmin.Page.ClickAsync("main button.primary");
            Assert.Contains("执法人员", await secadmin.Page.InnerTextAsync(".notice-green"));
            Assert.Empty(await secadmin.AccessibilityFindingsAsync());
        }

        await using var colleague = await desk.VisitAsync();
        await colleague.SignInAsync("liuwj", password);
        Assert.EndsWith("/password", colleague.Page.Url);
        await colleague.Page.FillAsync("[name=Current]", password);
        await colleague.Page.FillAsync("[name=New]", "Wenjing-2026-11");
        await colleague.Page.FillAsync("[name=Again]", "Wenjing-2026-11");
        await colleague.Page.ClickAsync("main button.primary");
        Assert.Equal("密码已修改。", (await colleague.Page.InnerTextAsync(".notice-green")).Trim());
    }
}
