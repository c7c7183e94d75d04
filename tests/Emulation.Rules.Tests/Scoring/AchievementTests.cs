using System.Collections.Immutable;
using Emulation.Rules.Definitions;
using Emulation.Rules.Scoring;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Scoring;

/// <summary><c>onePer</c>: each achievement counts once, however its name was typed.</summary>
/// <remarks>SEMANTICS 9.2, 9.3.</remarks>
public sealed class AchievementTests
{
    private static readonly CampaignText Prizes = new()
    {
        Indicators = """{ "id": "l", "type": "list", "item": [ { "id": "name", "type": "text" }, { "id": "p", "type": "number" } ] }""",
        Criteria = """{ "id": "c", "maxPoints": 100, "perItem": "l", "onePer": "name", "workflow": "c" }""",
        Workflows = Workflow("c", Rule("prize", "p >= 0", "p")),
    };

    [Theory]
    [InlineData("Giải A", "GIẢI a")]
    [InlineData("Giải A", "  Giải \u00A0 A ")]
    [InlineData("Giải A", "Gi\u200Bải\u00AD A\uFEFF")]
    [InlineData("Giải A", "Gia\u0309i A")]
    [InlineData("Giải A", "Giải\u3000A\uFE0F")]
    [InlineData("Giải A", "Giải A\U000E0041")]
    public void Names_that_differ_in_case_spaces_or_invisible_characters_are_one_achievement_and_the_sheet_says_so(
        string first, string second)
    {
        var line = Prizes.Load().Score(s => s.With("l", List((first, 2), (second, 5)))).Line("c");
        line.Points.Should().Be(5m);
        line.Rules.Select(r => (r.Item, r.Counted, r.Achievement, r.CountedAs)).Should().Equal(
            (
                1,
                false,
                first.Normalize(),
                second.Normalize() == first.Normalize() ? null : second.Normalize()), (2, true, second.Normalize(), null));
    }

    [Theory]
    [InlineData("Giải A", "Giải B")]
    [InlineData("Giải A", "GiảiA")]
    [InlineData("Giải A", "Giai A")]
    [InlineData("Đ", "D")]
    public void Other_names_are_other_achievements(string first, string second)
    {
        var line = Prizes.Load().Score(s => s.With("l", List((first, 2), (second, 5)))).Line("c");
        line.Points.Should().Be(7m);
        line.Rules.Should().OnlyContain(r => r.Counted && r.CountedAs == null);
    }

    [Fact]
    public void Of_several_spellings_each_is_told_how_the_one_that_counts_is_written()
    {
        var line = Prizes.Load().Score(s => s.With("l", List(("a", 3), ("A", 3), ("a ", 1), ("a", 2)))).Line("c");
        line.Points.Should().Be(3m);
        line.Rules.Select(r => (r.Counted, r.CountedAs)).Should().Equal((true, null), (false, "a"), (false, "a"), (false, null));
    }

    [Fact]
    public void Where_every_item_counts_no_achievement_is_shown()
    {
        var text = Prizes with { Criteria = """{ "id": "c", "maxPoints": 100, "perItem": "l", "workflow": "c" }""" };
        var line = text.Load().Score(s => s.With("l", List(("a", 3), ("a", 3)))).Line("c");
        line.Points.Should().Be(6m);
        line.Rules.Should().OnlyContain(r => r.Achievement == null && r.Counted);
    }

    [Fact]
    public void Of_penalties_the_worst_counts()
    {
        var text =
            Prizes with
            {
                Criteria = """{ "id": "c", "kind": "penalty", "minPoints": -9, "perItem": "l", "onePer": "name", "workflow": "c" }""",
                Workflows = Workflow("c", Rule("late", "p >= 0", "0 - p")),
            };
        text.Load().Score(s => s.With("l", List(("a", 1), ("A", 4), ("b", 2)))).Total.Should().Be(-6m);
    }

    private static IndicatorValue List(params (string Name, int Points)[] items) => IndicatorValue.Of([.. items.Select(i => new ListItem
    {
        Values =
            ImmutableSortedDictionary.CreateRange(
                StringComparer.Ordinal,
                [KeyValuePair.Create("name", IndicatorValue.Of(i.Name)), KeyValuePair.Create<string, IndicatorValue>("p", i.Points)]),
    })]);
}
