using XiqingEdu.Enforcement.Web.Features.OnSite.Shared;

namespace XiqingEdu.Enforcement.Web.Features.OnSite.Steps.Revise;

/// <summary>The fields of the form when it is revised.</summary>
public sealed record OnSiteReviseFields(OnSitePenaltyForm Form, OnSiteChoices Choices) : IOnSiteFields;
