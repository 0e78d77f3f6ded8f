using static XiqingEdu.Enforcement.Domain.Penalties.Documents.ParagraphKind;

namespace XiqingEdu.Enforcement.Domain.Penalties.Documents.Layout;

/// <summary>Pieces of default templates in one word each.</summary>
public static class Set
{
    /// <summary>Organ and title.</summary>
    public static LayoutBlock[] Head(string title) => [new LayoutLine("{{机关名称}}", Issuer), new LayoutLine(title, Title)];

    /// <summary>Organ, title and number.</summary>
    public static LayoutBlock[] NumberedHead(string title) => [.. Head(title), new LayoutLine("{{文号}}", Number)];

    /// <summary>Organ with seal, and date.</summary>
    public static LayoutBlock[] SealAndDate() => [new LayoutLine("", Line), new LayoutLine("{{机关名称}}（印章）", Seal), new LayoutLine("{{文书日期}}", Seal)];

    /// <summary>A paragraph of the text.</summary>
    public static LayoutLine Body(string text) => new(text);

    /// <summary>A flush-left paragraph.</summary>
    public static LayoutLine Flush(string text) => new(text, Line);

    /// <summary>A heading.</summary>
    public static LayoutLine Heading(string text) => new(text, ParagraphKind.Heading);

    /// <summary>Small print.</summary>
    public static LayoutLine Note(string text) => new(text, ParagraphKind.Note);

    /// <summary>At the right.</summary>
    public static LayoutLine Right(string text) => new(text, Seal);

    /// <summary>A row with one label and its text.</summary>
    public static LayoutRow Row(string label, string text, int minHeightMm = 0) => new([Labelled(label), new LayoutCell(10, Flush(text))], minHeightMm);

    /// <summary>A row with two labels and their texts.</summary>
    public static LayoutRow Row(string label, string text, string secondLabel, string secondText) =>
        new([Labelled(label), new LayoutCell(4, Flush(text)), Labelled(secondLabel), new LayoutCell(4, Flush(secondText))]);

    /// <summary>A row in which somebody states an opinion and signs it.</summary>
    public static LayoutRow Opinion(string label, string opinion, string signature) => new([Labelled(label), new LayoutCell(10, Flush(opinion), Right(signature))], 26);

    private static LayoutCell Labelled(string label) => new(2, new LayoutLine(label, Label));
}
