using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using Emulation.Rules.Definitions;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Scoring;

/// <summary>
/// Participants who are scored one at a time use the same memory one after the other, and find nothing of each other in it.
/// </summary>
public sealed class SpareMemoryTests
{
    private static readonly Campaign Wide = new CampaignText
    {
        Indicators = string.Join(", ", Enumerable.Range(0, 40).Select(i => $$"""{ "id": "n{{i}}", "type": "number" }""")),
        Criteria = string.Join(", ", Enumerable.Range(0, 40).Select(i => $$"""{ "id": "c{{i}}", "maxPoints": 10, "mark": "n{{i}}" }""")),
    }.Load();

    private static readonly Campaign Items = new CampaignText
    {
        Indicators = """{ "id": "prizes", "type": "list", "item": [ { "id": "name", "type": "text" } ] }""",
        Criteria = """{ "id": "c", "maxPoints": 10, "mark": "prizes.Count()" }""",
        Workflows = CampaignText.Workflow("unused", CampaignText.Rule("all", "true", "0")),
    }.Load();

    [Fact]
    public void One_sheet_of_forty_criteria_takes_less_than_four_kilobytes_until_its_lines_are_read()
    {
        var submissions = Enumerable.Range(0, 50).Select(WideOne).ToList();
        submissions.ForEach(submission => Wide.Score(submission));

        var before = GC.GetAllocatedBytesForCurrentThread();
        submissions.ForEach(submission => Wide.Score(submission));

        ((GC.GetAllocatedBytesForCurrentThread() - before) / submissions.Count).Should().BeLessThan(4_000);
    }

    [Fact]
    public void One_sheet_with_its_line_takes_less_than_three_kilobytes_where_the_line_shows_no_values()
    {
        var submission = Items.NewSubmission("p").With("prizes", IndicatorValue.Of([Cup()]));
        _ = Items.Score(submission).Criteria;

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 50; i++)
        {
            _ = Items.Score(submission).Criteria;
        }

        ((GC.GetAllocatedBytesForCurrentThread() - before) / 50).Should().BeLessThan(3_000);
    }

    [Fact]
    public void Values_that_lines_show_stay_when_lines_of_others_are_read()
    {
        var sheets = Enumerable.Range(1, 5).Select(i => Wide.Score(WideOne(i))).ToList();
        var lines = sheets.ConvertAll(sheet => sheet.Criteria);

        for (var i = 0; i < sheets.Count; i++)
        {
            lines[i].Select(line => line.Rules[0].Values[$"n{line.Id[1..]}"])
                .Should().Equal(Enumerable.Range(0, 40).Select(n => (IndicatorValue)((i + 1m + n) % 11)));
        }
    }

    [Fact]
    public void Ranges_of_open_sheets_are_their_own_after_others_were_scored()
    {
        var open = Enumerable.Range(0, 20).Select(Lacking).ToList();

        var sheets = open.ConvertAll(submission => Wide.Score(submission));

        sheets.Should().OnlyContain(sheet => sheet.Range.Low == sheet.Total && sheet.Range.High == sheet.Total + 10m);
    }

    [Fact]
    public void Scoring_that_a_rule_begins_anew_finds_nothing_of_the_one_it_stands_in()
    {
        Campaign? campaign = null;
        decimal Fill(decimal depth)
        {
            if (depth == 0)
            {
                return 0;
            }

            // The sheet and the lines of another participant, worked out while those of one are.
            var inner = campaign!.NewSubmission("inner").With("x", depth - 1);
            var sheet = campaign.Score(inner);
            sheet.Criteria.Select(line => line.Points).Should().Equal(sheet.Total / 2, sheet.Total / 2);
            sheet.Criteria[0].Rules[0].Values["x"].Should().Be((IndicatorValue)(depth - 1));
            return (sheet.Total / 2) + 1;
        }

        var options = new CampaignOptions();
        options.Functions.Add("Fill", (decimal depth) => Fill(depth));
        campaign = Campaign.Load(
            new CampaignText
            {
                Criteria = """{ "id": "a", "maxPoints": 9, "mark": "Fn.Fill(x)" }, { "id": "b", "maxPoints": 9, "mark": "x" }""",
            }.Files(),
            options);

        for (var round = 0; round < 60; round++)
        {
            var sheets = Enumerable.Range(0, 5).Select(x => campaign.Score(campaign.NewSubmission("p").With("x", x))).ToList();
            sheets.Select(sheet => sheet.Total).Should().Equal(0m, 2m, 4m, 6m, 8m);
            sheets.Select(sheet => sheet.Criteria[1].Rules[0].Values["x"]).Should().Equal(0, 1, 2, 3, 4);
        }
    }

    [Fact]
    public void Sheets_scored_on_many_threads_are_those_scored_one_after_the_other()
    {
        var submissions = Enumerable.Range(0, 200).Select(i => i % 3 == 0 ? Lacking(i) : WideOne(i)).ToList();
        var expected = Wide.ScoreEach(submissions).Select(EvaluationJson.Serialize).ToList();
        var sheets = new string[submissions.Count];

        Parallel.For(0, sheets.Length, i => sheets[i] = EvaluationJson.Serialize(Wide.Score(submissions[i])));

        sheets.Should().Equal(expected);
    }

    [Fact]
    public void Lines_that_are_read_after_others_were_scored_are_the_sheets_own()
    {
        var first = Wide.Score(WideOne(1));
        Wide.Score(WideOne(2)).Criteria.Should().NotBeEmpty();

        first.Criteria.Sum(line => line.Points).Should().Be(first.Total);
    }

    [Fact]
    public void Lines_that_are_read_later_keep_the_values_over_all_that_their_sheet_was_scored_with()
    {
        var campaign = Campaign.Load(Repository.Rules("cluster-relative"));
        var submissions = CsvSample.Read(campaign, Path.Combine(Repository.Rules("cluster-relative"), "data", "units.csv"));
        var all = campaign.Evaluate(submissions);
        var other = all.Population.Select(value => value with { Value = value.Value + 1m }).ToList();

        var sheet = campaign.Score(submissions[0], all.Population);
        campaign.Score(submissions[0], other).Should().NotBe(sheet);

        sheet.Criteria.Should().Equal(all.SheetOf(submissions[0].Participant)!.Criteria);
    }

    [Fact]
    public void What_was_submitted_is_let_go_with_the_sheet()
    {
        var items = ScoreAndForget();
        GC.Collect();

        items.IsAlive.Should().BeFalse();
    }

    [Fact]
    public void What_is_spare_goes_to_one_at_a_time_and_what_is_too_much_is_let_go()
    {
        var made = 0;
        var spares = new Spares<object>(() =>
        {
            made++;
            return new object();
        });
        var (one, other) = (spares.Take(), spares.Take());
        one.Should().NotBeSameAs(other);

        spares.Return(one);
        spares.Take().Should().BeSameAs(one);
        for (var i = 0; i <= Environment.ProcessorCount; i++)
        {
            spares.Return(new object());
        }

        var taken = Enumerable.Range(0, Environment.ProcessorCount + 1).Select(_ => spares.Take()).ToHashSet();
        taken.Should().HaveCount(Environment.ProcessorCount + 1);
        made.Should().Be(3);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference ScoreAndForget()
    {
        var items = ImmutableArray.Create(Cup());
        var sheet = Items.Score(Items.NewSubmission("p").With("prizes", IndicatorValue.Of(items)));
        sheet.Total.Should().Be(1m);
        sheet.Criteria.Should().ContainSingle();
        return new WeakReference(items[0]);
    }

    private static ListItem Cup() => new()
    {
        Values = ImmutableSortedDictionary.CreateRange<string, IndicatorValue>(StringComparer.Ordinal, [new("name", "cup")]),
    };

    private static Submission WideOne(int number)
    {
        var submission = Wide.NewSubmission(number.ToString(CultureInfo.InvariantCulture));
        return Enumerable.Range(0, 40).Aggregate(submission, (all, i) => all.With($"n{i}", (number + i) % 11));
    }

    private static Submission Lacking(int number) => WideOne(number) with { Values = WideOne(number).Values.Remove("n7") };
}
