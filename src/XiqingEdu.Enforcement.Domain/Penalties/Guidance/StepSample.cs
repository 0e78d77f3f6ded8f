namespace XiqingEdu.Enforcement.Domain.Penalties.Guidance;

/// <summary>A finished text for one field of a step, from an invented case.</summary>
/// <param name="Field">Name of the form's field; of a row in a list without its number, such as Opinions.Words.</param>
/// <param name="Text">As it would be typed.</param>
/// <param name="When">In which situation, in Chinese; empty where there is only one.</param>
public sealed record StepSample(string Field, string Text, string When = "");
