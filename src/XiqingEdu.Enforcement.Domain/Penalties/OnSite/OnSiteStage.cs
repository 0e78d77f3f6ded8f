using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties.OnSite;

/// <summary>Where an on-the-spot penalty stands (law.md 2.5).</summary>
public enum OnSiteStage
{
    /// <summary>Filled in on the spot; decided or not, the form is not handed over yet.</summary>
    [Word("当场填写")] OnSiteDrafted,
    [Word("已当场交付")] OnSiteServed,
    [Word("已备案")] FiledForRecord,
    [Word("逾期未缴")] Overdue,
    [Word("履行完毕")] Performed,
    [Word("结案")] Closed,
    [Word("归档")] Archived,

    /// <summary>Did not fit; goes on as a clue of the ordinary procedure.</summary>
    [Word("已转普通程序")] ConvertedToOrdinary,

    /// <summary>Not handed over and given up; a number that it bears is never used again.</summary>
    [Word("已作废")] Voided,
}
