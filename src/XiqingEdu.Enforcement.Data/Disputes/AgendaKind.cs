using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Data.Disputes;

/// <summary>Why a day stands in the calendar of the respondent's desk.</summary>
public enum AgendaKind
{
    [Word("开庭、听证")] Hearing,
    [Word("法定期限")] Deadline,
    [Word("履行")] Compliance,
    [Word("整改")] Measure,
}
