using XiqingEdu.Enforcement.Domain.Inspections;

namespace XiqingEdu.Enforcement.Data.Inspections;

/// <summary>What the lists and the annual summary both ask, asked in one place so that they agree.</summary>
public static class InspectionQueries
{
    /// <summary>Tasks launched in a year.</summary>
    public static IQueryable<InspectionTask> LaunchedIn(this IQueryable<InspectionTask> all, int year)
    {
        var (first, last) = YearDays.Of(year);
        return all.Where(t => t.LaunchedOn >= first && t.LaunchedOn <= last);
    }

    /// <summary>Joint tasks that the bureau leads.</summary>
    public static IQueryable<InspectionTask> JointLed(this IQueryable<InspectionTask> all) => all.Where(t => t.Joint && t.LedByBureau);

    /// <summary>Visits of a year, whatever the task.</summary>
    public static IQueryable<InspectionRecord> InspectedIn(this IQueryable<InspectionRecord> all, int year)
    {
        var (first, last) = YearDays.Of(year);
        return all.Where(r => r.InspectedOn >= first && r.InspectedOn <= last);
    }

    /// <summary>Visits of a year within random tasks.</summary>
    public static IQueryable<InspectionRecord> RandomVisitsIn(this EnforcementDbContext db, int year) =>
        db.Set<InspectionRecord>().InspectedIn(year).Where(r => db.Set<InspectionTask>().Any(t => t.Id == r.TaskId && t.Random));

    /// <summary>Institutions visited in a year within random tasks, each once; with <paramref name="rectify"/> only those told to rectify.</summary>
    public static IQueryable<Institution> InspectedIn(this EnforcementDbContext db, int year, bool rectify)
    {
        var visits = db.RandomVisitsIn(year).Where(r => !rectify || r.Result == InspectionResult.OrderedToRectify);
        return db.Set<Institution>().Where(i => visits.Any(r => r.InstitutionId == i.Id));
    }

    /// <summary>Items that the joint tasks led in a year covered, each once.</summary>
    public static IQueryable<InspectionItem> CoveredJointlyIn(this EnforcementDbContext db, int year)
    {
        var tasks = db.Set<InspectionTask>().LaunchedIn(year).JointLed();
        return db.Set<InspectionItem>().Where(i => tasks.Any(t => t.Items.Any(x => x.ItemId == i.Id)));
    }
}
