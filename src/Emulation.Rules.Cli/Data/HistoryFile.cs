using Emulation.Rules.Cli.Output;
using Emulation.Rules.Definitions;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Cli.Data;

/// <summary>The awards of earlier years, a row each.</summary>
internal static class HistoryFile
{
    /// <summary>Gives the submissions of <paramref name="data"/> the histories in <paramref name="file"/>.</summary>
    /// <exception cref="CliException">The file is missing or cannot be read.</exception>
    public static async Task<SubmissionFile> AddAsync(
        SubmissionFile data,
        string file,
        CampaignDefinition definition,
        SourceTexts sources,
        Texts texts,
        CancellationToken cancellationToken)
    {
        var text = await StrictUtf8.ReadAsync(file, texts, cancellationToken);
        sources.Add(file, text);
        var rows = CsvCells.Read(text, file, texts);
        var usable = HistoryTable.TryRead(
            definition, rows.FirstOrDefault([]), [.. rows.Skip(1)], data.Submissions, out var completed, out var diagnostics);
        return data with { IsUsable = usable, Submissions = completed, Diagnostics = [.. data.Diagnostics, .. diagnostics.Select(d => ColumnFaults.In(file, d))] };
    }
}
