using System.Globalization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Loading;
using Emulation.Rules.Source;

namespace Emulation.Rules.Importing;

/// <summary>The values that the rules of a file read, by the ids they get. Stock RulesEngine takes names in any case.</summary>
internal sealed class NameTable
{
    private readonly Dictionary<string, ImportedName> _byPath = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(ImportedName One, ImportedName Other)> _alike = [];

    public IEnumerable<ImportedName> All => _byPath.Values;

    /// <summary>An id that nothing else has: lower camel case of the words, without what an id cannot hold.</summary>
    public string Reserve(string words, string? otherwise = null)
    {
        var wanted = Camel([words]);
        var id = Unique(otherwise is null || !_taken.Contains(wanted) ? wanted : Camel([otherwise]));
        _taken.Add(id);
        return id;
    }

    /// <summary>A name that nothing else may get.</summary>
    public void Keep(string name) => _taken.Add(name);

    /// <summary>
    /// The value at the end of a path; the object it is read off is dropped from its name, but for a second one of the same.
    /// </summary>
    public ImportedName Of(IReadOnlyList<string> parts)
    {
        var path = string.Join('.', parts);
        if (!_byPath.TryGetValue(path, out var name))
        {
            var plain = Camel(parts.Count > 1 ? [.. parts.Skip(1)] : parts);
            var id = _taken.Contains(plain) && parts.Count > 1 ? Unique(Camel(parts)) : Unique(plain);
            _taken.Add(id);
            name = new ImportedName(id, path);
            _byPath.Add(path, name);
        }

        return name;
    }

    public bool IsList(IReadOnlyList<string> parts) =>
        _byPath.TryGetValue(string.Join('.', parts), out var name) && name.Type == GuessedType.List;

    /// <summary>Two values that are compared with each other are of one type, whichever it turns out to be.</summary>
    public void Alike(ImportedName one, ImportedName other) => _alike.Add((one, other));

    /// <summary>Gives types that are known to what is compared with them; what nothing tells of is a number.</summary>
    public void Settle()
    {
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var (one, other) in _alike)
            {
                changed |= Learn(one, other) || Learn(other, one);
            }
        }

        foreach (var name in _byPath.Values.SelectMany(n => n.Fields.Prepend(n)).Where(n => n.Type == GuessedType.Unknown))
        {
            name.Type = GuessedType.Number;
        }
    }

    public static string Camel(IReadOnlyList<string> words)
    {
        var letters = string.Concat(words.SelectMany(word => Words(word)).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        var id = letters.Length == 0 ? "value" : char.ToLowerInvariant(letters[0]) + letters[1..];
        id = char.IsAsciiDigit(id[0]) ? "n" + id : id;
        return ReservedNames.Contains(id) ? id + "Value" : id;
    }

    private static bool Learn(ImportedName one, ImportedName other)
    {
        if (one.Type != GuessedType.Unknown || other.Type == GuessedType.Unknown)
        {
            return false;
        }

        one.Type = other.Type;
        return true;
    }

    private static IEnumerable<string> Words(string text)
    {
        var plain = UnicodeText.Unaccented(text);
        var start = 0;
        for (var i = 0; i <= plain.Length; i++)
        {
            if (i < plain.Length && (char.IsAsciiLetterOrDigit(plain[i]) || plain[i] == '_'))
            {
                continue;
            }

            if (i > start)
            {
                yield return plain[start..i];
            }

            start = i + 1;
        }
    }

    private string Unique(string id)
    {
        var unique = id;
        for (var number = 2; _taken.Contains(unique) || ReservedNames.Contains(unique); number++)
        {
            unique = string.Create(CultureInfo.InvariantCulture, $"{id}{number}");
        }

        return unique;
    }
}
