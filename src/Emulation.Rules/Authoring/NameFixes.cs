using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;
using Emulation.Rules.Source;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Authoring;

/// <summary>Mends of names that were misspelt.</summary>
internal static class NameFixes
{
    private const int MostOffered = 5;

    private static readonly string[] Everybody = ["participants", "ranked"];

    /// <summary>What can stand there and is spelt nearly the same.</summary>
    public static IEnumerable<Fix> Nearest(FixPlace place)
    {
        var isQuoted = place.Written.StartsWith('"');
        var at = isQuoted ? place.Start + 1 : place.Start;
        var end = at + place.Written.Trim('"').Length;
        return Nearest(place, at, end, place.Read, isQuoted || place.Written.Contains('.', StringComparison.Ordinal));
    }

    /// <summary>The parameter that was meant; otherwise the argument goes.</summary>
    public static IEnumerable<Fix> Argument(FixPlace place) =>
        Nearest(place).ToList() is { Count: > 0 } meant
            ? meant
            : place.Begins is { Name: not null } argument ? [place.Remove(argument)] : [];

    /// <summary>The same for each text of the object that names nothing that can stand there.</summary>
    public static IEnumerable<Fix> NearestInside(FixPlace place)
    {
        var texts =
            (place.Begins is { Kind: JsonNodeKind.Text } text
                ? [text]
                : place.Begins?.All().Where(node => node.Kind == JsonNodeKind.Text) ?? [])
            .Where(node => node.Text.Length > 0 && IsNamedIn(place.Diagnostic, SymbolFinder.IdOf(EntryOf(place, node)).Id))
            .Where(node =>
                EntryOf(place, node).Role.Kinds.Contains(SymbolKind.Workflow) == (place.Diagnostic.Code == Codes.UnknownWorkflow.Code));
        foreach (var node in texts)
        {
            foreach (var fix in Nearest(place, node.Start + 1, node.End - 1, node.Text, mayBeAny: true))
            {
                yield return fix;
            }
        }
    }

    /// <summary>What gives a text, where one is needed.</summary>
    public static IEnumerable<Fix> Texts(FixPlace place)
    {
        List<string> texts =
            [
                .. (place.Model.Campaign?.Definition.Indicators ?? [])
                    .Where(indicator => indicator.Type is IndicatorType.Text or IndicatorType.Choice)
                    .Select(indicator => indicator.Id),
            ];
        return place.Node is { Kind: JsonNodeKind.Text } given && texts.Count <= MostOffered
            ? texts.Select(text => place.Replace(given, JsonText.Quote(text)))
            : [];
    }

    /// <summary>An id that expressions do not reserve, made of the one that they do.</summary>
    public static IEnumerable<Fix> FreeId(FixPlace place)
    {
        var node = place.Begins is { Kind: JsonNodeKind.Object } around ? around["id"] ?? around["Name"] : place.Begins;
        if (node is null)
        {
            yield break;
        }

        var isName = node.Name is not null && node.NameStart == place.Start;
        var free = (isName ? node.Name : node.Text) + "_";
        if (ReservedNames.IsId(free) && !ReservedNames.Contains(free) && place.Model.Campaign?.Find(free) is null)
        {
            yield return FixPlace.Make(
                EditTexts.ChangeTo($"'{free}'"),
                place.File.Edit(isName ? node.NameStart : node.Start, isName ? node.NameEnd : node.End, JsonText.Quote(free)));
        }
    }

    /// <summary>The argument that is missing: what has the parameter's name, or nearly.</summary>
    public static IEnumerable<Fix> MissingArgument(FixPlace place)
    {
        if (place.Quoted is not [_, var parameter, ..]
            || place.Object is not { } criterion
            || place.Model.Campaign is not { } campaign)
        {
            yield break;
        }

        List<string> numbers =
            [
                .. campaign.Definition.Indicators
                    .Where(indicator => indicator.Type is IndicatorType.Number or IndicatorType.Integer)
                    .Select(indicator => indicator.Id),
            ];
        var meant = Suggestion.Nearest(parameter, numbers) is { } nearest ? [nearest] : numbers.Count <= MostOffered ? numbers : [];
        foreach (var name in meant)
        {
            yield return criterion["with"] is { Kind: JsonNodeKind.Object } with
                ? place.Add(with, parameter, JsonText.Quote(name))
                : place.Add(criterion, "with", $"{{ {JsonText.Quote(parameter)}: {JsonText.Quote(name)} }}");
        }
    }

    /// <summary>What a share can be taken of in any campaign.</summary>
    public static IEnumerable<Fix> QuotaBase(FixPlace place) => place.Begins is { Kind: JsonNodeKind.Text } text
        ? Everybody.Select(word => place.Replace(text, JsonText.Quote(word)))
        : [];

    /// <summary>The id without accents and without what ids do not have, wherever it is written.</summary>
    public static IEnumerable<Fix> PlainId(FixPlace place)
    {
        var node = place.Begins is { Kind: JsonNodeKind.Object } around ? around["id"] ?? around["Name"] : place.Begins;
        var entry =
            node is null
                ? null
                : node.Name is not null && node.NameStart == place.Start
                    ? new IndexEntry(node, true, PlaceRole.Declares(SymbolKind.Constant))
                    : EntryOf(place, node);
        if (entry is null || entry.Text.Length == 0)
        {
            yield break;
        }

        var plain = string.Concat(UnicodeText.Unaccented(entry.Text).Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_'));
        plain = ReservedNames.IsId(plain) ? plain : "_" + plain;
        if (ReservedNames.IsId(plain) && !ReservedNames.Contains(plain) && place.Model.Campaign?.Find(plain) is null)
        {
            var (start, end) = SymbolPlaces.SpanOf(place.File, entry);
            yield return FixPlace.Make(
                EditTexts.ChangeTo($"'{plain}'"), place.File.Edit(start, end, plain));
        }
    }

    /// <summary>A name that no other rule of the workflow has.</summary>
    public static IEnumerable<Fix> AnotherRuleName(FixPlace place)
    {
        if (place.Object is not { } rule || rule["RuleName"] is not { } name)
        {
            yield break;
        }

        var taken = rule.Parent!.Children.Select(other => other.TextOf("RuleName")).ToHashSet(StringComparer.Ordinal);
        var free =
            Enumerable.Range(2, taken.Count + 1)
                .Select(number => string.Create(null, $"{name.Text} {number}"))
                .First(candidate => !taken.Contains(candidate));
        yield return place.Replace(name, JsonText.Quote(free));
    }

    /// <summary>The nearest; where none is near but few can stand there, each of those.</summary>
    private static IEnumerable<Fix> Nearest(FixPlace place, int at, int end, string written, bool mayBeAny)
    {
        var known =
            place.Complete(at)
                .Where(completion => completion.Kind != CompletionKind.Snippet && completion.Label != written)
                .Select(completion => completion.Label)
            .Where(label => !ReservedNames.ParserWords.Contains(label) || label is "true" or "false")
                .Distinct(StringComparer.Ordinal)
                .ToList();
        var meant = Suggestion.Nearest(written, known) is { } nearest ? [nearest] : mayBeAny && known.Count <= MostOffered ? known : [];
        return meant.Select(name => FixPlace.Make(
            EditTexts.ChangeTo($"'{name}'"), place.File.Edit(at, end, JsonText.Escape(name))));
    }

    private static IndexEntry EntryOf(FixPlace place, EditNode node) =>
        new(node, false, Places.Of(place.File, node)?.Value ?? PlaceRole.Declares(SymbolKind.Indicator));

    private static bool IsNamedIn(Diagnostic diagnostic, string id) =>
        diagnostic.Message.English.Contains($"'{id}'", StringComparison.Ordinal);
}
