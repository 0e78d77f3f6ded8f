namespace XiqingEdu.Enforcement.Web.Features.Reviewers.Shared;

/// <summary>A form on a register entry.</summary>
public sealed record ReviewerFormPage<TForm>(Guid PersonId, string Name, DateOnly? OpenSince, TForm Form);
