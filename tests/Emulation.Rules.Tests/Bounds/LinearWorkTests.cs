using System.Collections.Immutable;
using System.Globalization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Bounds;

/// <summary>
/// What a unit sends costs in proportion to its size: twice as much takes twice the steps, or twice the memory on the way.
/// </summary>
public sealed class LinearWorkTests
{
    private const double Twice = 2.3;

    private static readonly Campaign Lists = new CampaignText
    {
        Indicators = """
            { "id": "x", "type": "number" },
            { "id": "items", "type": "list", "item": [ { "id": "a", "type": "number" }, { "id": "b", "type": "number" } ] }
            """,
        Criteria = """{ "id": "c", "maxPoints": 1000, "perItem": "items", "workflow": "c", "combine": "firstMatch" }""",
        Workflows = Workflow("c", Rule("r", "a <= items.Max(a) && items.Sum(b) >= 0 && items.CountDistinct(a) > 0", "1")),
    }.Load();

    private static readonly Campaign Choices = new CampaignText
    {
        Indicators = $$"""
            { "id": "x", "type": "number" }, { "id": "k", "type": "choice",
              "choices": [ {{string.Join(", ", Enumerable.Range(0, 3000).Select(i => $"\"lựa chọn số {i} trong rất nhiều lựa chọn\""))}} ] }
            """,
    }.Load();

    [Fact]
    public void Items_that_are_scored_by_aggregates_of_their_own_list()
    {
        long Steps(int count) => CountedWork.StepsOf(() => Lists.Score(Lists.NewSubmission("p").With("items", Items(count))));

        Steps(1).Should().BePositive("the campaign is loaded now");
        (Steps(400) / (double)Steps(200)).Should().BeLessThan(Twice);
    }

    [Fact]
    public void Slips_in_a_column_of_long_choices()
    {
        long Steps(int count) => CountedWork.StepsOf(() => Read(
            Choices, ["participant", "k"], Enumerable.Range(0, count)
                .Select(i => (string[])[$"p{i}", $"lựa chon số {i} trong rất nhiều"])));

        Steps(1).Should().BePositive("the campaign is loaded now");
        Steps(400).Should().BeLessThan((long)(Twice * Steps(200)));
        Steps(1000).Should().BeLessThan(10_000, "what was meant is looked for once, not cell by cell");
    }

    [Fact]
    public void Names_that_are_looked_for_among_very_many()
    {
        var asked = 0;
        IEnumerable<string> Known()
        {
            for (var i = 0; i < 1_000_000; i++)
            {
                asked++;
                yield return string.Create(CultureInfo.InvariantCulture, $"indicator{i}");
            }
        }

        Suggestion.Nearest("indikatorX", Known());

        asked.Should().BeLessThanOrEqualTo(1000);
    }

    [Fact]
    public void Rows_of_items_for_participants_who_are_not_there()
    {
        var submissions = Enumerable.Range(0, 300).Select(i => Lists.NewSubmission($"unit{i}").With("x", 1)).ToList();
        long Steps(int count) => CountedWork.StepsOf(() => ItemTable.TryRead(
            Lists.Definition.Indicators[1],
            Row("participant", "a", "b"),
            [.. Enumerable.Range(0, count).Select(i => Row($"umit{i}", "1", "2"))],
            CultureInfo.InvariantCulture,
            submissions,
            out _,
            out _));

        Steps(2000).Should().BeLessThan((long)(Twice * Steps(1000)));
        Steps(2000).Should().BeLessThan(10_000);
    }

    [Fact]
    public void The_history_of_one_participant()
    {
        Submission[] one = [Lists.NewSubmission("p").With("x", 1)];
        long Bytes(int count)
        {
            var rows = Enumerable.Range(0, count).Select(i => Row("p", $"a{i}", "2020")).ToList();
            HistoryTable.TryRead(Row("participant", "award", "year"), rows, one, out _, out _);
            var before = GC.GetAllocatedBytesForCurrentThread();
            HistoryTable.TryRead(Row("participant", "award", "year"), rows, one, out var completed, out _);
            completed[0].History!.Value.Should().HaveCount(count);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        (Bytes(4000) / (double)Bytes(2000)).Should().BeLessThan(Twice);
    }

    private static IndicatorValue Items(int count) => IndicatorValue.Of([.. Enumerable.Range(0, count).Select(i => new ListItem
    {
        Values = ImmutableSortedDictionary<string, IndicatorValue>.Empty.Add("a", i).Add("b", 1),
    })]);

    private static void Read(Campaign campaign, string[] header, IEnumerable<string[]> rows) => SubmissionTable.TryRead(
        campaign.Definition, Row(header), [.. rows.Select(Row)], CultureInfo.InvariantCulture, out _, out _);

    private static IReadOnlyList<TextCell> Row(params string[] texts) =>
        [.. texts.Select(
            (text, i) => new TextCell { Text = text, Position = new SourcePosition { File = "t", Line = 1, Column = i + 1 } })];
}
