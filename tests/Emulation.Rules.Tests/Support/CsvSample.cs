using System.Globalization;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Tests.Support;

/// <summary>Reads the samples under rules/, which quote nothing.</summary>
internal static class CsvSample
{
    public static IReadOnlyList<Submission> Read(Campaign campaign, string path)
    {
        var rows = RowsOf(path);
        return SubmissionTable.TryRead(
            campaign.Definition, rows[0], [.. rows.Skip(1)], CultureInfo.InvariantCulture, out var submissions, out var diagnostics)
            ? submissions
            : throw new CampaignException(diagnostics);
    }

    /// <summary>The submissions with the items of a list.</summary>
    public static IReadOnlyList<Submission> ReadItems(Campaign campaign, string list, string path, IReadOnlyList<Submission> submissions)
    {
        var rows = RowsOf(path);
        var indicator = campaign.Definition.Indicators.Single(i => i.Id == list);
        return ItemTable.TryRead(
            indicator, rows[0], [.. rows.Skip(1)], CultureInfo.InvariantCulture, submissions, out var completed, out var diagnostics)
            ? completed
            : throw new CampaignException(diagnostics);
    }

    private static List<IReadOnlyList<TextCell>> RowsOf(string path) =>
        [
            .. File.ReadAllLines(path)
                .Select((line, index) => (IReadOnlyList<TextCell>)[.. line.Split(',').Select(text => Cell(path, index, text))]),
        ];

    private static TextCell Cell(string path, int index, string text) =>
        new() { Text = text, Position = new SourcePosition { File = path, Line = index + 1 } };
}
