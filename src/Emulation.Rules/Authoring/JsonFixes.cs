using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;

namespace Emulation.Rules.Authoring;

/// <summary>Mends of values that are not as JSON, or as the schema, has them.</summary>
internal static class JsonFixes
{
    /// <summary>A way to go on where the text stops being JSON: the first that leads further and leaves what the schema has.</summary>
    public static IEnumerable<Fix> Syntax(FixPlace place)
    {
        var syntax = new JsonSyntaxFix(place.File, place.Start);
        return syntax.All().Where(fix => syntax.OnlyTakesAComma(fix) || KeepsItsShape(place, fix)).Take(1);
    }

    public static IEnumerable<Fix> DuplicateKey(FixPlace place) => place.Begins is { Name: not null } second ? [place.Remove(second)] : [];

    public static IEnumerable<Fix> ShorterNumber(FixPlace place) =>
        place.Node is { } number && NumberFixes.TryRead(number, out var value) ? [place.Replace(number, DecimalText.Of(value))] : [];

    /// <summary>The text without characters that are none.</summary>
    public static IEnumerable<Fix> ValidText(FixPlace place)
    {
        if (place.Begins is { Kind: JsonNodeKind.Text } text && text.Start == place.Start)
        {
            yield return place.Replace(text, JsonText.Quote(RepairedJson.Valid(text.Text)));
        }
    }

    /// <summary>An empty item goes; a number or truth in quotes loses them; one text for a list becomes a list.</summary>
    public static IEnumerable<Fix> OfItsKind(FixPlace place)
    {
        if (place.Begins is not { } value || SchemaTree.Of(place.File, value) is not { } schema)
        {
            return [];
        }

        return value.Kind switch
        {
            JsonNodeKind.Null => [place.Remove(value)],
            JsonNodeKind.Text when JsonValue.Kind(value.Text) is JsonNodeKind.Number or JsonNodeKind.Boolean && !schema.Takes("string") =>
                [place.Replace(value, value.Text)],
            JsonNodeKind.Number or JsonNodeKind.Boolean when schema.Takes("string") => [place.Replace(value, JsonText.Quote(value.Text))],
            JsonNodeKind.Text or JsonNodeKind.Object when schema.Takes("array") =>
                [place.Replace(value, $"[ {place.File.Text[value.Start..value.End]} ]")],
            _ => [],
        };
    }

    public static IEnumerable<Fix> Date(FixPlace place) =>
        place.Begins is { Kind: JsonNodeKind.Text } text && DateForms.ToIso(text.Text) is { } date
            ? [place.Replace(text, JsonText.Quote(date))]
            : [];

    /// <summary>The nearest number the field takes.</summary>
    public static IEnumerable<Fix> InRange(FixPlace place)
    {
        if (place.Begins is not { Kind: JsonNodeKind.Number } number
            || !NumberFixes.TryRead(number, out var value)
            || SchemaTree.Of(place.File, number) is not { } schema)
        {
            yield break;
        }

        var whole = decimal.Truncate(value);
        var taken = Math.Clamp(whole, schema.Minimum ?? whole, schema.Maximum ?? whole);
        if (taken != value)
        {
            yield return place.Replace(number, DecimalText.Of(taken));
        }
    }

    /// <summary>What stands twice in one list goes once, where both are the same.</summary>
    public static IEnumerable<Fix> Repeated(FixPlace place)
    {
        var item = place.Begins ?? place.Object;
        var text = item is null ? "" : place.File.Text[item.Start..item.End];
        return item is { Name: null, Parent: { } list }
            && list.Children.Any(other => other.Index < item.Index && place.File.Text[other.Start..other.End] == text)
                ? [place.Remove(item)]
                : [];
    }

    /// <summary>Whether what is JSON then is also what its schema has: a bracket put in at the wrong place is JSON too.</summary>
    private static bool KeepsItsShape(FixPlace place, Fix fix)
    {
        var changed = place.Model.With(new WorkspaceFile(place.File.Path, TextEdits.Apply(place.File, fix.Edits)));
        changed.Load(out var diagnostics);
        return !diagnostics.Any(
            found => found.Code == Codes.UnknownField.Code || found.Code == Codes.WrongKind.Code || found.Code == Codes.MissingField.Code);
    }
}
