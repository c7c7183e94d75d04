using System.Collections.Frozen;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Wording;

/// <summary>
/// Words that are understood for one thing, whatever their case: ours, and those of the languages a host has registered. Lists of one name
/// take in the same words of a host.
/// </summary>
/// <param name="name">What a host's languages call the list; null of one that no language has words for.</param>
/// <param name="words">Ours, in lower case and normal form.</param>
internal sealed class WordList(string? name, params string[] words)
{
    private readonly FrozenSet<string> _own = words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public string? Name => name;

    /// <summary>Ours in their order, then those of registered languages.</summary>
    public IEnumerable<string> Words => TextCatalogue.IsAnyRegistered ? words.Concat(Added) : words;

    private IEnumerable<string> Added => name is null ? [] : TextCatalogue.WordsIn(name);

    public bool Contains(string word) => _own.Contains(word)
        || (TextCatalogue.IsAnyRegistered && Added.Contains(word, StringComparer.OrdinalIgnoreCase));
}
