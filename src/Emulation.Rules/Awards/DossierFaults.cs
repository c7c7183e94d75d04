using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;

namespace Emulation.Rules.Awards;

/// <summary>Why a text is no dossier, in words of our own; looked for only once the serialiser has refused it.</summary>
internal static class DossierFaults
{
    private const string FormatVersion = "formatVersion";

    private static readonly JsonLimits Limits = JsonLimits.Data with { Characters = 256_000_000, Values = 50_000_000 };

    /// <param name="json">The text.</param>
    /// <param name="file">What messages call it.</param>
    /// <param name="path">Where the serialiser stumbled, such as <c>$.evaluation.sheets[3].total</c>; null where it does not say.</param>
    public static IReadOnlyList<Diagnostic> Of(string json, string file, string? path)
    {
        var bag = new DiagnosticBag();
        if (JsonFile.Open(file, json, Limits, bag) is var (root, _))
        {
            bag.Add(root[FormatVersion] is { Kind: JsonNodeKind.Number, Number: > Dossier.CurrentFormatVersion } newer
                ? Codes.FormatTooNew.At(newer.Position, DecimalText.Of(newer.Number), Dossier.CurrentFormatVersion)
                : Codes.NoDossier.At(Find(root, path?.TrimStart('$', '.') ?? "")));
        }

        return bag.ToSortedList();
    }

    /// <summary>The place of the value with the path, or of the nearest one around it.</summary>
    private static SourcePosition Find(JsonNode node, string path)
    {
        while (node.Properties.Select(p => p.Value)
            .Concat(node.Items)
            .FirstOrDefault(inner => IsOnTheWay(inner.Position.Path, path)) is { } next)
        {
            node = next;
        }

        return node.Position;
    }

    private static bool IsOnTheWay(string at, string path) =>
        path.StartsWith(at, StringComparison.Ordinal) && (path.Length == at.Length || path[at.Length] is '.' or '[');
}
