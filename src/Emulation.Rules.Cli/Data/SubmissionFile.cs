using System.Globalization;
using Emulation.Rules.Cli.Output;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Cli.Data;

/// <summary>A data file and what was read from it.</summary>
internal sealed record SubmissionFile
{
    public required string Text { get; init; }

    public required bool IsUsable { get; init; }

    public required IReadOnlyList<Submission> Submissions { get; init; }

    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>Reads JSON or separated values, as the file's extension says.</summary>
    /// <exception cref="CliException">The file is missing, cannot be read, is not UTF-8, or of a kind that is not known.</exception>
    public static async Task<SubmissionFile> ReadAsync(
        string path, CampaignDefinition definition, CultureInfo culture, Texts texts, CancellationToken cancellationToken)
    {
        var isJson = IsJson(path, texts);
        var text = await StrictUtf8.ReadAsync(path, texts, cancellationToken);
        var rows = isJson ? [] : CsvCells.Read(text, path, texts);
        var usable = isJson
            ? SubmissionJson.TryRead(text, path, out var submissions, out var diagnostics)
            : SubmissionTable.TryRead(definition, rows.FirstOrDefault([]), [.. rows.Skip(1)], culture, out submissions, out diagnostics);
        return new SubmissionFile { Text = text, IsUsable = usable, Submissions = submissions, Diagnostics = diagnostics };
    }

    private static bool IsJson(string path, Texts texts) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".JSON" => true,
        ".CSV" or ".TSV" or ".TXT" => false,
        _ => throw new CliException(texts.UnknownDataKind(path)),
    };
}
