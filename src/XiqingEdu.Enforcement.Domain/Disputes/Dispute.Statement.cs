using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Disputes.Statements;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Disputes;

/// <content>The answer and its evidence.</content>
public abstract partial class Dispute
{
    /// <summary>Who answers for it; null until assigned.</summary>
    public DisputeAssignment? Assignment { get; private set; }

    /// <summary>The answer; null until written.</summary>
    public Statement? Statement { get; private set; }

    /// <summary>Evidence and norms; null until put together.</summary>
    public EvidenceBundle? Evidence { get; private set; }

    /// <summary>The bureau may not collect evidence by itself after the papers came.</summary>
    public abstract Citation NoCollecting { get; }

    /// <summary>Assigns, or assigns anew. Refused: no unit, nothing that the unit is asked.</summary>
    public void Assign(Guid personId, string personName, string unit, string request, Actor actor, LegalFrame law)
    {
        var article = Enter(DisputeStep.Assign, actor, law);
        Assignment = new DisputeAssignment(personId, Require.Text(personName, "承办人", article, NameMaxLength, "PersonId"),
            Require.Text(unit, "协办机构", article, DisputeAssignment.UnitMaxLength, "Unit"),
            Require.Text(request, "协办要求", article, DisputeAssignment.RequestMaxLength, "Request"), law.Today);
        Leave(DisputeStep.Assign, actor, law, $"承办人：{Assignment.PersonName}；协办机构：{Assignment.Unit}。{Assignment.Request}");
    }

    /// <summary>Writes the answer, or writes it anew; a signature on the text before is then void. Refused: an empty part.</summary>
    public void DraftStatement(string facts, string reasons, string request, Actor actor, LegalFrame law)
    {
        var article = Enter(DisputeStep.DraftStatement, actor, law);
        var signed = Statement?.Approval is not null;
        Statement = new Statement(
            Require.Text(facts, "事实和办理经过", article, Statement.PartMaxLength, "Facts"),
            Require.Text(reasons, "答复、答辩理由", article, Statement.PartMaxLength, "Reasons"),
            Require.Text(request, "请求", article, Statement.PartMaxLength, "Request"), actor.PersonId, actor.Name, law.Today);
        Leave(DisputeStep.DraftStatement, actor, law, $"拟写《{StatementTitle}》" + (signed ? "，原审签失效" : "") + "。");
    }

    /// <summary>
    /// Puts the bundle together, or anew, until the answer goes out; a signature given with the bundle before is then void. Refused: nothing in it; a piece made after the papers came (the bureau may
    /// not collect evidence any more); pages out of range.
    /// </summary>
    public void FreezeEvidence(IReadOnlyList<EvidenceItem> items, Actor actor, LegalFrame law)
    {
        var article = Enter(DisputeStep.FreezeEvidence, actor, law);
        Require.That(items.Count > 0, "EVIDENCE", article, "请选择或者填写至少一份证据、依据。", "Items");
        Require.That(items.Count <= EvidenceBundle.MostItems, "EVIDENCE", article, $"证据、依据不得超过 {EvidenceBundle.MostItems} 份。", "Items");
        var late = items.FirstOrDefault(i => i.On > ReceivedOn);
        Require.That(late is null, "EVIDENCE-LATE", NoCollecting,
            $"“{late?.Name}”形成于 {late?.On:yyyy-MM-dd}，晚于收到材料之日 {ReceivedOn:yyyy-MM-dd}；此后本局不得自行收集证据，不能列入。", "Items");
        Evidence = new EvidenceBundle([.. items.Select(i => Checked(i, article))], law.Today, actor.PersonId, actor.Name);
        var signed = Statement?.Approval is not null;
        Statement = Statement is null ? null : Statement with { Approval = null };
        Leave(DisputeStep.FreezeEvidence, actor, law, $"固定证据、依据 {items.Count} 份，共 {Evidence.Pages} 页" + (signed ? "，原审签失效。" : "。"));
    }

    /// <summary>A leader signs the answer. Refused: the one who wrote it (law.md 9).</summary>
    public void ApproveStatement(string opinion, Actor actor, LegalFrame law)
    {
        var article = Enter(DisputeStep.ApproveStatement, actor, law);
        Statement = Statement! with
        {
            Approval = new Approval(actor.PersonId, actor.Name, law.Today, Require.Text(opinion, "审签意见", article, Approval.OpinionMaxLength, "Opinion")), Returned = "",
        };
        Leave(DisputeStep.ApproveStatement, actor, law, $"审签《{StatementTitle}》：{Statement.Approval!.Opinion}");
    }

    /// <summary>A leader sends the answer back.</summary>
    public void ReturnStatement(string reason, Actor actor, LegalFrame law)
    {
        var article = Enter(DisputeStep.ReturnStatement, actor, law);
        Statement = Statement! with { Returned = Require.Text(reason, "退回理由", article, Approval.OpinionMaxLength, "Opinion") };
        Leave(DisputeStep.ReturnStatement, actor, law, $"退回《{StatementTitle}》：{Statement.Returned}");
    }

    /// <summary>
    /// Records that answer and evidence went out. Refused: before receipt, in the future. A late one is recorded and shows as late.
    /// </summary>
    public void SubmitStatement(DateOnly? on, Actor actor, LegalFrame law)
    {
        var article = Enter(DisputeStep.SubmitStatement, actor, law);
        var day = Happened(on, "提交之日", article, law);
        MarkSubmitted(day);
        var late = Deadlines(law).FirstOrDefault(d => d.StartOn == ReceivedOn && d.DoneOn == day && day > d.LegalDueOn);
        Leave(DisputeStep.SubmitStatement, actor, law, $"{day:yyyy-MM-dd} 提交《{StatementTitle}》和证据、依据 {Evidence!.Items.Count} 份" + (late is null ? "。" : $"，已超过法定期限 {late.LegalDueOn:yyyy-MM-dd}。"));
    }

    /// <summary>
    /// Adds a piece after the bundle was handed in, where the law lets the bureau do so. Refused: no ground, no consent, before the answer went out,
    /// in the future.
    /// </summary>
    public void SupplementEvidence(EvidenceItem item, SupplementGround? ground, string consent, DateOnly? on, Actor actor, LegalFrame law)
    {
        var article = Enter(DisputeStep.SupplementEvidence, actor, law);
        Require.That(ground is not null, "SUPPLEMENT", article, "请选择补充证据的理由；没有法定理由的，不得补充。", "Ground");
        var day = Happened(on, "补充之日", article, law);
        Require.That(day >= SubmittedOn, "DATE-ORDER", article, $"补充之日不得早于提交答复、答辩之日 {SubmittedOn:yyyy-MM-dd}。", "On");
        var added = new SupplementedEvidence(Checked(item, article), ground!.Value,
            Require.Text(consent, "同意、准许或者要求的文书", article, SupplementedEvidence.ConsentMaxLength, "Consent"), day, actor.Name);
        Evidence = Evidence! with { Supplements = [.. Evidence.Supplements, added] };
        Leave(DisputeStep.SupplementEvidence, actor, law, $"{day:yyyy-MM-dd} 补充证据“{added.Item.Name}”：{ground.Value.Word()}（{added.Consent}）。");
    }

    private protected abstract void MarkSubmitted(DateOnly on);

    /// <summary>The day of receipt is not corrected to before a piece that the bundle holds was made.</summary>
    private protected void EnsureEvidenceBefore(DateOnly received, string field)
    {
        var late = Evidence?.Items.FirstOrDefault(i => i.On > received);
        Require.That(late is null, "EVIDENCE-LATE", NoCollecting,
            $"证据清单中的“{late?.Name}”形成于 {late?.On:yyyy-MM-dd}，收到材料之日不得更正到此前；请先重新固定证据、依据。", field);
    }

    private static EvidenceItem Checked(EvidenceItem item, Citation article)
    {
        Require.That(item.Pages is >= 1 and <= EvidenceItem.MostPages, "EVIDENCE", article, $"“{item.Name}”的页数须为 1 至 {EvidenceItem.MostPages}。", "Items");
        return item with
        {
            Name = Require.Text(item.Name, "证据名称", article, EvidenceItem.NameMaxLength, "Items"),
            Purpose = Require.Text(item.Purpose, $"“{item.Name}”的证明对象", article, EvidenceItem.PurposeMaxLength, "Items"),
        };
    }
}
