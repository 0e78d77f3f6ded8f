namespace XiqingEdu.Enforcement.Domain.Penalties.Guidance;

/// <summary>
/// Finished samples for what is typed at each step, so that whoever does one case a year sees how it is written. All of them tell two
/// invented cases: a fine with hearing and deliberation, and a slight violation that is not punished. Steps of another ending are written
/// as if the same case had taken it. People, institutions and numbers are invented; a test checks that every typed text has a sample.
/// </summary>
public static partial class StepSamples
{
    private const string Fine = "给予行政处罚", None = "不予行政处罚", Dismissed = "撤销案件";

    private static readonly ILookup<Step, StepSample> ByStep =
        new[] { Filing(), Investigation(), Report(), Notice(), Hearing(), Review(), Decision(), Transfer(), Execution(), Publicity(), Ending() }
            .SelectMany(part => part).SelectMany(s => s.Samples, (s, sample) => (s.Step, sample)).ToLookup(s => s.Step, s => s.sample);

    /// <summary>The samples of a step, in the order of its fields; none where nothing is typed.</summary>
    public static IEnumerable<StepSample> Of(Step step) => ByStep[step];

    private static StepSample[] Service(string document) =>
    [
        new("Recipient", "甘立言（法定代表人，本人签收）", "直接送达"),
        new("Recipient", "样例物业值守人员（见证人），当事人拒绝签收", "留置送达"),
        new("Place", "天津市西青区样例路8号301室（当事人住所）"),
        new("Note", $"当面宣读《{document}》后交付，受送达人在送达回证上签名并注明日期。", "直接送达"),
        new("Note", $"受送达人拒绝接收《{document}》。执法人员邀请所在物业公司值守人员到场说明情况，在送达回证上记明拒收事由和日期，由见证人签名，将文书留在受送达人住所并全程录像。", "留置送达"),
    ];

    private static (Step, StepSample[]) Opinion(Step step, string text, string when = "") => (step, [new("Opinion", text, when)]);
}
