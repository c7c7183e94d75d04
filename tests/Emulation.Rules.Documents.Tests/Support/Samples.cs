using System.Globalization;
using Emulation.Rules.Awards;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Documents.Tests.Support;

/// <summary>The campaigns under rules/, with their data.</summary>
internal static class Samples
{
    public static readonly IReadOnlyDictionary<string, (
        string Data, (string List, string File)[] Items, string? History, string? Decisions)> Files = new Dictionary<string,
            (string, (string, string)[], string?, string?)>(StringComparer.Ordinal)
    {
        ["bhxh-4574-2017"] = ("units-2017.csv", [], null, null),
        ["cluster-relative"] = ("units.csv", [], null, null),
        ["decree-335-2025"] = ("officials.csv", [("products", "products.csv")], null, null),
        ["par-index-2022"] = ("provinces-2022.csv", [], null, null),
        ["school-class-2026"] = ("classes.csv", [], null, null),
        ["titles-2024"] = ("individuals.csv", [("initiatives", "initiatives.csv")], "history.csv", "decisions.json"),
    };

    public static TheoryData<string> Names => [.. Files.Keys.Order(StringComparer.Ordinal)];

    public static TheoryData<string, string> NamesAndLanguages
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var name in Files.Keys.Order(StringComparer.Ordinal))
            {
                data.Add(name, "vi");
                data.Add(name, "en");
            }

            return data;
        }
    }

    /// <summary>A campaign, its evaluation and the decisions on it.</summary>
    public static ReportSource Source(string name)
    {
        var campaign = Campaign.Load(Repository.Rules(name));
        var evaluation = campaign.Evaluate(Submissions(campaign, name), new EvaluationOptions { TimeProvider = new FixedClock() });
        return new ReportSource { Campaign = campaign, Outcome = evaluation.With(Decisions(name)) };
    }

    /// <summary>A campaign and its evaluation, on which nobody has decided yet.</summary>
    public static ReportSource Undecided(string name)
    {
        var source = Source(name);
        return source with { Outcome = source.Outcome.Evaluation.With([]) };
    }

    public static IReadOnlyList<Submission> Submissions(Campaign campaign, string name)
    {
        var (data, items, history, _) = Files[name];
        var rows = Rows(Repository.Rules($"{name}/data/{data}"));
        Read(
            SubmissionTable.TryRead(
                campaign.Definition, rows[0], [.. rows.Skip(1)], CultureInfo.InvariantCulture, out var submissions,
                out var diagnostics), diagnostics);
        foreach (var (list, file) in items)
        {
            var indicator = campaign.Definition.Indicators.First(i => i.Id == list);
            var of = Rows(Repository.Rules($"{name}/data/{file}"));
            Read(
                ItemTable.TryRead(
                    indicator, of[0], [.. of.Skip(1)], CultureInfo.InvariantCulture, submissions, out submissions,
                    out diagnostics), diagnostics);
        }

        if (history is not null)
        {
            var of = Rows(Repository.Rules($"{name}/data/{history}"));
            Read(HistoryTable.TryRead(of[0], [.. of.Skip(1)], submissions, out submissions, out diagnostics), diagnostics);
        }

        return submissions;
    }

    private static IReadOnlyList<CouncilDecision> Decisions(string name)
    {
        if (Files[name].Decisions is not { } file)
        {
            return [];
        }

        Read(
            DecisionJson.TryRead(File.ReadAllText(Repository.Rules($"{name}/data/{file}")), file, out var decisions, out var diagnostics),
            diagnostics);
        return decisions;
    }

    private static void Read(bool done, IReadOnlyList<Diagnostic> diagnostics) => done.Should().BeTrue(string.Join('\n', diagnostics));

    /// <summary>The samples quote nothing but a few names with a comma.</summary>
    private static List<IReadOnlyList<TextCell>> Rows(string path) =>
        [
            .. File.ReadAllLines(path)
                .Select(
                    (line, i) =>
                        (IReadOnlyList<TextCell>)[
                            .. Cells(line).Select(
                                text => new TextCell { Text = text, Position = new SourcePosition { File = path, Line = i + 1 } }),
                        ]),
        ];

    private static IEnumerable<string> Cells(string line)
    {
        var quoted = false;
        var cell = "";
        foreach (var character in line)
        {
            if (character == '"')
            {
                quoted = !quoted;
            }
            else if (character == ',' && !quoted)
            {
                yield return cell;
                cell = "";
            }
            else
            {
                cell += character;
            }
        }

        yield return cell;
    }

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
    }
}
