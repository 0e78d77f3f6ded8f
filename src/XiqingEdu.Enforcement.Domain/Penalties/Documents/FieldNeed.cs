using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties.Documents;

/// <summary>What a template must do with a field.</summary>
public enum FieldNeed
{
    /// <summary>Must stand in every template.</summary>
    [Word("必须有")] Required,

    /// <summary>
    /// Must stand in every template, alone in its paragraph: the program writes the words (rights, payment, surcharge,
    /// remedies), so that nobody can take them out or change them.
    /// </summary>
    [Word("必须有，单独成段，内容由系统写定")] Block,

    /// <summary>May be used.</summary>
    [Word("可以用")] Offered,
}
