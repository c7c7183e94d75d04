namespace Emulation.Rules.Json;

/// <summary>The words of one text: one that comes again, as names of properties do, is not made again.</summary>
internal sealed class WordPool
{
    /// <summary>Longer ones hardly ever come again.</summary>
    private const int Longest = 32;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words =
        new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public string Of(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest)
        {
            return word.ToString();
        }

        if (!_words.TryGetValue(word, out var known))
        {
            known = word.ToString();
            _words.Set.Add(known);
        }

        return known;
    }
}
