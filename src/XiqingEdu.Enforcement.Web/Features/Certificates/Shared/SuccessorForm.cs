namespace XiqingEdu.Enforcement.Web.Features.Certificates.Shared;

/// <summary>Who takes over one piece of open work.</summary>
public sealed class SuccessorForm
{
    public Guid WorkId { get; set; }

    public Guid? PersonId { get; set; }
}
