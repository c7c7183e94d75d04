using System.Collections.Concurrent;
using Emulation.Rules.Awards;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Papers;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Documents.Tests.Support;

/// <summary>The campaigns under rules/, with their data.</summary>
internal static class Samples
{
    public static readonly IReadOnlyDictionary<string, SampleFiles> Files = new Dictionary<string, SampleFiles>(StringComparer.Ordinal)
    {
        ["bhxh-2026"] = new("provinces.csv")
        {
            Items = [("units", ["units.csv"])], History = "history.csv", Decisions = "decisions.json",
        },
        ["bhxh-2026-ha-noi"] = new("units.csv") { Items = [("members", ["members.csv"])], Decisions = "decisions.json" },
        ["bhxh-4574-2017"] = new("units-2017.csv"),
        ["cluster-relative"] = new("units.csv"),
        ["decree-335-2025"] = new("officials.csv") { Items = [("products", ["products.csv"])] },
        ["decree-335-2025-year"] = new("officials.csv")
        {
            Items = [("months", [.. Enumerable.Range(1, 12).Select(month => $"month-{month:00}.csv")])],
        },
        ["par-index-2022"] = new("provinces-2022.csv"),
        ["school-class-2026"] = new("classes.csv"),
        ["titles-2024"] = new("individuals.csv")
        {
            Items = [("initiatives", ["initiatives.csv"])], History = "history.csv", Decisions = "decisions.json",
        },
        ["titles-2026"] = new("individuals.csv")
        {
            Items = [("initiatives", ["initiatives.csv"])], History = "history.csv", Decisions = "decisions.json",
        },
    };

    /// <summary>A letterhead with all its parts.</summary>
    public static readonly Letterhead Head = new()
    {
        ParentAuthority = "Bảo hiểm xã hội Việt Nam",
        Authority = "Hội đồng Thi đua - Khen thưởng",
        Number = "12/TTr-HĐTĐKT",
        Place = "Hà Nội",
        Date = new DateOnly(2026, 2, 5),
        Addressee = "Tổng Giám đốc Bảo hiểm xã hội Việt Nam",
        Recipients = ["Như trên;", "Các đơn vị trực thuộc;", "Lưu: VT, TĐKT."],
    };

    private static readonly ConcurrentDictionary<string, Lazy<ReportSource>> Sources = new(StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Files.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Every campaign in both languages; in the short form each in one of them, by turns.</summary>
    public static TheoryData<string, string> NamesAndLanguages
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (index, name) in Files.Keys.Order(StringComparer.Ordinal).Index())
            {
                foreach (var (other, language) in ((string[])["vi", "en"]).Index())
                {
                    if (Effort.IsLong || index % 2 == other)
                    {
                        data.Add(name, language);
                    }
                }
            }

            return data;
        }
    }

    /// <summary>A campaign, its evaluation and the decisions on it, worked out once.</summary>
    public static ReportSource Source(string name) => Sources.GetOrAdd(name, _ => new(() => Worked(name))).Value;

    private static ReportSource Worked(string name)
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
        var files = Files[name];
        var reading = Done(SubmissionFile.ReadAsync(File(name, files.Data).Content, files.Data, campaign));
        foreach (var (list, tables) in files.Items)
        {
            reading = Done(SubmissionFile.AddItemsAsync(reading, [.. tables.Select(table => File(name, table))], campaign, list));
        }

        return files.History is not { } history
            ? reading.Submissions
            : Done(SubmissionFile.AddHistoryAsync(reading, File(name, history).Content, history, campaign)).Submissions;
    }

    private static IReadOnlyList<CouncilDecision> Decisions(string name)
    {
        if (Files[name].Decisions is not { } file)
        {
            return [];
        }

        var text = System.IO.File.ReadAllText(Repository.Rules($"{name}/data/{file}"));
        DecisionJson.TryRead(text, file, out var decisions, out var diagnostics).Should().BeTrue(string.Join('\n', diagnostics));
        return decisions;
    }

    private static NamedFile File(string name, string file) =>
        new(file, new MemoryStream(System.IO.File.ReadAllBytes(Repository.Rules($"{name}/data/{file}"))));

    /// <summary>What is read from memory is there at once.</summary>
    private static SubmissionReading Done(Task<SubmissionReading> reading)
    {
        var done = reading.GetAwaiter().GetResult();
        done.IsUsable.Should().BeTrue(string.Join('\n', done.Diagnostics));
        return done;
    }

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
    }
}
