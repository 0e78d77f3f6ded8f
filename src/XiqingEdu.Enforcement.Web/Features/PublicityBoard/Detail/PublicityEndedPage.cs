namespace XiqingEdu.Enforcement.Web.Features.PublicityBoard.Detail;

/// <summary>What an address says when nothing is published there any more.</summary>
public sealed record PublicityEndedPage(string Title, string DecisionNumber, DateOnly? On, string Reason);
