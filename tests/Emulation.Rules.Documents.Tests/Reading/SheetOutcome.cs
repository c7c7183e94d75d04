using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Tests.Reading.Books;

namespace Emulation.Rules.Documents.Tests.Reading;

/// <summary>What came of reading a sheet, as text: everything that was said in both languages, then the data.</summary>
internal static class SheetOutcome
{
    public static async Task<string> OfAsync(SheetCase sheet)
    {
        var campaign = sheet.IsClustered ? TestCampaign.Clustered : TestCampaign.Open;
        var options = new SubmissionReadOptions { Culture = sheet.Culture is { } culture ? CultureInfo.GetCultureInfo(culture) : null };
        using var stream = new MemoryStream(sheet.Bytes);
        var reading = await SubmissionFile.ReadAsync(stream, sheet.File, campaign, options);
        var said = reading.IsUsable ? reading.Diagnostics.Concat(campaign.Check(reading.Submissions)).ToList() : reading.Diagnostics;
        var text = new StringBuilder();
        foreach (var language in new[] { Language.English, Language.Vietnamese })
        {
            foreach (var diagnostic in said)
            {
                text.Append(Visible(diagnostic.ToString(language))).Append('\n');
            }
        }

        foreach (var submission in reading.Submissions)
        {
            var values = submission.Values.Select(v => $"{v.Key}={v.Value.Value}");
            text.Append(Visible($"{submission.Participant} | {submission.Name} | {submission.Cluster} | {string.Join(" | ", values)}"))
                .Append('\n');
        }

        return text.ToString();
    }

    /// <summary>
    /// The approved outcome, which the file of the case's name holds. With APPROVE=1 in the environment it is written anew, to be looked
    /// at.
    /// </summary>
    public static string Approved(string name, string? outcome = null)
    {
        var file = Path.Combine(Folder(), name + ".txt");
        if (outcome is not null && Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            File.WriteAllText(file, outcome);
        }

        return File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
    }

    public static string Folder([CallerFilePath] string source = "") => Path.Combine(Path.GetDirectoryName(source)!, "Sheets");

    /// <summary>What an editor would not show, as escapes.</summary>
    private static string Visible(string text) =>
        string.Concat(
            text.Select(
                c => c > 0x7F && char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.SpaceSeparator
                    ? $"<U+{(int)c:X4}>"
                    : c.ToString()));
}
