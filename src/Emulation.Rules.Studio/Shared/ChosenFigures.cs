using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents;
using Emulation.Rules.Store;
using Emulation.Rules.Store.Figures;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Studio.Figures;
using Emulation.Rules.Studio.Wording;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Studio.Shared;

/// <summary>
/// The figures a page can work on: those of a period (<c>p2026</c>), or samples that lie with the rules (<c>fdata/units.csv</c>).
/// </summary>
internal sealed class ChosenFigures(ISubmissionStore store)
{
    private const string HistoryFile = "history";

    /// <summary>Lines among which that of the columns is looked for: a title may stand above it.</summary>
    private const int MostLinesAbove = 10;

    /// <summary>What can be chosen: periods, and samples but for those that only go with another one.</summary>
    public static IReadOnlyList<(string Key, string Name)> In(
        IEnumerable<StorePeriod> periods, IEnumerable<StoredFile> files, Campaign? rules, StudioTexts texts) =>
        [
            .. periods.Select(period => (KeyOf(period.Name), texts.PeriodNamed(period.Name))),
            .. Alone(rules, files).Select(file => ("f" + file.Path, texts.SampleNamed(file.Path))),
        ];

    /// <summary>
    /// The samples that can hold figures: not those called as a list is, or as the awards of earlier years are, nor those without a column
    /// for any figure, unless all of them are.
    /// </summary>
    private static List<StoredFile> Alone(Campaign? rules, IEnumerable<StoredFile> files)
    {
        var samples = RuleTexts.Samples(files).ToList();
        List<string> parts = [HistoryFile, .. rules is null ? [] : ListsOf(rules)];
        var alone = samples.FindAll(file => IsJson(file) || !parts.Exists(part => IsCalled(file, part)));
        var figures = alone.FindAll(file => rules is null || MayHoldFigures(rules, file));
        return figures.Count > 0 ? figures : alone.Count > 0 ? alone : samples;
    }

    /// <summary>Not a table without a column for a single indicator, such as the results of a month that a list is made of.</summary>
    private static bool MayHoldFigures(Campaign rules, StoredFile file)
    {
        if (IsJson(file) || file.Path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var columns = (file.Text ?? "").Split('\n', MostLinesAbove + 1).Take(MostLinesAbove)
            .SelectMany(line => line.Split(',', ';', '\t')).Select(column => column.Trim(' ', '\r', '"', '\uFEFF'))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return rules.Definition.Indicators.Where(indicator => indicator.Type != IndicatorType.List)
            .Any(one => columns.Contains(one.Id) || columns.Contains(one.Name.Vietnamese) || columns.Contains(one.Name.English));
    }

    public static string KeyOf(string period) => "p" + period;

    /// <summary>The key that was asked for where it is one, or else the first there is; empty where there are none.</summary>
    public static string KeyAmong(IReadOnlyList<(string Key, string Name)> choices, string? key) =>
        choices.Any(choice => choice.Key == key) ? key! : choices.Count > 0 ? choices[0].Key : "";

    /// <summary>
    /// The key that was asked for where it is one, or else the first there is: of samples the first that holds figures for the rules, not
    /// a list or decisions.
    /// </summary>
    public static async Task<string> KeyAsync(
        IReadOnlyList<(string Key, string Name)> choices,
        string? key,
        Campaign? rules,
        IReadOnlyList<StoredFile> files,
        CancellationToken cancellationToken)
    {
        var first = KeyAmong(choices, key);
        if (rules is null || first == key || first is not ['f', ..])
        {
            return first;
        }

        foreach (var (sample, _) in choices)
        {
            if (await SampleAsync(rules, sample, files, cancellationToken) is { IsUsable: true, Submissions: { Count: > 0 } figures }
                && rules.Check(figures, cancellationToken).All(problem => problem.Severity != DiagnosticSeverity.Error))
            {
                return sample;
            }
        }

        return first;
    }

    /// <summary>The figures, and what is wrong with the file they stand in.</summary>
    public async Task<(IReadOnlyList<Submission> Figures, IReadOnlyList<Diagnostic> Problems)> ReadAsync(
        StoreUser user, Campaign rules, string campaign, string key, IEnumerable<StoredFile> files, CancellationToken cancellationToken)
    {
        if (key is ['p', .. var period])
        {
            var stored = new List<Submission>();
            await foreach (var submission in store.ReadAsync(user, campaign, period, stage: null, cancellationToken))
            {
                stored.Add(submission);
            }

            return (stored, []);
        }

        return await SampleAsync(rules, key, files, cancellationToken) is { } reading
            ? (reading.Submissions, reading.Diagnostics)
            : ([], []);
    }

    private static async Task<SubmissionReading?> SampleAsync(
        Campaign rules, string key, IEnumerable<StoredFile> files, CancellationToken cancellationToken)
    {
        if (files.FirstOrDefault(file => "f" + file.Path == key) is not { } sample)
        {
            return null;
        }

        var reading = PartsOf(rules, sample, files).Aggregate(
            ImportedFiles.Of(new ImportedFile(sample.Path, sample.Content)),
            (all, part) => all.With(part.List, [new ImportedFile(part.File.Path, part.File.Content)]));
        return await reading.ReadAsync(rules, new SubmissionReadOptions(), cancellationToken);
    }

    /// <summary>What lies beside a sample and goes with it: a file called as a list is, and that of the awards of earlier years.</summary>
    private static IEnumerable<(string? List, StoredFile File)> PartsOf(Campaign rules, StoredFile sample, IEnumerable<StoredFile> files)
    {
        var others = RuleTexts.Samples(files).Where(file => file != sample && !IsJson(file)).ToList();
        return IsJson(sample)
            ? []
            : ListsOf(rules).Select(list => ((string?)list, others.Find(file => IsCalled(file, list))))
                .Append((null, rules.Definition.Awards.Count > 0 ? others.Find(file => IsCalled(file, HistoryFile)) : null))
                .Where(part => part.Item2 is not null)
                .Select(part => (part.Item1, part.Item2!));
    }

    private static IEnumerable<string> ListsOf(Campaign rules) =>
        rules.Definition.Indicators.Where(indicator => indicator.Type == IndicatorType.List).Select(indicator => indicator.Id);

    private static bool IsCalled(StoredFile file, string name) =>
        string.Equals(Path.GetFileNameWithoutExtension(file.Path), name, StringComparison.OrdinalIgnoreCase);

    private static bool IsJson(StoredFile file) => file.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
}
