using Emulation.Rules.Documents.Papers;

namespace Emulation.Rules.Documents.Wording;

/// <summary>What stands in the head of a paper.</summary>
internal static class LetterheadTexts
{
    public static string AuthorityOf(Letterhead head, DocumentTexts texts) =>
        string.IsNullOrWhiteSpace(head.Authority) ? texts.AuthorityToFillIn : head.Authority.ToUpperInvariant();
}
