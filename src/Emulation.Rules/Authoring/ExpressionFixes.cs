using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;
using Emulation.Rules.Source;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Authoring;

/// <summary>Mends inside expressions: each change is tried, and offered where nothing is wrong with the expression then.</summary>
internal static class ExpressionFixes
{
    private const int MostOffered = 5;

    public static IEnumerable<Fix> Any(FixPlace place)
    {
        var node = place.Node;
        if (node.Kind != JsonNodeKind.Text || Places.Of(place.File, node)?.Value is not { Use: PlaceUse.Expression } role)
        {
            yield break;
        }

        var scopes = place.Model.Finder!.ScopesOf(place.File, node);
        var index = Math.Max(0, place.File.Source.IndexInString(node.Start, place.Start));
        var candidates = new ExpressionRepairs(node.Text, index, scopes[0].Scope, place.Diagnostic).All();
        var most = place.Diagnostic.Code == Codes.TooComplex.Code ? 1 : MostOffered;
        foreach (var (start, end, text) in candidates.Distinct()
            .Where(change => IsRight(change, node.Text, role, scopes))
            .DistinctBy(change => change.Text.Trim())
            .Take(most))
        {
            var title = text.Length == 0 ? EditTexts.Remove(node.Text[start..end]) : EditTexts.Write(text.Trim());
            yield return FixPlace.Make(title, place.File.Edit(
                place.File.Source.OffsetInString(
                    node.Start,
                    start), place.File.Source.OffsetInString(node.Start, end), JsonText.Escape(text)));
        }
    }

    /// <summary>Texts are the same or they are not; there is no order among them.</summary>
    public static IEnumerable<Fix> Equality(FixPlace place)
    {
        var node = place.Node;
        if (node.Kind != JsonNodeKind.Text || Places.Of(place.File, node)?.Value is not { Use: PlaceUse.Expression } role)
        {
            yield break;
        }

        var scopes = place.Model.Finder!.ScopesOf(place.File, node);
        foreach (var sign in (string[])["<=", ">=", "<", ">"])
        {
            var at = node.Text.IndexOf(sign, StringComparison.Ordinal);
            foreach (var meant in at < 0 ? [] : (string[])["==", "!="])
            {
                if (IsRight((at, at + sign.Length, meant), node.Text, role, scopes))
                {
                    yield return FixPlace.Make(
                        EditTexts.Write(meant),
                        place.File.Edit(
                            place.File.Source.OffsetInString(node.Start, at),
                            place.File.Source.OffsetInString(node.Start, at + sign.Length), meant));
                }
            }
        }
    }

    /// <summary>The bracket that a name in a message is missing.</summary>
    public static IEnumerable<Fix> Placeholder(FixPlace place)
    {
        var text = place.File.Text;
        var end = text.IndexOf("$(", place.Start, StringComparison.Ordinal) is >= 0 and var start ? start + 2 : place.Start;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_'))
        {
            end++;
        }

        yield return FixPlace.Make(EditTexts.AddBracket, place.File.Edit(end, end, ")"));
    }

    /// <summary>Whether nothing is wrong with the expression once it is changed.</summary>
    public static bool Leaves(FixPlace place, (int Start, int End, string Text) change) =>
        Places.Of(place.File, place.Node)?.Value is { Use: PlaceUse.Expression } role
            && IsRight(change, place.Node.Text, role, place.Model.Finder!.ScopesOf(place.File, place.Node));

    private static bool IsRight(
        (int Start, int End, string Text) change, string expression, PlaceRole role, IReadOnlyList<PlaceScope> scopes)
    {
        var changed = string.Concat(expression.AsSpan(0, change.Start), change.Text, expression.AsSpan(change.End));
        var written = new RuleExpression { Text = changed, Position = SourcePosition.None };
        return changed != expression
            && changed.Length > 0
            && scopes.All(scope => ExpressionChecker.Check(written, scope.Scope, role.Wanted, new DiagnosticBag()) is not null);
    }
}
