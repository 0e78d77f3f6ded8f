namespace XiqingEdu.Enforcement.Web.Features.PublicityBoard.List;

/// <summary>One row of the public list: columns of the published version and of nothing else.</summary>
public sealed record PublicityRow(Guid Id, string DecisionNumber, string Party, string Violation, string Kinds, DateOnly DecidedOn, DateOnly PublishedOn);

/// <summary>One withdrawal with its public reason.</summary>
public sealed record WithdrawnRow(string DecisionNumber, DateOnly? WithdrawnOn, string Reason);
