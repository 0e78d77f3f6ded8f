using XiqingEdu.Enforcement.Domain.Penalties.Documents;

namespace XiqingEdu.Enforcement.Web.Features.OnSite.Decision;

/// <summary>The decision, and whether this person is about to hand it over.</summary>
public sealed record OnSiteDecisionPage(Guid PenaltyId, LegalDocument Document, bool ToHandOver);
