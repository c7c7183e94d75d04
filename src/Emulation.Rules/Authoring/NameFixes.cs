using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Authoring;

/// <summary>Mends of names that were misspelt.</summary>
internal static class NameFixes
{
    /// <summary>What can stand there and is spelt nearly the same.</summary>
    public static IEnumerable<Fix> Nearest(FixPlace place)
    {
        var at = place.Written.StartsWith('"') ? place.Start + 1 : place.Start;
        var written = place.Written.Trim('"');
        var known = place.Complete(at).Where(completion => completion.Kind != CompletionKind.Snippet && completion.Label != written).ToList();
        if (Suggestion.Nearest(written, known.Select(completion => completion.Label)) is { } nearest)
        {
            yield return place.Replace(at, at + written.Length, JsonText.Escape(nearest), $"Đổi thành '{nearest}'", $"Change to '{nearest}'");
        }
    }
}
