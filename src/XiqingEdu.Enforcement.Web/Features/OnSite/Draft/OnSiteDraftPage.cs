using XiqingEdu.Enforcement.Web.Features.OnSite.Shared;

namespace XiqingEdu.Enforcement.Web.Features.OnSite.Draft;

/// <summary>The page with its form.</summary>
public sealed record OnSiteDraftPage(OnSitePenaltyForm Form, OnSiteChoices Choices) : IOnSiteFields;
