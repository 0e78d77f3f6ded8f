using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Disputes;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.Web.Features.Disputes.Shared;
using XiqingEdu.Enforcement.Web.Features.Shared;
using XiqingEdu.Enforcement.Web.Platform.Forms;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.LitigationJudgment;

/// <summary>Records the judgment of the last instance; recorded again it asks for the reason.</summary>
[RequirePermission(Permission.ManageDisputes)]
[Route(DisputePaths.LitigationTemplate + "/judgment")]
public sealed class LitigationJudgmentController(EnforcementDbContext db, LawLibrary law, ChallengedCases cases, ChallengedDecisions decisions, CurrentActor me) : FormController
{
    /// <summary>The form with what stands now.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel) =>
        await CurrentAsync(id, cancel) is { } page ? View("LitigationJudgment", page) : NotFound();

    /// <summary>Records the judgment.</summary>
    [HttpPost]
    public async Task<IActionResult> Record(Guid id, JudgmentForm form, CancellationToken cancel)
    {
        if (await CurrentAsync(id, cancel) is not { } page)
        {
            return NotFound();
        }

        return await SubmitAsync(
            async () =>
            {
                var suit = await db.Set<Litigation>().FirstAsync(l => l.Id == id, cancel);
                db.Expect(suit, form.Version);
                suit.RecordJudgment(new Judgment(form.Outcomes, form.JudgedOn, form.WithdrawnAfterChange, form.Note) { ChangedTo = page.Challenged?.ChangedBy(form) }, law.Today, form.CorrectionReason);
                await decisions.FollowAsync(suit, suit.PenaltyCaseId, me.Actor, form.CorrectionReason, cancel);
                var words = string.Join("、", suit.Instances[^1].Outcomes.Select(o => o.Word()));
                var verb = page.Recorded ? "更正" : "登记";
                await db.SaveAsync(me.Intends("Litigation.JudgmentRecorded",
                    $"行政诉讼 {page.Number} 的{page.Level.Word()}裁判{verb}：{words}。", id, form.CorrectionReason), cancel);
                return Done(DisputePaths.Litigation(id), "裁判结果已登记。裁判生效后，请登记生效日期。");
            },
            () =>
            {
                form.Version = page.Form.Version;
                return Task.FromResult<IActionResult>(View("LitigationJudgment", page with { Form = form }));
            });
    }

    private async Task<LitigationJudgmentPage?> CurrentAsync(Guid id, CancellationToken cancel)
    {
        var suit = await db.Set<Litigation>().AsNoTracking().FirstOrDefaultAsync(l => l.Id == id, cancel);
        if (suit is null)
        {
            return null;
        }

        var last = suit.Instances[^1];
        var form = new JudgmentForm
        {
            Version = suit.Version,
            Outcomes = [.. last.Outcomes],
            JudgedOn = last.JudgedOn,
            WithdrawnAfterChange = last.WithdrawnAfterChange,
            Note = last.Note,
        };
        form.Fill(last.ChangedTo);
        return new LitigationJudgmentPage(id, suit.Instances[0].CaseNumber, last.Level, last.JudgedOn is not null, form)
        {
            Challenged = await cases.PenaltiesAsync(suit.Remedy is null ? null : suit.PenaltyCaseId, cancel),
        };
    }
}
