using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;

namespace Emulation.Rules.Authoring;

/// <summary>What can be written in the JSON itself: fields, words, ids that are declared elsewhere.</summary>
internal sealed class JsonCompletion(WorkspaceModel model, WorkspaceFile file, int offset)
{
    private readonly SymbolText _texts = new(model);
    private readonly KnownSymbols _known = new(model);

    /// <summary>The names of properties that can stand at the place: in a gap, or in place of the name that is there.</summary>
    public IEnumerable<Completion> Names(EditNode around, EditNode? property)
    {
        if (around.Kind != JsonNodeKind.Object || SchemaTree.Of(file, around) is not { IsKnown: true } schema)
        {
            yield break;
        }

        var (start, end) = property is null ? (offset, offset) : (property.NameStart, property.NameEnd);
        var present = around.Children.Where(child => child != property).Select(child => child.Name!).ToHashSet(StringComparer.Ordinal);
        var hasColon = property is not null && property.ColonEnd > property.NameEnd;
        var required = schema.Required;
        foreach (var name in schema.Properties.Where(name => !present.Contains(name)).OrderBy(name => required.Contains(name) ? 0 : 1))
        {
            var inner = schema.Into(name);
            yield return new Completion
            {
                Label = name,
                Kind = CompletionKind.Field,
                Detail = Split(inner.Title, " / "),
                Documentation = inner.Description is { } description ? Split(description, "\n") : null,
                Range = file.RangeOf(start, end),
                NewText = hasColon ? JsonText.Quote(name) : Joined(around, start, end, $"{Marked(name)}: {Skeleton(inner)}"),
                IsSnippet = !hasColon,
            };
        }

        var probe = property ?? new EditNode(around, "", around.Children.Count) { NameStart = offset, NameEnd = offset };
        if (Places.Of(file, probe)?.Name is { } role)
        {
            foreach (var symbol in _known.For(file, new IndexEntry(probe, true, role)).Where(symbol => !present.Contains(symbol.Id)))
            {
                var value = $": {Skeleton(schema.Into(symbol.Id))}";
                yield return Reference(
                    symbol,
                    start,
                    end,
                    hasColon ? JsonText.Quote(symbol.Id) : Joined(around, start, end, Marked(symbol.Id) + value)) with
                    {
                        IsSnippet = !hasColon,
                    };
            }
        }
    }

    /// <summary>
    /// The values that can stand in place of one, or where one is missing. What is replaced begins at the place at the latest: editors take
    /// nothing else.
    /// </summary>
    public IEnumerable<Completion> Values(EditNode node)
    {
        var (start, end) = node.Kind is null && node.Start == node.End ? (offset, offset) : (node.Start, node.End);
        return node is { Kind: null, Name: null, Parent: { Kind: JsonNodeKind.Array } list }
            ? Values(node, start, end).Select(value => value with { NewText = Joined(list, start, end, value.NewText) })
            : start <= offset
            ? Values(node, start, end)
            : Values(node, offset, end).Select(value => value with { NewText = file.Text[offset..start] + value.NewText });
    }

    private IEnumerable<Completion> Values(EditNode node, int start, int end)
    {
        if (Places.Of(file, node)?.Value is { } role)
        {
            foreach (var symbol in _known.For(file, new IndexEntry(node, false, role)))
            {
                var written = role.Use switch
                {
                    PlaceUse.RefersByPrefix => (symbol.Kind == SymbolKind.Grade ? "grade:" : "award:") + symbol.Id,
                    PlaceUse.RefersByPath => LockedPath.Of(symbol),
                    PlaceUse.Refers or PlaceUse.Declares or PlaceUse.Expression or PlaceUse.Message => symbol.Id,
                };
                yield return Reference(symbol, start, end, JsonText.Quote(written)) with { Label = written };
            }

            foreach (var word in role.Words)
            {
                yield return Word(word, JsonText.Quote(word), start, end);
            }
        }

        foreach (var recipe in Recipes(node))
        {
            yield return recipe;
        }

        if (SchemaTree.Of(file, node) is not { } schema)
        {
            yield break;
        }

        foreach (var word in schema.Words)
        {
            yield return Word(word, JsonText.Quote(word), start, end);
        }

        foreach (var truth in schema.Takes("boolean") ? (string[])["true", "false"] : [])
        {
            yield return Word(truth, truth, start, end);
        }

        if (schema.Properties.Contains("vi", StringComparer.Ordinal) && node.Kind is null)
        {
            yield return Word("{ vi, en }", "{ \"vi\": \"${1}\", \"en\": \"${2}\" }", start, end) with { IsSnippet = true };
        }
    }

    /// <summary>What regulations say, where an item of a list is missing.</summary>
    private IEnumerable<Completion> Recipes(EditNode node)
    {
        if (file.Kind != WorkspaceFileKind.Campaign || node is not { Kind: null, Name: null, Parent.Name: { } section })
        {
            return [];
        }

        return Recipe.All.Where(recipe => recipe.Section == section).Select(recipe => new Completion
        {
            Label = recipe.Title.Vietnamese,
            Kind = CompletionKind.Snippet,
            Detail = recipe.Title,
            Documentation = Pairs.Join("\n", [recipe.Why, LocalizedText.Same(recipe.Item)]),
            Range = file.RangeOf(offset, offset),
            NewText = recipe.Item,
        });
    }

    /// <summary>A name in quotes as a snippet holds it: what would be a mark stands for itself.</summary>
    private static string Marked(string name) => JsonText.Quote(name)
        .Replace("\\", @"\\", StringComparison.Ordinal)
        .Replace("$", @"\$", StringComparison.Ordinal)
        .Replace("}", @"\}", StringComparison.Ordinal);

    private static string Skeleton(SchemaTree schema) =>
        schema.Words is [var first, ..] ? $"\"${{1:{first}}}\""
        : schema.Takes("string") && !schema.IsNumberOrItsName ? "\"$1\""
        : schema.Takes("number") || schema.Takes("integer") ? "${1:0}"
        : schema.Takes("boolean") ? "${1:true}"
        : schema.Takes("array") ? "[ $1 ]"
        : "{ $1 }";

    /// <summary>With the commas that are missing between it and its neighbours.</summary>
    private string Joined(EditNode around, int start, int end, string text)
    {
        var before = around.Children.LastOrDefault(child => child.End <= start && (child.Name is null || child.NameStart != start));
        var after = around.Children.FirstOrDefault(child => child.OuterStart >= end && (child.Name is null || child.NameStart != start));
        var leading = before is null || HasComma(before.End, start) ? "" : ", ";
        var trailing = after is null || HasComma(end, after.OuterStart) ? "" : ",";
        return leading + text + trailing;
    }

    private bool HasComma(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (file.Text[at] == ',' && !JsonComments.Contain(file.Text, at))
            {
                return true;
            }
        }

        return false;
    }

    private Completion Reference(Symbol symbol, int start, int end, string text) => new()
    {
        Label = symbol.Id,
        Kind = symbol.Kind is SymbolKind.Choice or SymbolKind.Grade or SymbolKind.Cluster
            ? CompletionKind.Choice
            : CompletionKind.Reference,
        Detail = _texts.DetailOf(symbol),
        Range = file.RangeOf(start, end),
        NewText = text,
    };

    private Completion Word(string label, string text, int start, int end) => new()
    {
        Label = label,
        Kind = CompletionKind.Value,
        Detail = LocalizedText.Same(""),
        Range = file.RangeOf(start, end),
        NewText = text,
    };

    /// <summary>A text of the schemas, which holds both languages.</summary>
    public static LocalizedText Split(string? text, string between)
    {
        var parts = (text ?? "").Split(between);
        var half = (parts.Length + 1) / 2;
        return parts.Length < 2
            ? LocalizedText.Same(text ?? "")
            : Pairs.Text(string.Join(between, parts[..half]), string.Join(between, parts[half..]));
    }
}
