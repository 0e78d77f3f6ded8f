using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Disputes;
using XiqingEdu.Enforcement.Data.Inspections;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Litigations;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;
using XiqingEdu.Enforcement.Domain.Inspections;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Routes;

namespace XiqingEdu.Enforcement.Web.Features.AnnualSummary.YearSummary;

/// <summary>What is not in order in a year: lost, corrected, late.</summary>
internal static class YearConcerns
{
    /// <summary>In the order of weight; empty when the year is in order.</summary>
    public static async Task<IReadOnlyList<Concern>> OfAsync(EnforcementDbContext db, LawLibrary law, int year, CancellationToken cancel)
    {
        var concerns = new List<Concern>();
        void Add(int count, string text, string path)
        {
            if (count > 0)
            {
                concerns.Add(new Concern(string.Format(text, count), path));
            }
        }

        Add(await db.Set<Litigation>().LostIn(year).CountAsync(cancel), "行政诉讼败诉 {0} 件", $"{DisputePaths.Litigations}?lostIn={year}");
        Add(await db.Set<Reconsideration>().CorrectedIn(year).CountAsync(cancel), "行政复议被纠错 {0} 件", $"{DisputePaths.Reconsiderations}?correctedIn={year}");
        var calendar = await law.CalendarAsync(cancel);
        var today = law.Today;
        bool Late(Deadline deadline) => deadline.LampOn(today, calendar) is Lamp.Overdue or Lamp.DoneLate;
        var filed = await db.Set<PenaltyCase>().Where(c => c.FiledOn >= new DateOnly(year, 1, 1) && c.FiledOn <= new DateOnly(year, 12, 31))
            .Select(c => new { FiledOn = c.FiledOn!.Value, c.DecidedOn }).ToListAsync(cancel);
        Add(filed.Count(c => Late(Deadline.Compute(PenaltyPeriods.Decide, c.FiledOn, calendar, c.DecidedOn))), "超过九十日办案期限的处罚案件 {0} 件", $"{CasePaths.List}?filedIn={year}");
        var replies = await db.Set<Reconsideration>().ReceivedIn(year).Select(r => new { r.Track, NoticeReceivedOn = r.NoticeReceivedOn!.Value, r.ReplySubmittedOn, r.DecidedOn }).ToListAsync(cancel);
        Add(replies.Count(r => Late(DisputePeriods.ReplyDeadline(r.Track, r.NoticeReceivedOn, r.ReplySubmittedOn, r.DecidedOn, calendar))),
            "行政复议逾期答复 {0} 件", $"{DisputePaths.Reconsiderations}?receivedIn={year}");
        var answers = await db.Set<Litigation>().ReceivedIn(year).Select(l => new
        {
            l.ComplaintReceivedOn,
            l.DefenseFiledOn,
            JudgedOn = l.Instances.Where(i => i.Sequence == 1).Select(i => i.JudgedOn).FirstOrDefault(),
        }).ToListAsync(cancel);
        Add(answers.Count(l => Late(DisputePeriods.AnswerDeadline(l.ComplaintReceivedOn, l.DefenseFiledOn, l.JudgedOn, calendar))),
            "行政诉讼逾期答辩 {0} 件", $"{DisputePaths.Litigations}?receivedIn={year}");
        Add(await db.Set<InspectionRecord>().InspectedIn(year).CountAsync(
                r => r.Rectification != null && r.Rectification.State != RectificationState.Passed && r.Rectification.DueOn < today, cancel),
            "超过整改期限仍未复查合格 {0} 件", $"{InspectionPaths.Rectifications}?year={year}&overdue=true");
        return concerns;
    }
}
