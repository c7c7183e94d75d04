using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Submissions;

/// <summary>What was meant by a name that stands for nothing, where things have an id and a name in each language.</summary>
internal static class NameHint
{
    /// <summary>The ids of those that share the name, which tells none of them; null where they do not.</summary>
    /// <param name="written">The name.</param>
    /// <param name="known">The things.</param>
    /// <param name="keyOf">What is alike in names that are one.</param>
    public static LocalizedText? OfSeveral(
        string written, IEnumerable<(string Id, LocalizedText Name)> known, Func<string, string> keyOf)
    {
        var key = keyOf(written);
        var sharing =
            known.Where(thing => keyOf(thing.Id) == key || keyOf(thing.Name.Vietnamese) == key || keyOf(thing.Name.English) == key)
                .Select(thing => thing.Id)
                .ToList();
        return sharing.Count > 1 ? DiagnosticTexts.NameOfSeveral(string.Join(", ", sharing)) : null;
    }
}
