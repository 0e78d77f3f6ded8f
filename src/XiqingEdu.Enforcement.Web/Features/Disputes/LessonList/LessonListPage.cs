using XiqingEdu.Enforcement.Data.Disputes;
using XiqingEdu.Enforcement.Web.Platform.Pages;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.LessonList;

/// <summary>The list of lessons.</summary>
/// <param name="Violations">Names of the violations that lessons bear, by code.</param>
public sealed record LessonListPage(LessonFilter Filter, PageOf<LearntLesson> Rows, IReadOnlyDictionary<string, string> Violations, IReadOnlyList<Chip> Chips, DateOnly Today);
