using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <summary>What the 立案审批表 states.</summary>
/// <param name="Party">The party.</param>
/// <param name="Violation">The violation that is suspected.</param>
/// <param name="ActFrom">First day of the act.</param>
/// <param name="ActUntil">Last day of the act; for a continuing act the day it ended, or the day of discovery.</param>
/// <param name="EndangersLifeOrFinance">公民生命健康安全、金融安全且有危害后果: five years instead of two (第三十六条).</param>
/// <param name="PlaceInDistrict">Whether the act took place in the district (第二十二条).</param>
/// <param name="Place">Place of the act.</param>
/// <param name="Facts">Facts and reasons for filing.</param>
/// <param name="Handlers">The two proposed officers, as certified today.</param>
public sealed record FilingProposal(
    Party Party, Violation Violation, DateOnly ActFrom, DateOnly ActUntil, bool EndangersLifeOrFinance, bool PlaceInDistrict, string Place,
    string Facts, InvestigatorPair Handlers);
