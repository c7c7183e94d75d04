using System.Text.Json;
using System.Text.RegularExpressions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Serialization;

/// <summary>
/// The findings of an earlier <c>validate</c>. A finding is the same when code, file and message are; where it stands does not matter,
/// so that lines may move. What was found twice and is now found three times is new once.
/// </summary>
public sealed partial class DiagnosticBaseline
{
    private const int MostMilliseconds = 1000;
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);

    /// <summary>Reads the output of <c>validate --format json</c> or <c>sarif</c>.</summary>
    /// <exception cref="JsonException">It is neither.</exception>
    public static DiagnosticBaseline Parse(string text)
    {
        var baseline = new DiagnosticBaseline();
        using var document = JsonDocument.Parse(text);
        try
        {
            if (document.RootElement.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in document.RootElement.EnumerateArray())
                {
                    baseline.Add(Key(Text(item, "code"), Text(item, "file"), Text(item, "message")));
                }

                return baseline;
            }

            foreach (var result in document.RootElement.GetProperty("runs")
                .EnumerateArray()
                .SelectMany(run => run.GetProperty("results").EnumerateArray()))
            {
                baseline.Add(Text(result.GetProperty("partialFingerprints"), "finding/v1"));
            }
        }
        catch (Exception exception) when (exception is KeyNotFoundException or InvalidOperationException)
        {
            throw new JsonException(exception.Message, exception);
        }

        return baseline;
    }

    /// <summary>What was not there before, in whichever of <see cref="TextCatalogue.Languages"/> that was told.</summary>
    public IReadOnlyList<Diagnostic> NewAmong(IEnumerable<Diagnostic> diagnostics)
    {
        var left = new Dictionary<string, int>(_known, StringComparer.Ordinal);
        var languages = TextCatalogue.Languages;
        return [.. diagnostics.Where(d => !languages.Any(language => Take(left, KeyOf(d, language))))];
    }

    internal static string KeyOf(Diagnostic diagnostic, Language language) =>
        Key(diagnostic.Code, diagnostic.Position.File, diagnostic.Message.In(language));

    private static string Text(JsonElement item, string name) =>
        item.GetProperty(name).GetString() ?? throw new JsonException($"'{name}' is null.");

    private static bool Take(Dictionary<string, int> left, string key) => left.GetValueOrDefault(key) > 0 && --left[key] >= 0;

    private void Add(string key) => _known[key] = _known.GetValueOrDefault(key) + 1;

    /// <summary>Places inside a message move as well.</summary>
    private static string Key(string code, string file, string message) =>
        $"{code} {file.Replace('\\', '/')} {Place().Replace(message, "")}";

    [GeneratedRegex(@":\d+:\d+", RegexOptions.NonBacktracking, MostMilliseconds)]
    private static partial Regex Place();
}
