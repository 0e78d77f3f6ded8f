namespace XiqingEdu.Enforcement.Web.Features.OnSite.Steps.Shared;

/// <summary>A step that asks for nothing but the confirmation itself.</summary>
public sealed class OnSiteConfirmForm : OnSiteStepForm;
