using System.Globalization;
using Emulation.Rules.Cli.Output;
using Emulation.Rules.Definitions;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Cli.Data;

/// <summary>The items of a list indicator, a row each.</summary>
internal static class ItemFile
{
    /// <summary>Gives the submissions of <paramref name="data"/> the items in <paramref name="file"/>.</summary>
    /// <exception cref="CliException">There is no such list, or the file is missing or cannot be read.</exception>
    public static async Task<SubmissionFile> AddAsync(
        SubmissionFile data, string list, string file, CampaignDefinition definition, CultureInfo culture, SourceTexts sources, Texts texts, CancellationToken cancellationToken)
    {
        if (!data.IsUsable)
        {
            return data;
        }

        var indicator = definition.Indicators.FirstOrDefault(i => i.Id == list && i.Type == IndicatorType.List)
            ?? throw new CliException(texts.NoSuchList(list, [.. definition.Indicators.Where(i => i.Type == IndicatorType.List).Select(i => i.Id)]));
        var text = await StrictUtf8.ReadAsync(file, texts, cancellationToken);
        sources.Add(file, text);
        var rows = CsvCells.Read(text, file, texts);
        var usable = ItemTable.TryRead(indicator, rows.FirstOrDefault([]), [.. rows.Skip(1)], culture, data.Submissions, out var completed, out var diagnostics);
        return data with { IsUsable = usable, Submissions = completed, Diagnostics = [.. data.Diagnostics, .. diagnostics.Select(d => ColumnFaults.In(file, d))] };
    }
}
