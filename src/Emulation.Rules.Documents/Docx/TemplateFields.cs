using Emulation.Rules.Documents.Blocks;
using Emulation.Rules.Documents.Wording;

namespace Emulation.Rules.Documents.Docx;

/// <summary>What the content controls of a template take, by their tags.</summary>
internal static class TemplateFields
{
    public const string Body = "body";
    public const string Signatures = "signatures";

    /// <summary>Every tag that says something.</summary>
    public static readonly IReadOnlyList<string> All =
        ["parentAuthority", "authority", "number", "country", "motto", "placeAndDate", "title", "about", "recipients", Body, Signatures];

    public static readonly IReadOnlyList<string> Letterhead = ["authority", "number", "placeAndDate"];

    public static readonly IReadOnlyList<string> TitleFields = ["title", "about"];

    public static IEnumerable<(string Tag, IReadOnlyList<string> Text)> Of(Paper paper, DocumentTexts texts)
    {
        if (paper.Blocks.OfType<LetterheadBlock>().FirstOrDefault() is { Letterhead: var head, Symbol: var symbol })
        {
            yield return ("parentAuthority", [head.ParentAuthority?.ToUpperInvariant() ?? ""]);
            yield return ("authority", [LetterheadTexts.AuthorityOf(head, texts)]);
            yield return ("number", [texts.NumberOf(head.Number, symbol)]);
            yield return ("country", [texts.Country]);
            yield return ("motto", [texts.Motto]);
            yield return ("placeAndDate", [texts.PlaceAndDate(head.Place, head.Date)]);
            yield return (
                "recipients",
                [.. (head.Recipients.Count == 0 ? texts.UsualRecipients : head.Recipients).Select(recipient => "- " + recipient)]);
        }

        if (paper.Blocks.OfType<TitleBlock>().FirstOrDefault() is { } title)
        {
            yield return ("title", [title.Title]);
            yield return ("about", title.About);
        }
    }
}
