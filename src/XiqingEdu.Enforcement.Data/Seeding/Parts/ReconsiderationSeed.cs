using Newtonsoft.Json.Linq;
using XiqingEdu.Enforcement.Data.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Law;

namespace XiqingEdu.Enforcement.Data.Seeding.Parts;

/// <summary>reconsiderations.json: reconsiderations with reply, outcome and closing.</summary>
internal sealed class ReconsiderationSeed(EnforcementDbContext db, TimeProvider clock) : ISeedPart
{
    public string File => "reconsiderations";

    public async Task LoadAsync(JObject item, SeedContext context, CancellationToken cancel)
    {
        var today = LegalDate.Today(clock);
        var s = item.To<Item>();
        var open = await db.OpenOverSameActAsync(s.Applicant, s.Act, null, null, cancel);
        var reconsideration = Reconsideration.Receive(Guid.CreateVersion7(), new ReconsiderationParticulars(
            s.Applicant, s.ActKind, s.Act, null, s.NoticeReceivedOn, s.Procedure, s.Organ, s.OrganNumber), open, today);
        context.Remember("行政复议", s.Key, reconsideration.Id);
        if (s.ReplySubmittedOn is { } replied)
        {
            reconsideration.SubmitReply(replied, today);
        }

        if (s.Outcome is { } outcome)
        {
            reconsideration.RecordOutcome(new ReconsiderationResult(outcome, s.DecidedOn, s.OutcomeNote, s.OrderedToRemake), today);
        }

        if (s.ClosedOn is { } closed)
        {
            reconsideration.Close(closed, today);
        }

        db.Add(reconsideration);
        await db.SaveAsync(context.Why($"行政复议 {reconsideration.OrganNumber}", reconsideration.Id), cancel);
    }

    private sealed record Item(
        string Key, string Applicant, ChallengedActKind ActKind, string Act, DateOnly NoticeReceivedOn, ReconsiderationProcedure Procedure,
        string Organ, string OrganNumber, DateOnly? ReplySubmittedOn, ReconsiderationOutcome? Outcome, DateOnly? DecidedOn, string? OutcomeNote,
        bool OrderedToRemake, DateOnly? ClosedOn);
}
