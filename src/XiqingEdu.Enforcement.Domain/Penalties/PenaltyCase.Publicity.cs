using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties.Publication;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <content>Publication, withdrawal and credit repair.</content>
public sealed partial class PenaltyCase
{
    private readonly List<PublicNotice> publicNotices = [];

    /// <summary>Where publication stands.</summary>
    public Publicity Publicity { get; private set; } = new(PublicityStatus.NotRequired);

    /// <summary>For queries: where publication stands.</summary>
    public PublicityStatus PublicityStatus { get => Publicity.Status; private set => _ = value; }

    /// <summary>All that was ever published, oldest first.</summary>
    public IReadOnlyList<PublicNotice> PublicNotices => publicNotices;

    /// <summary>The last that was published; null before the first.</summary>
    public PublicNotice? PublicNotice => publicNotices.MaxBy(n => n.Sequence);

    /// <summary>The day of the first publication; null before it.</summary>
    public DateOnly? FirstPublishedOn => publicNotices.Count == 0 ? null : publicNotices.Min(n => n.PublishedOn);

    /// <summary>
    /// Since when what is published must go: the day on which the decision was changed, annulled, found illegal or found invalid
    /// (《行政处罚法》第四十八条第二款); null while the decision stands as made.
    /// </summary>
    public DateOnly? MustWithdrawPublicitySince => DecisionFellOn;

    /// <summary>For queries: the same day.</summary>
    public DateOnly? DecisionFellOn { get => DecisionChange?.On; private set => _ = value; }

    /// <summary>Names of persons that are looked for in what is published, one a line with its kind. Encrypted at rest.</summary>
    public string ProtectedNameList { get; private set; } = "";

    /// <summary>Names of persons that are looked for in what is published.</summary>
    public IReadOnlyList<ProtectedName> ProtectedNames =>
        [.. ProtectedNameList.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(':', 2)).Select(p => new ProtectedName(Enum.Parse<ProtectedNameKind>(p[0]), p[1]))];

    /// <summary>Whether the party was a minor when it acted.</summary>
    public bool PartyIsMinor => Party?.AgeOn(ActFrom ?? DiscoveredOn) < 18;

    /// <summary>Whether something is published that must be withdrawn; what was published anew after a change need not be.</summary>
    public bool MustWithdrawNow => MustWithdrawPublicitySince is { } since && (Publicity.Status is PublicityStatus.Published or PublicityStatus.Withdrawing)
        && !(MayPublishChanged && publicNotices.Any(n => n.Status == PublicityStatus.Withdrawn && n.EndedOn >= since));

    /// <summary>Whether the decision holds with another penalty, which is published once the old information is withdrawn.</summary>
    public bool MayPublishChanged => RemedyStatus == RemedyStatus.Changed && EffectiveOutcome is { Kind: OutcomeKind.Penalty };

    /// <summary>Why a penalty that was decided is not published, in Chinese; null where it is (law.md section 14 no. 7).</summary>
    public string? NotPublishedBecause(LegalFrame law) =>
        PartyIsMinor ? "当事人是未成年人，依法不公示"
        : Party!.Kind == PartyKind.Citizen && !law.Settings.PublishCitizens ? "当事人是自然人，本局设置为不公示"
        : law.Settings.Credit.ClassOf(Decision!.Outcome) == CreditClass.Slight ? "属于轻微失信信息，原则上不公示"
        : null;

    /// <summary>Whether slight information may still be published because that is necessary.</summary>
    public bool MayPublishSlight(LegalFrame law) => Publicity.Status == PublicityStatus.NotRequired && Decision is { Outcome.Kind: OutcomeKind.Penalty }
        && !PartyIsMinor && (Party!.Kind != PartyKind.Citizen || law.Settings.PublishCitizens);

    /// <summary>Who signed for documents beside the representative, whose name is published: what stands before the relation, where it looks like a name.</summary>
    private IEnumerable<string> Recipients => notices.SelectMany(n => new[] { n.Service, n.Hearing?.NoticeService }).Append(Decision?.Service).Append(CorrectionOrder?.Service).Append(Demand?.Service)
        .Select(s => s?.Recipient.Split('（', '(', '，', ',', '、', ' ')[0] ?? "")
        .Where(n => n.Length is >= 2 and <= 4 && n.All(c => c is >= '\u4E00' and <= '\u9FFF') && !n.EndsWith('人') && n != Party?.Representative && n != Party?.Name)
        .Distinct();

    /// <summary>What the case knows about persons.</summary>
    public CaseIdentities Identities(LegalFrame law) => new(
        [.. ProtectedNames, .. Recipients.Select(n => new ProtectedName(ProtectedNameKind.Other, n))], Party is { Kind: PartyKind.Citizen } ? Party.Name : "", Party is { Kind: PartyKind.Citizen } ? Party.Address : "", Party?.Phone ?? "", Party?.CreditCode ?? "",
        law.Settings.BureauPhone, PartyIsMinor, law.Today);

    /// <summary>Drafts the public version. Refused: a number of a person, a minor, a complainant; slight information without the reason why it is necessary.</summary>
    public void PreparePublicity(string summary, Actor actor, LegalFrame law, IReadOnlyList<ProtectedName>? names = null, string? necessity = null)
    {
        var rule = Enter(Step.PreparePublicity, actor, law);
        var text = Require.Text(summary, "公示信息", rule.Article, Publicity.SummaryMaxLength, "Summary");
        if (names is not null)
        {
            Require.That(names.Count <= ProtectedName.MostNames && names.All(n => n.Name.Length <= ProtectedName.MaxLength), "LENGTH", rule.Article,
                $"每个姓名不得超过 {ProtectedName.MaxLength} 字，合计不得超过 {ProtectedName.MostNames} 个。", "Minors");
            ProtectedNameList = string.Join('\n', names.Distinct().Select(n => $"{n.Kind}:{n.Name}"));
        }

        var version = PublicVersion.Of(this, law);
        var needed = version.Credit == CreditClass.Slight ? Require.Text(necessity, "确有必要公示的理由", Cite.CreditRepair("公示期限"), Publicity.NecessityMaxLength, "Necessity") : "";
        Publicity.EnsureNothingPersonal(text, Identities(law), "Summary");
        Publicity = new Publicity(PublicityStatus.Prepared, text, actor.Name)
        {
            DrafterIds = [.. Publicity.DrafterIds.Append(actor.PersonId).Distinct()], Version = version, Necessity = needed,
        };
        Leave(rule, Stage, actor, law, "拟制公示信息。" + (needed.Length > 0 ? $"轻微失信信息确有必要公示：{needed}" : ""));
    }

    /// <summary>The doubtful places of the draft, which the approver clears one by one.</summary>
    public IReadOnlyList<Finding> PublicityFindings(LegalFrame law) => PublicityDetector.Find(Publicity.Summary, Identities(law));

    /// <summary>Another person releases it. Refused: a doubtful place without a reason, and when the period of publication is over already.</summary>
    public void ApprovePublicity(Actor actor, LegalFrame law, IReadOnlyList<FindingClearance>? clearances = null)
    {
        var rule = Enter(Step.ApprovePublicity, actor, law);
        Publicity.EnsureNothingPersonal(Publicity.Summary, Identities(law), "Clearances");
        var cleared = new List<FindingClearance>();
        foreach (var finding in PublicityFindings(law))
        {
            var reason = clearances?.FirstOrDefault(c => c.Key == finding.Key)?.Reason;
            cleared.Add(new FindingClearance(finding.Key, finding.Text, Require.Text(reason, $"可以公开的理由：{finding.Sentence}", Cite.Apl("第五十条"), FindingClearance.ReasonMaxLength, "Clearances")));
        }

        var version = PublicVersion.Of(this, law);
        Require.That(law.Today <= version.MaxUntil, "CREDIT", Cite.CreditRepair("公示期限"), $"公示期自决定之日起计算，已于 {version.MaxUntil:yyyy-MM-dd} 届满，不得再公示；请办理“确定不予公示”。");
        publicNotices.Add(new PublicNotice(version, Publicity.Summary, law.Today, publicNotices.Count + 1, Exercise is not null));
        Publicity = Publicity with { Status = PublicityStatus.Published, Version = version, ApprovedBy = actor.Name, On = law.Today, Clearances = cleared, ReturnReason = "" };
        Leave(rule, Stage, actor, law, $"公示信息审核通过，予以公示（{version.Credit.Word()}失信信息，公示至 {version.MaxUntil:yyyy-MM-dd}）。"
            + (cleared.Count > 0 ? $"系统检出 {cleared.Count} 处疑似内容，已逐项写明可以公开的理由。" : ""));
    }

    /// <summary>The approver does not agree: the draft goes back to the drafter, or what is published stays.</summary>
    public void ReturnPublicity(string reason, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.ReturnPublicity, actor, law);
        var text = Opinion(reason, "退回的意见", rule.Article);
        var withdrawing = Publicity.Status == PublicityStatus.Withdrawing;
        Publicity = withdrawing
            ? Publicity with { Status = PublicityStatus.Published, WithdrawalById = null, WithdrawalBy = "", WithdrawalReason = "", ReturnReason = text }
            : Publicity with { Status = PublicityStatus.Pending, ReturnReason = text };
        Leave(rule, Stage, actor, law, $"退回{(withdrawing ? "撤回公示的申请" : "公示信息")}：{text}");
    }

    /// <summary>Settles that it is not published, with a reason.</summary>
    public void ExemptFromPublicity(string reason, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.ExemptFromPublicity, actor, law);
        var text = Opinion(reason, "不予公示的理由", rule.Article);
        Publicity = new Publicity(PublicityStatus.Exempt, ApprovedBy: actor.Name, On: law.Today, ExemptReason: text) { DrafterIds = Publicity.DrafterIds };
        Leave(rule, Stage, actor, law, $"确定不予公示：{text}");
    }

    /// <summary>Proposes to withdraw what is published. The reason is told to the public, so it must not name persons either.</summary>
    public void WithdrawPublicity(string publicReason, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.WithdrawPublicity, actor, law);
        var text = Require.Text(publicReason, "向社会公开的撤回理由", rule.Article, PublicNotice.ReasonMaxLength, "Reason");
        Publicity.EnsureNothingPersonal(text, Identities(law), "Reason");
        Publicity = Publicity with { Status = PublicityStatus.Withdrawing, WithdrawalById = actor.PersonId, WithdrawalBy = actor.Name, WithdrawalReason = text, ReturnReason = "" };
        Leave(rule, Stage, actor, law, $"提出撤回公示信息：{text}");
    }

    /// <summary>
    /// Another person withdraws it: the address shows the reason from now on. Where the decision still stands, the information was wrong;
    /// it waits to be published anew.
    /// </summary>
    public void ApproveWithdrawal(Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.ApproveWithdrawal, actor, law);
        PublicNotice!.Withdraw(Publicity.WithdrawalReason, law.Today);
        var again = MustWithdrawPublicitySince is null || MayPublishChanged;
        Publicity = again
            ? new Publicity(PublicityStatus.Pending, MayPublishChanged ? "" : Publicity.Summary) { DrafterIds = Publicity.DrafterIds, Necessity = Publicity.Necessity }
            : Publicity with { Status = PublicityStatus.Withdrawn, ApprovedBy = actor.Name };
        Leave(rule, Stage, actor, law, "公示信息已撤回，并公开说明理由。" + (again ? "处罚决定（变更后的，按变更后的内容）仍须公示：请更正后重新公示或者确定不予公示。" : ""));
    }

    /// <summary>Records that the party applied for repair. Refused: a day before the shortest period was over, or in the future.</summary>
    public void RecordRepairApplication(DateOnly appliedOn, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.RecordRepairApplication, actor, law);
        Require.NotInFuture(appliedOn, law.Today, "申请日期", rule.Article, "On");
        Require.That(appliedOn > PublicNotice!.MinUntil, "CREDIT", rule.Article, $"申请日期须在最短公示期届满之日 {PublicNotice.MinUntil:yyyy-MM-dd} 之后。", "On");
        PublicNotice.ApplyForRepair(appliedOn);
        Leave(rule, Stage, actor, law, $"登记当事人 {appliedOn:yyyy-MM-dd} 提出的信用修复申请。");
    }

    /// <summary>Records how the application ended: granted, it stops the publication today; refused, it may be made again.</summary>
    public void RecordRepairResult(bool granted, string opinion, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.RecordRepairResult, actor, law);
        var text = Opinion(opinion, "办理意见", rule.Article);
        if (granted)
        {
            PublicNotice!.CompleteRepair(law.Today);
            Publicity = Publicity with { Status = PublicityStatus.Expired };
        }
        else
        {
            PublicNotice!.RefuseRepair();
        }

        Leave(rule, Stage, actor, law, $"{(granted ? "准予信用修复，停止公示" : "不予信用修复")}：{text}");
    }

    /// <summary>Records that the longest period of publication is over; it was not shown any more since then.</summary>
    public void ExpirePublicity(Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.ExpirePublicity, actor, law);
        PublicNotice!.Expire();
        Publicity = Publicity with { Status = PublicityStatus.Expired };
        Leave(rule, Stage, actor, law, $"公示期于 {PublicNotice.MaxUntil:yyyy-MM-dd} 届满，停止公示。");
    }
}
