using Emulation.Rules.Json;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Authoring;

/// <summary>Mends of calls that hand over more than the function takes.</summary>
internal static class ArgumentFixes
{
    /// <summary>The call without the arguments beyond those it takes.</summary>
    public static IEnumerable<Fix> Fewer(FixPlace place)
    {
        var node = place.Node;
        if (place.Numbers is not [var taken, var given, ..] || given <= taken || node.Kind != JsonNodeKind.Text)
        {
            return ExpressionFixes.Any(place);
        }

        var index = Math.Max(0, place.File.Source.IndexInString(node.Start, place.Start));
        var (ends, close) = Ends(node.Text, node.Text.IndexOf('(', Math.Min(index, node.Text.Length)));
        if (close < 0 || ends.Count != (int)given || taken < 1)
        {
            return [];
        }

        var (start, end) = (ends[(int)taken - 1], close);
        return ExpressionFixes.Leaves(place, (start, end, ""))
            ? [FixPlace.Make(
                EditTexts.Remove(node.Text[start..end]),
                place.File.Edit(
                    place.File.Source.OffsetInString(node.Start, start), place.File.Source.OffsetInString(node.Start, end), ""))]
            : [];
    }

    /// <summary>Where each argument of a call ends, and its closing bracket; -1 where that is not there.</summary>
    private static (List<int> Ends, int Close) Ends(string text, int open)
    {
        var ends = new List<int>();
        var depth = 0;
        for (var at = open; at >= 0 && at < text.Length; at++)
        {
            depth += text[at] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0 || (depth == 1 && text[at] == ','))
            {
                ends.Add(at);
            }

            if (depth == 0)
            {
                return (ends, at);
            }
        }

        return (ends, -1);
    }
}
