using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Domain.Inspections;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Web.Platform.Forms;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Inspections.InstitutionRegistration;

/// <summary>Registers an institution, and changes what the register says of it.</summary>
[RequirePermission(Permission.ManageInspections)]
public sealed class InstitutionRegistrationController(EnforcementDbContext db, CurrentActor me) : FormController
{
    /// <summary>The empty form.</summary>
    [HttpGet(InspectionPaths.RegisterInstitution)]
    public IActionResult New() => Form(new InstitutionForm { Status = InstitutionStatus.Operating }, isNew: true);

    /// <summary>Registers; a credit code that is already in the register is refused.</summary>
    [HttpPost(InspectionPaths.RegisterInstitution)]
    public Task<IActionResult> Register(InstitutionForm form, CancellationToken cancel) => SubmitAsync(
        async () =>
        {
            var isNew = await db.SaveNewOnceAsync(
                form.Id,
                async () =>
                {
                    var institution = Institution.Register(form.Id, form.ToParticulars());
                    await EnsureSingleAsync(institution, cancel);
                    return institution;
                },
                i => me.Intends("Inspection.InstitutionRegistered", $"登记检查对象 {i.Name}。", i.Id), cancel: cancel);
            return Done(InspectionPaths.Institutions, isNew ? $"已登记 {form.Name!.Trim()}。" : "本次登记已经保存过，没有重复登记。");
        },
        () => Task.FromResult(Form(form, isNew: true)));

    /// <summary>The form with what stands now; 404 when there is no such institution.</summary>
    [HttpGet(InspectionPaths.InstitutionTemplate)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel) => await CurrentAsync(id, cancel) is { } form ? Form(form, isNew: false) : NotFound();

    /// <summary>Changes the particulars.</summary>
    [HttpPost(InspectionPaths.InstitutionTemplate)]
    public async Task<IActionResult> Change(Guid id, InstitutionForm form, CancellationToken cancel)
    {
        if (await CurrentAsync(id, cancel) is not { } current)
        {
            return NotFound();
        }

        return await SubmitAsync(
            async () =>
            {
                var institution = await db.Set<Institution>().FirstAsync(i => i.Id == id, cancel);
                db.Expect(institution, form.Version);
                institution.Change(form.ToParticulars());
                await EnsureSingleAsync(institution, cancel);
                await db.SaveAsync(me.Intends("Inspection.InstitutionChanged", $"修改检查对象 {institution.Name} 的登记内容。", id), cancel);
                return Done(InspectionPaths.Institutions, $"已保存 {institution.Name}。");
            },
            () =>
            {
                (form.Id, form.Version) = (id, current.Version);
                return Task.FromResult(Form(form, isNew: false));
            },
            afresh: () => Edit(id, cancel));
    }

    private async Task EnsureSingleAsync(Institution institution, CancellationToken cancel) => Require.That(
        !await db.Set<Institution>().AnyAsync(i => i.CreditCode == institution.CreditCode && i.Id != institution.Id, cancel),
        "INSP-OBJECT-TWICE", Cite.House("检查对象名录库"), "名录库中已有使用该统一社会信用代码的单位。", nameof(InstitutionForm.CreditCode));

    private IActionResult Form(InstitutionForm form, bool isNew) => View("InstitutionRegistration", new InstitutionRegistrationPage(form, isNew));

    private Task<InstitutionForm?> CurrentAsync(Guid id, CancellationToken cancel) =>
        db.Set<Institution>().Where(i => i.Id == id).Select(i => new InstitutionForm
        {
            Id = i.Id,
            Version = i.Version,
            Name = i.Name,
            Kind = i.Kind,
            CreditCode = i.CreditCode,
            LicenseNumber = i.LicenseNumber,
            Address = i.Address,
            RiskClass = i.RiskClass,
            Status = i.Status,
        }).FirstOrDefaultAsync(cancel);
}
