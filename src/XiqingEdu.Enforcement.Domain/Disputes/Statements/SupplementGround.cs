using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Disputes.Statements;

/// <summary>What lets the bureau add evidence after the reply or the defense.</summary>
public enum SupplementGround
{
    /// <summary>The other side brought reasons or evidence that it had not brought in the procedure of the act (《行政复议法》第四十六条、《行政诉讼法》第三十六条第二款).</summary>
    [Word("对方提出了处理程序中没有提出的理由或者证据，经同意（准许）补充")] NewReasons,

    /// <summary>The organ or the court asks for it (《行政诉讼法》第三十九条).</summary>
    [Word("复议机关、人民法院要求提供或者补充")] Demanded,

    /// <summary>Collected in time, yet force majeure kept it from being handed in (《行政诉讼法》第三十六条第一款).</summary>
    [Word("作出行为时已经收集，因不可抗力等正当事由不能提供，经准许延期提供")] ForceMajeure,
}
