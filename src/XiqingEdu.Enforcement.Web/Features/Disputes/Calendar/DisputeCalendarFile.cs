using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using XiqingEdu.Enforcement.Data.Disputes;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Calendar;

/// <summary>Days as an iCalendar file. An event bears the number and the party of the dispute and nothing more of a person.</summary>
internal static class DisputeCalendarFile
{
    // China has had no summer time since 1992: a fixed difference, so that the file needs no table of the time zone.
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    /// <summary>The file.</summary>
    /// <param name="entries">Its events; a last day is a whole-day event.</param>
    /// <param name="now">The moment of the download.</param>
    public static string Of(IEnumerable<AgendaEntry> entries, DateTimeOffset now)
    {
        var calendar = new Ical.Net.Calendar { ProductId = "-//XiqingEdu//Enforcement//ZH" };
        foreach (var entry in entries)
        {
            var begins = entry.At is { } at ? Utc(new DateTimeOffset(entry.On, at, China)) : new CalDateTime(entry.On);
            calendar.Events.Add(new CalendarEvent
            {
                Uid = entry.Key + "@xiqing-edu-enforcement", DtStamp = Utc(now), Start = begins, End = entry.At is null ? new CalDateTime(entry.On.AddDays(1)) : null,
                Summary = $"{entry.What}：{entry.Dispute.Number}（{entry.Dispute.Person}）",
                Description = $"{entry.Kind.Word()}，{entry.Dispute.Channel.Word()}", Location = entry.Place.Length > 0 ? entry.Place : null,
            });
        }

        return new CalendarSerializer().SerializeToString(calendar) ?? throw new InvalidOperationException("The calendar could not be written.");
    }

    private static CalDateTime Utc(DateTimeOffset moment) => new(moment.UtcDateTime, "UTC");
}
