using System.Globalization;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Tests.Support;

/// <summary>Reads the samples under rules/, which quote nothing.</summary>
internal static class CsvSample
{
    public static IReadOnlyList<Submission> Read(Campaign campaign, string path)
    {
        var rows = File.ReadAllLines(path).Select((line, index) => (IReadOnlyList<TextCell>)[.. line.Split(',').Select(text => Cell(path, index, text))]).ToList();
        return SubmissionTable.TryRead(campaign.Definition, rows[0], [.. rows.Skip(1)], CultureInfo.InvariantCulture, out var submissions, out var diagnostics)
            ? submissions
            : throw new CampaignException(diagnostics);
    }

    private static TextCell Cell(string path, int index, string text) =>
        new() { Text = text, Position = new SourcePosition { File = path, Line = index + 1 } };
}
