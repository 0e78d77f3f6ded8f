using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.People;

/// <summary>On what ground a certificate was issued. Only a new one raises the head-count.</summary>
public enum IssueGround
{
    /// <summary>To a person without a certificate in force.</summary>
    [Word("新发")] New,

    /// <summary>In place of one that was lost.</summary>
    [Word("补发")] Reissue,
}
