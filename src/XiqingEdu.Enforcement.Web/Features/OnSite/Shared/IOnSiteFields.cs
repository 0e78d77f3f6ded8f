namespace XiqingEdu.Enforcement.Web.Features.OnSite.Shared;

/// <summary>What the fields of the on-the-spot form need.</summary>
public interface IOnSiteFields
{
    /// <summary>The form.</summary>
    OnSitePenaltyForm Form { get; }

    /// <summary>What it offers.</summary>
    OnSiteChoices Choices { get; }
}
