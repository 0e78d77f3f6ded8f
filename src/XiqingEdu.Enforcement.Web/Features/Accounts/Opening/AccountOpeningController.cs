using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Identity;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Web.Features.Accounts.Shared;
using XiqingEdu.Enforcement.Web.Platform.Forms;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Accounts.Opening;

/// <summary>创建账号: by the system administrator, without roles; one account a person (law.md section 10, 身份鉴别).</summary>
[RequirePermission(Permission.ManageAccounts)]
[Route(AccountPaths.New)]
public sealed class AccountOpeningController(EnforcementDbContext db, UserManager<Account> accounts, CurrentActor me, TimeProvider clock) : FormController
{
    private static readonly Citation Rule = Cite.House("账号管理");

    /// <summary>The form, for a known person or a new one.</summary>
    [HttpGet]
    public Task<IActionResult> Show(PersonChoice? choice, CancellationToken cancel) => PageAsync(new AccountOpeningForm { Id = Guid.CreateVersion7(), Choice = choice }, cancel);

    /// <summary>Opens the account and shows its first password once.</summary>
    [HttpPost]
    public Task<IActionResult> Open(AccountOpeningForm form, CancellationToken cancel) => SubmitAsync(
        () => OpenAsync(form, cancel),
        () => PageAsync(form, cancel));

    private async Task<IActionResult> OpenAsync(AccountOpeningForm form, CancellationToken cancel)
    {
        FirstPasswordPage? opened = null;
        var isNew = await db.SaveOnceAsync(
            saved: () => db.Set<Account>().AnyAsync(a => a.Id == form.Id, cancel),
            async () =>
            {
                Require.That(await accounts.FindByNameAsync(form.UserName!) is null, "ACCOUNT-NAME", Rule, $"账号 {form.UserName} 已被使用，请换一个。", nameof(form.UserName));
                var person = await PersonAsync(form, cancel);
                var password = FirstPassword.Make();
                var account = new Account(form.UserName!, person.Id) { Id = form.Id, PasswordChangedAt = clock.GetUtcNow().UtcDateTime };
                var result = await accounts.CreateAsync(account, password);
                Require.That(result.Succeeded, "ACCOUNT-NAME", Rule, "账号不符合要求，请换一个。", nameof(form.UserName));
                await db.SaveAsync(me.Intends("Account.Opened", $"为 {person.Name}（{person.Unit}）创建账号 {account.UserName}。", account.Id), cancel);
                opened = new FirstPasswordPage(account.Id, account.UserName!, person.Name, password, IsNew: true);
            },
            moved: () => db.Set<Account>().AnyAsync(a => a.PersonId == form.PersonId || a.NormalizedUserName == accounts.NormalizeName(form.UserName), cancel));
        return isNew
            ? View("FirstPassword", opened)
            : Done(AccountPaths.Card(form.Id), "该账号此前已经创建，没有重复创建。首次密码只显示一次，如未记下请重置密码。");
    }

    private async Task<Person> PersonAsync(AccountOpeningForm form, CancellationToken cancel)
    {
        if (form.Choice == PersonChoice.New)
        {
            var registered = Person.Register(form.Name!, form.IdentityNumber, form.Unit!, form.Post!, form.Kind!.Value, LegalDate.Today(clock));
            db.Add(registered);
            return registered;
        }

        var known = await db.Set<Person>().FirstOrDefaultAsync(p => p.Id == form.PersonId, cancel);
        Require.That(known is not null, "PERSON", Rule, "没有这名人员，请重新选择。", nameof(form.PersonId));
        Require.That(!await db.Set<Account>().AnyAsync(a => a.PersonId == known!.Id, cancel), "ACCOUNT-ONE", Rule,
            $"{known!.Name}已有账号，一人只能有一个账号；已停用的可以重新启用。", nameof(form.PersonId));
        return known;
    }

    private async Task<IActionResult> PageAsync(AccountOpeningForm form, CancellationToken cancel)
    {
        var people = await db.Set<Person>().AsNoTracking().Where(p => !db.Set<Account>().Any(a => a.PersonId == p.Id))
            .OrderBy(p => p.Unit).ThenBy(p => p.Name).ThenBy(p => p.Id).Select(p => new { p.Id, p.Name, p.Unit, p.Post }).ToListAsync(cancel);
        form.Choice ??= people.Count == 0 ? PersonChoice.New : PersonChoice.Known;
        return View("AccountOpening", new AccountOpeningPage(form, people.ConvertAll(p => KeyValuePair.Create(p.Id.ToString(), $"{p.Name}（{p.Unit}，{p.Post}）"))));
    }
}
