using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.People;

/// <content>The verbs: each appends one event, and refuses what the table of events, the dates or the separation of duties exclude.</content>
public sealed partial class Certificate
{
    private const string EnforcementKindItem = "执法类别";

    /// <summary>
    /// Issues a certificate to a person who has none in force. Refused: auxiliary staff (国办发〔2024〕54号), a second
    /// certificate beside one that still counts, the recorder's own, a date in the future, a validity that ends before it
    /// begins, and the bar after a revocation.
    /// </summary>
    /// <param name="id">Made by the client.</param>
    /// <param name="holder">The person.</param>
    /// <param name="former">Every certificate that the person has had.</param>
    /// <param name="number">Number as printed, any format.</param>
    /// <param name="particulars">What it covers.</param>
    /// <param name="validUntil">Last day of validity.</param>
    /// <param name="act">Date, recorder, note.</param>
    /// <param name="parameters">The bureau's parameters.</param>
    public static Certificate Issue(
        Guid id, Person holder, IReadOnlyCollection<Certificate> former, string? number, CertificateParticulars particulars, DateOnly validUntil,
        CertificateAct act, OfficerParameters parameters)
    {
        Require.That(holder.Kind != PersonnelKind.Auxiliary, "CERT-AUXILIARY", Auxiliary,
            $"{holder.Name}为执法辅助人员，不得发放行政执法证件，也不得独立实施执法。");
        var own = former.Where(c => c.PersonId == holder.Id).OrderBy(c => c.Ordinal).ToList();
        foreach (var other in own)
        {
            Require.That(!other.IsHeldOn(act.On) && other.History[^1].On <= act.On, "CERT-ACTIVE", CertificateProcedure.Article,
                $"{holder.Name}已持有行政执法证件（{other.Number}，{other.StatusOn(act.Today).Word()}），同一人不得同时持有两个有效证件；如需更换，请先办理注销，或在原证件上办理变更、换证、补发。", "On");
            var barred = other.events.FirstOrDefault(e => e.Kind == CertificateEventKind.Revoked)?.On.AddYears(parameters.BarAfterRevocationYears);
            Require.That(barred is null || act.On >= barred, "CERT-BAR", CertificateProcedure.Article,
                $"{holder.Name}的行政执法证件（{other.Number}）曾被吊销，{barred:yyyy-MM-dd} 前不得重新申领。", "On");
        }

        return Start(id, holder.Id, holder.Name, own.Count + 1, number, particulars, validUntil, act, IssueGround.New, null);
    }

    /// <summary>Records a passed annual verification of one year: the event's year or the one before, once a year, with the class hours demanded and the examination passed.</summary>
    public void Verify(CertificateAct act, int year, int trainingHours, bool examPassed, OfficerParameters parameters)
    {
        Admit(CertificateEventKind.AnnuallyVerified, act);
        Require.That(year == act.On.Year || year == act.On.Year - 1, "CERT-YEAR", CertificateProcedure.Article,
            $"{act.On:yyyy-MM-dd} 只能登记 {act.On.Year} 或 {act.On.Year - 1} 年度的审验。", "Year");
        Require.That(events.All(e => e.VerifiedYear != year), "CERT-YEAR", CertificateProcedure.Article, $"证件（{Number}）{year} 年度审验已经登记，不得重复登记。", "Year");
        Require.That(trainingHours >= parameters.TrainingHours, "CERT-HOURS", CertificateProcedure.Article,
            $"年度培训 {trainingHours} 学时，少于应完成的 {parameters.TrainingHours} 学时，不能登记为审验合格；请补训后再登记，或办理暂扣。", "TrainingHours");
        Require.That(examPassed, "CERT-EXAM", CertificateProcedure.Article, "年度考试没有合格，不能登记为审验合格；请补考后再登记，或办理暂扣。", "ExamPassed");
        Append(CertificateEventKind.AnnuallyVerified, act, verifiedYear: year, trainingHours: trainingHours);
    }

    /// <summary>Changes what the certificate covers or the holder's unit and post; old values stay on the file. Refused when nothing changes.</summary>
    public void Change(CertificateAct act, Person holder, CertificateParticulars particulars, string? unit, string? post)
    {
        Admit(CertificateEventKind.Changed, act);
        var before = new CertificateParticulars(EnforcementKind, Region, PlatformNumber);
        var (oldUnit, oldPost) = (holder.Unit, holder.Post);
        Cover(particulars);
        holder.Change(holder.Name, holder.IdentityNumber, unit ?? "", post ?? "", holder.Kind, act.Today);
        var changes = new CertificateChange[]
        {
            new(EnforcementKindItem, before.EnforcementKind ?? "", EnforcementKind), new("执法区域", before.Region ?? "", Region),
            new("平台备案编号", before.PlatformNumber ?? "", PlatformNumber), new("所在单位", oldUnit, holder.Unit), new("职务", oldPost, holder.Post),
        }.Where(c => c.Old != c.New).ToList();
        Require.That(changes.Count > 0, "CERT-SAME", CertificateProcedure.Article, "没有任何内容发生变化，不需要登记变更。", "EnforcementKind");
        Append(CertificateEventKind.Changed, act, changes: changes);
    }

    /// <summary>Extends the validity of a certificate that is active on that day. Refused when the new last day is not later than the old one.</summary>
    public void Renew(CertificateAct act, DateOnly validUntil)
    {
        Admit(CertificateEventKind.Renewed, act);
        Require.That(validUntil > ValidUntil, "CERT-VALIDITY", CertificateProcedure.Article,
            $"换证后的有效期至 {validUntil:yyyy-MM-dd}，应当晚于原有效期 {ValidUntil:yyyy-MM-dd}。", "ValidUntil");
        ValidUntil = validUntil;
        Append(CertificateEventKind.Renewed, act);
    }

    /// <summary>Suspends (暂扣): the holder may not act, but still counts. The note must say why.</summary>
    public void Suspend(CertificateAct act) => AppendWithNote(CertificateEventKind.Suspended, act, "暂扣原因");

    /// <summary>Restores (恢复) a suspended certificate. The note must say why.</summary>
    public void Restore(CertificateAct act) => AppendWithNote(CertificateEventKind.Restored, act, "恢复理由");

    /// <summary>Reports the loss. The note must say how the certificate was publicly declared void.</summary>
    public void ReportLost(CertificateAct act) => AppendWithNote(CertificateEventKind.ReportedLost, act, "遗失经过及作废声明");

    /// <summary>Issues a certificate in place of a lost one: a new row with the same coverage and the same last day; this one becomes superseded. The head-count does not change.</summary>
    public Certificate Reissue(Guid id, string? number, CertificateAct act)
    {
        Admit(CertificateEventKind.Reissued, act);
        var replacement = Start(id, PersonId, "", Ordinal + 1, number, new CertificateParticulars(EnforcementKind, Region, PlatformNumber), ValidUntil,
            act with { Id = Guid.CreateVersion7(), Note = null }, IssueGround.Reissue, Id);
        Append(CertificateEventKind.Reissued, act);
        return replacement;
    }

    /// <summary>Cancels (注销). Refused while open work of the holder has no successor, or is left with the holder who is leaving.</summary>
    public void Cancel(CertificateAct act, CancellationReason reason, IReadOnlyCollection<Handover> openWork)
    {
        Admit(CertificateEventKind.Cancelled, act);
        EnsureHandedOver(openWork, reason == CancellationReason.LeftEnforcementPost);
        Append(CertificateEventKind.Cancelled, act, reason: reason);
    }

    /// <summary>Revokes (吊销) for a serious violation. The note must say why; open work must be handed over as for a cancellation.</summary>
    public void Revoke(CertificateAct act, IReadOnlyCollection<Handover> openWork)
    {
        Admit(CertificateEventKind.Revoked, act);
        EnsureHandedOver(openWork, holderStays: false);
        AppendWithNote(CertificateEventKind.Revoked, act, "吊销原因");
    }

    private static Certificate Start(
        Guid id, Guid personId, string holderName, int ordinal, string? number, CertificateParticulars particulars, DateOnly validUntil, CertificateAct act,
        IssueGround ground, Guid? predecessorId)
    {
        var certificate = new Certificate
        {
            Id = id,
            PersonId = personId,
            Ordinal = ordinal,
            Number = Require.Text(number, "证件编号", CertificateProcedure.Article, NumberMaxLength, "Number"),
            IssuedOn = act.On,
            ValidUntil = validUntil,
            PredecessorId = predecessorId,
        };
        certificate.Admit(CertificateEventKind.Issued, act);
        Require.That(validUntil >= act.On, "CERT-VALIDITY", CertificateProcedure.Article,
            $"{holderName}证件的有效期至 {validUntil:yyyy-MM-dd}，早于发证日期 {act.On:yyyy-MM-dd}。", "ValidUntil");
        certificate.Cover(particulars);
        certificate.Append(CertificateEventKind.Issued, act, ground: ground);
        return certificate;
    }

    private void Cover(CertificateParticulars particulars)
    {
        EnforcementKind = Require.Text(particulars.EnforcementKind, "执法类别", CertificateProcedure.Article, TextMaxLength, "EnforcementKind");
        Region = Require.Text(particulars.Region, "执法区域", CertificateProcedure.Article, TextMaxLength, "Region");
        PlatformNumber = particulars.PlatformNumber?.Trim() ?? "";
        Require.That(PlatformNumber.Length <= TextMaxLength, "LENGTH", CertificateProcedure.Article, $"平台备案编号不得超过 {TextMaxLength} 字。", "PlatformNumber");
    }

    private void Admit(CertificateEventKind kind, CertificateAct act)
    {
        Require.That(act.Actor.PersonId != PersonId, "CERT-OWN", Separation, "不得办理本人的行政执法证件，请由其他证件管理员办理。");
        Require.NotInFuture(act.On, act.Today, kind.Word() + "日期", CertificateProcedure.Article, "On");
        if (events.MaxBy(e => e.Sequence) is { } last)
        {
            Require.That(act.On >= last.On, "CERT-ORDER", CertificateProcedure.Article,
                $"{kind.Word()}日期 {act.On:yyyy-MM-dd} 早于该证件上一次登记（{last.On:yyyy-MM-dd} {last.Kind.Word()}），请核对日期。", "On");
        }

        var status = StatusOn(act.On);
        Require.That(CertificateProcedure.Allows(status, kind), "CERT-STATUS", CertificateProcedure.Article,
            $"证件（{Number}）在 {act.On:yyyy-MM-dd} 的状态为“{status.Word()}”，不能办理{kind.Word()}；只有状态为{string.Join("、", CertificateProcedure.From(kind).Select(s => $"“{s.Word()}”"))}的证件可以办理。"
            + (status == CertificateStatus.Expired ? "过期证件已自动失效，如仍从事执法请重新发放证件。" : ""));
    }

    private void EnsureHandedOver(IReadOnlyCollection<Handover> openWork, bool holderStays)
    {
        var open = openWork.Where(w => w.SuccessorId is null).Select(w => w.Title).ToList();
        Require.That(open.Count == 0, "CERT-HANDOVER", CertificateProcedure.Article,
            $"持证人还有 {open.Count} 项在办事项没有确定接办人（{string.Join("；", open)}），请逐项选择接办人后再提交。", "Successors");
        var kept = openWork.FirstOrDefault(w => w.SuccessorId == PersonId && !(holderStays && w.HolderMayKeep));
        Require.That(kept is null, "CERT-HANDOVER", CertificateProcedure.Article, $"“{kept?.Title}”不能由持证人本人接办，请另选接办人。", "Successors");
    }

    private void AppendWithNote(CertificateEventKind kind, CertificateAct act, string noteName)
    {
        Admit(kind, act);
        Append(kind, act with { Note = Require.Text(act.Note, noteName, CertificateProcedure.Article, CertificateEvent.NoteMaxLength, "Note") });
    }

    private void Append(
        CertificateEventKind kind, CertificateAct act, IssueGround? ground = null, CancellationReason? reason = null, int? verifiedYear = null,
        int? trainingHours = null, IReadOnlyList<CertificateChange>? changes = null)
    {
        var note = act.Note?.Trim() ?? "";
        Require.That(note.Length <= CertificateEvent.NoteMaxLength, "LENGTH", CertificateProcedure.Article, $"说明不得超过 {CertificateEvent.NoteMaxLength} 字，现为 {note.Length} 字。", "Note");
        events.Add(new CertificateEvent
        {
            Id = act.Id,
            CertificateId = Id,
            Sequence = events.Count + 1,
            Kind = kind,
            On = act.On,
            Status = CertificateProcedure.After(StatusOn(act.On), kind),
            ValidUntil = ValidUntil,
            Ground = ground,
            Reason = reason,
            VerifiedYear = verifiedYear,
            TrainingHours = trainingHours,
            Note = note,
            Changes = changes ?? [],
            RecordedById = act.Actor.PersonId,
            RecordedByName = act.Actor.Name,
            RecordedOn = act.Today,
        });
    }
}
