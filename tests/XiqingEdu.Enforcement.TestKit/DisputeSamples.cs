using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Documents;
using XiqingEdu.Enforcement.Web.Routes;

namespace XiqingEdu.Enforcement.TestKit;

/// <summary>Documents of disputes for their pages: an answer that went out.</summary>
public static class DisputeSamples
{
    /// <summary>The sample of a page; null for other pages.</summary>
    public static Func<Portal, Task<PageSample?>>? Of(string template) =>
        template.StartsWith("reconsiderations/{id:guid}/documents/", StringComparison.Ordinal) ? portal => AnswerAsync(portal, DisputeChannel.Reconsideration, template)
        : template.StartsWith("litigations/{id:guid}/documents/", StringComparison.Ordinal) ? portal => AnswerAsync(portal, DisputeChannel.Litigation, template)
        : null;

    private static async Task<PageSample?> AnswerAsync(Portal portal, DisputeChannel channel, string template)
    {
        var kind = DisputeDocuments.StatementOf(channel);
        var found = await portal.WithDatabaseAsync(db => db.Set<DisputeDocument>().Where(d => d.Kind == kind).OrderBy(d => d.Id).FirstOrDefaultAsync());
        return found is null ? null : new PageSample(
            DisputePaths.DocumentOf(channel, found.DisputeId, kind, template.Contains("{sequence", StringComparison.Ordinal) ? found.EventSequence : null) + (template.EndsWith(".docx", StringComparison.Ordinal) ? ".docx" : ""), "dispute");
    }
}
