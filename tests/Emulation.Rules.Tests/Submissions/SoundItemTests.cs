using System.Collections.Immutable;
using CsCheck;
using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Submissions;

/// <summary>Items of which it is known that there is nothing to say are not looked through: what is said stays the same.</summary>
public sealed class SoundItemTests
{
    private static readonly Campaign Lists = new CampaignText
    {
        Indicators = """
            { "id": "l", "type": "list", "default": [], "item": [
              { "id": "whole", "type": "integer", "min": -3 }, { "id": "number", "type": "number", "max": 5, "decimals": 1 },
              { "id": "flag", "type": "boolean" }, { "id": "day", "type": "date" }, { "id": "note", "type": "text", "default": "" },
              { "id": "kind", "type": "choice", "choices": [ "a", "b" ] } ] },
            { "id": "proven", "type": "list", "default": [], "item": [ { "id": "number", "type": "number", "evidence": "required" } ] }
            """,
    }.WithRule("true", "l.Count() + proven.Count()").Load();

    private static readonly string[] Fields = ["whole", "number", "flag", "day", "note", "kind"];

    private static readonly IndicatorValue[] Sound = [1, 2.5m, true, new DateOnly(2026, 2, 1), "anything", "a"];

    private static readonly IndicatorValue[] Any = [
        -3, -4, 0.5m, 5.1m, 2.25m, false, "true", "2026-02-30", "2026-02-28", "b", "B", "", new string('x', TextLimits.Value + 1),
        IndicatorValue.Of([]),
    ];

    [Fact]
    public void What_is_said_of_items_is_what_is_said_of_each_looked_at()
    {
        var (silent, told) = (0, 0);
        Gen.UInt.Sample(
            seed =>
            {
                var random = new Random((int)(seed & int.MaxValue));
                var items = IndicatorValue.Of([.. Enumerable.Range(0, 3).Select(_ => Item(random))]);
                var submission = Lists.NewSubmission("p").With("l", items);
                var expected = Told(submission, (_, _, _) => false);
                Lists.Check([submission]).Select(Text).Should().Equal(expected);
                Lists.Check([submission]).Select(Text).Should().Equal(expected, "what is known of the items is the same the second time");
                Interlocked.Increment(ref expected.Count == 0 ? ref silent : ref told);
            },
            iter: 400,
            threads: 1);
        silent.Should().BePositive();
        told.Should().BePositive();
    }

    [Fact]
    public void Items_that_need_evidence_are_looked_at_again_for_everyone()
    {
        var items = IndicatorValue.Of([ItemOf(("number", 1))]);
        var bare = Lists.NewSubmission("p").With("proven", items);

        var proven = bare with { Evidence = bare.Evidence.Add("proven[1].number", ["paper"]) };
        Lists.Check([bare]).Select(d => d.Code).Should().Equal(Codes.NoEvidence.Code);
        Lists.Check([proven]).Select(d => d.Code).Should().NotContain(Codes.NoEvidence.Code);
        Lists.Check([bare]).Select(d => d.Code).Should().Equal(Codes.NoEvidence.Code);
    }

    [Fact]
    public void A_list_that_was_found_sound_is_one_step_for_whoever_checks_it_again()
    {
        var submission = Lists.NewSubmission("p").With("l", IndicatorValue.Of([.. Enumerable.Repeat(ItemOf(("whole", 1)), 500)]));

        Lists.Check([submission]).Should().BeEmpty();

        CountedWork.StepsOf(() => Lists.Check([submission])).Should().BeLessThan(500);
    }

    /// <summary>Mostly sound values, now and then any other, a field that is not there or one too many.</summary>
    private static ListItem Item(Random random)
    {
        var fields = Fields.Select((field, i) => (field, random.Next(12) == 0 ? Any[random.Next(Any.Length)] : Sound[i]))
            .Where(_ => random.Next(12) != 0);
        return ItemOf([.. fields, .. random.Next(20) == 0 ? [("unknown", 1)] : ((string, IndicatorValue)[])[]]);
    }

    [Fact]
    public void Items_are_converted_once_for_all_that_read_the_same_list()
    {
        var items = IndicatorValue.Of([ItemOf()]);
        var layout = new RowLayout();
        layout.AddList(Lists.Definition.Indicators.First(i => i.Type == IndicatorType.List));
        var other = new RowLayout();
        other.AddList(Lists.Definition.Indicators.First(i => i.Type == IndicatorType.List));

        var columns = layout.ColumnsOf(0, items, WorkMeter.Unlimited);

        layout.ColumnsOf(0, items, WorkMeter.Unlimited).Should().BeSameAs(columns);
        new RowLayout(layout).ColumnsOf(0, items, WorkMeter.Unlimited).Should().BeSameAs(columns);
        other.ColumnsOf(0, items, WorkMeter.Unlimited).Should().NotBeSameAs(columns, "fields of another campaign have other slots");
        items.Should().Be(IndicatorValue.Of([ItemOf()]), "what it was converted to is no part of it");
    }

    private static ListItem ItemOf(params (string Field, IndicatorValue Value)[] fields) =>
        new() { Values = fields.ToImmutableSortedDictionary(f => f.Field, f => f.Value, StringComparer.Ordinal) };

    private static List<string> Told(Submission submission, Func<string, IndicatorValue, WorkMeter, bool> areSound)
    {
        var bag = new DiagnosticBag();
        var index = new SubmissionIndex(Lists.Definition, areSound);
        new SubmissionChecks(index, bag).Run(PlacesInMemory.Of([submission], WorkMeter.Unlimited));
        return [.. bag.ToSortedList().Select(Text)];
    }

    private static string Text(Diagnostic diagnostic) => $"{diagnostic.Code} {diagnostic.Position} {diagnostic.Message.English}";
}
