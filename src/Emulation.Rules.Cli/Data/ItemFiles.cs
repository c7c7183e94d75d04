using System.Globalization;
using Emulation.Rules.Cli.Output;
using Emulation.Rules.Definitions;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Cli.Data;

/// <summary>The items of a list indicator, a row each, from one file or several.</summary>
internal static class ItemFiles
{
    /// <summary>
    /// Gives the submissions of <paramref name="data"/> the items in <paramref name="files"/>, those of the first file first.
    /// </summary>
    /// <exception cref="CliException">There is no such list, or a file is missing or cannot be read.</exception>
    public static async Task<SubmissionFile> AddAsync(
        SubmissionFile data,
        string list,
        IReadOnlyList<string> files,
        CampaignDefinition definition,
        CultureInfo culture,
        SourceTexts sources,
        Texts texts,
        CancellationToken cancellationToken)
    {
        if (!data.IsUsable)
        {
            return data;
        }

        var lists = definition.Indicators.Where(i => i.Type == IndicatorType.List).ToList();
        var indicator = lists.Find(i => i.Id == list) ?? throw new CliException(texts.NoSuchList(list, [.. lists.Select(i => i.Id)]));
        var tables = new List<TextTable>();
        foreach (var file in files)
        {
            var text = await StrictUtf8.ReadAsync(file, texts, cancellationToken);
            sources.Add(file, text);
            var rows = CsvCells.Read(text, file, texts);
            tables.Add(new TextTable { Header = rows.FirstOrDefault([]), Rows = [.. rows.Skip(1)] });
        }

        var usable = ItemTable.TryRead(indicator, tables, culture, data.Submissions, out var completed, out var diagnostics);
        return data with
        {
            IsUsable = usable,
            Submissions = completed,
            Diagnostics = [.. data.Diagnostics, .. diagnostics.Select(d => ColumnFaults.In(files[0], d))],
        };
    }
}
