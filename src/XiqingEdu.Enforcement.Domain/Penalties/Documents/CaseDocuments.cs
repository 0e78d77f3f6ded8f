using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties.Documents.Kinds;
using XiqingEdu.Enforcement.Domain.Penalties.Exercises;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties.Documents;

/// <summary>All documents of a case: which there are, and how they are filled. One definition a kind.</summary>
public static class CaseDocuments
{
    private static readonly IReadOnlyDictionary<DocumentKind, CaseDocument> ByKind =
        new[]
        {
            FilingDocuments.All, TransferDocuments.All, EvidenceActDocuments.All, InvestigationDocuments.All, NoticeDocuments.All, HearingDocuments.All, ReviewDocuments.All, DecisionDocuments.All,
            ExecutionDocuments.All, PerformanceDocuments.All, ArchiveDocuments.All,
        }.SelectMany(d => d).ToDictionary(d => d.Kind);

    /// <summary>Every definition, in the order of the file.</summary>
    public static IReadOnlyList<CaseDocument> All { get; } = [.. ByKind.Values.OrderBy(d => d.Kind)];

    /// <summary>The definition of a kind.</summary>
    public static CaseDocument Of(DocumentKind kind) => ByKind[kind];

    /// <summary>Every document that the case gives now, drafts included, in the order of the file.</summary>
    public static IReadOnlyList<(CaseDocument Definition, DocumentAct Act)> Of(PenaltyCase penaltyCase, PenaltySettings settings) =>
        [.. from definition in All from act in definition.Acts(penaltyCase, settings) select (definition, act)];

    /// <summary>The documents that a step has just completed: those of its row whose acts are final.</summary>
    public static IEnumerable<(CaseDocument Definition, DocumentAct Act)> CompletedBy(Step step, PenaltyCase penaltyCase, PenaltySettings settings) =>
        from kind in PenaltyProcedure.Of(step).Documents.Distinct()
        let definition = Of(kind)
        from act in definition.Acts(penaltyCase, settings)
        where act.IsFinal
        select (definition, act);

    /// <summary>Fills every field. What is not known yet says which step brings it; nothing is left empty without a word.</summary>
    public static FilledDocument Fill(CaseDocument definition, DocumentAct act, PenaltyCase penaltyCase, PenaltySettings settings, FileFacts? file = null)
    {
        var facts = new DocumentFacts(penaltyCase, settings, act, file);
        return new FilledDocument(definition, act, definition.Fields.ToDictionary(f => f.Name, f => Fill(f, facts, definition.IsFilledByHand))) { Mark = penaltyCase.Exercise is null ? "" : $"【演练】{Exercise.Mark}，没有法律效力" };
    }

    /// <summary>Refuses to issue a document that lacks something, and says what.</summary>
    public static void EnsureComplete(FilledDocument document)
    {
        var missing = document.Missing.Where(m => m.Field.Need != FieldNeed.Offered).Select(m => m.Field.Name).ToList();
        Require.That(missing.Count == 0, "DOCUMENT", Cite.Apl("第五十九条第一款"), $"《{document.Title}》还缺少：{string.Join("、", missing)}。补齐后再办理。");
    }

    private static FilledField Fill(DocumentField field, DocumentFacts facts, bool byHand)
    {
        var table = field.Table?.Invoke(facts);
        var text = table is null ? field.Text(facts)?.ReplaceLineEndings("\n").Trim() : "";
        return text is not null ? new FilledField(field, text, table, IsMissing: false)
            : new FilledField(field, byHand ? "　" : $"〔{field.Name}：{((field.ComesWith ?? facts.Act.CompletedBy) is { } step ? $"待“{step.Word()}”后填写" : "出具时填写")}〕", null, field.Need != FieldNeed.Offered);
    }
}
