using System.Collections.Immutable;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;

namespace Emulation.Rules.Submissions;

/// <summary>Reads submissions from JSON: a list of <c>{ "participant", "name", "cluster", "values", "evidence" }</c>.</summary>
public static class SubmissionJson
{
    /// <summary>Reads the submissions in <paramref name="text"/>; a value that is <c>null</c> is missing.</summary>
    /// <param name="text">The JSON; comments are allowed.</param>
    /// <param name="file">What messages call it.</param>
    /// <param name="submissions">The submissions; empty when something is wrong.</param>
    /// <param name="diagnostics">Everything that is wrong with the form; what is wrong with the values, <see cref="Campaign.Check"/> tells.</param>
    /// <returns>Whether nothing is wrong.</returns>
    public static bool TryRead(string text, string file, out IReadOnlyList<Submission> submissions, out IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(file);
        var bag = new DiagnosticBag();
        var source = new SourceText(file, text);
        var read = new List<Submission>();
        if (JsonNodeReader.Read(source, bag) is { } root)
        {
            var context = new LoadContext(source, bag);
            if (root.Kind == JsonNodeKind.Array)
            {
                read.AddRange(root.Items.Select(item => ReadOne(item, context)).OfType<Submission>());
            }
            else
            {
                bag.Add(Codes.WrongKind.At(root.Position, file, Kinds.Array));
            }
        }

        submissions = bag.HasErrors ? [] : read;
        diagnostics = bag.ToSortedList();
        return !bag.HasErrors;
    }

    private static Submission? ReadOne(JsonNode node, LoadContext context)
    {
        if (ObjectReader.Open(node, "submission", context) is not { } reader)
        {
            return null;
        }

        var participant = reader.NonEmptyText("participant", required: true);
        var name = reader.Text("name");
        var cluster = reader.Text("cluster");
        var values = ReadValues(reader.Required("values"), context);
        var evidence = ReadEvidence(reader.Optional("evidence"), context);
        reader.NotYet("history", "stage", "adjustments");
        reader.Done();
        return participant is null
            ? null
            : Submission.Of(participant, name, string.IsNullOrEmpty(cluster) ? null : cluster, values, node.Position) with { Evidence = evidence };
    }

    private static Dictionary<string, SubmittedValue> ReadValues(JsonNode? node, LoadContext context)
    {
        var values = new Dictionary<string, SubmittedValue>(StringComparer.Ordinal);
        if (node is null || ObjectReader.Open(node, "values", context) is null)
        {
            return values;
        }

        foreach (var property in node.Properties.Where(p => p.Value.Kind != JsonNodeKind.Null))
        {
            IndicatorValue? value = property.Value.Kind switch
            {
                JsonNodeKind.Number => property.Value.Number,
                JsonNodeKind.Boolean => property.Value.Boolean,
                JsonNodeKind.Text => property.Value.Text,
                _ => null,
            };
            if (value is null)
            {
                context.Bag.Add(Codes.WrongKind.At(property.Value.Position, property.Name, Kinds.Scalar));
            }
            else
            {
                values[property.Name] = new SubmittedValue { Value = value, Position = property.Value.Position };
            }
        }

        return values;
    }

    private static ImmutableSortedDictionary<string, ImmutableArray<string>> ReadEvidence(JsonNode? node, LoadContext context)
    {
        var evidence = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        if (node is not null && ObjectReader.Open(node, "evidence", context) is { } reader)
        {
            foreach (var property in node.Properties)
            {
                evidence[property.Name] = [.. reader.Texts(property.Name).Select(item => item.Text)];
            }
        }

        return evidence.ToImmutable();
    }
}
