using Emulation.Rules.Diagnostics;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Analysis;

public sealed class DirectionTests
{
    [Fact]
    public void A_step_down_among_steps_up_is_a_warning_in_both_languages()
    {
        var found = Analyse.Of(Bands("0", "\"50\": 5, \"80\": 3, \"90\": 10")).Single();
        found.ToString(Language.English).Should().EndWith(
            "warning ER4024: 'c': where x is from 80 and below 90 it gives 3 points, fewer than where x is from 50 and below 80 (5 "
                + "points), "
            + "while the other steps rise with the value. Check whether points were swapped.");
        found.ToString(Language.Vietnamese).Should().EndWith(
            "cảnh báo ER4024: 'c': khi x từ 80 và dưới 90 được 3 điểm, ít hơn khi x từ 50 và dưới 80 (5 điểm), "
            + "trong khi các mức khác tăng điểm theo giá trị. Kiểm tra các mức điểm có bị đổi chỗ cho nhau không.");
    }

    [Fact]
    public void A_step_up_among_steps_down_is_a_warning_in_both_languages()
    {
        var found = Analyse.Of(Bands("10", "\"1\": 6, \"3\": 8, \"5\": 0")).Single();
        found.ToString(Language.English).Should().EndWith(
            "warning ER4025: 'c': where x is from 3 and below 5 it gives 8 points, more than where x is from 1 and below 3 (6 points), "
            + "while the other steps fall as the value rises. Check whether points were swapped.");
        found.ToString(Language.Vietnamese).Should().EndWith(
            "cảnh báo ER4025: 'c': khi x từ 3 và dưới 5 được 8 điểm, nhiều hơn khi x từ 1 và dưới 3 (6 điểm), "
            + "trong khi các mức khác giảm điểm khi giá trị tăng. Kiểm tra các mức điểm có bị đổi chỗ cho nhau không.");
    }

    [Theory]
    [InlineData("0", "\"50\": 5, \"80\": 8, \"90\": 10")]
    [InlineData("10", "\"1\": 8, \"3\": 5, \"5\": 0")]
    [InlineData("0", "\"40\": 10, \"60\": 0")]
    [InlineData("0", "\"20\": 5, \"40\": 10, \"60\": 5, \"80\": 0")]
    [InlineData("5", "\"50\": 5, \"80\": 5")]
    [InlineData("5", "\"50\": 10, \"80\": 0")]
    [InlineData("5", "\"50\": 10, \"80\": 5")]
    public void Rising_falling_and_a_best_middle_are_no_finding(string below, string from) =>
        Analyse.Codes(Bands(below, from)).Should().BeEmpty();

    [Fact]
    public void Of_three_bands_with_the_least_at_the_bottom_the_upper_two_were_swapped() =>
        Analyse.English(Bands("0", "\"50\": 10, \"80\": 5")).Should().Equal(
            "ER4024 'c': where x is from 80 up to 100 it gives 5 points, fewer than where x is from 50 and below 80 (10 points), "
            + "while the other steps rise with the value.");

    [Fact]
    public void A_dip_without_a_clear_direction_is_information() =>
        Analyse.Of(Bands("8", "\"50\": 3, \"80\": 9")).Single().Should().BeEquivalentTo(new
        {
            Code = "ER4008",
            Severity = DiagnosticSeverity.Info,
            Message = new
            {
                English =
                    "'c': where x is from 50 and below 80 it gives 3 points, fewer than a lower value (8 points) and a higher one (9 "
                        + "points).",
            },
        });

    [Fact]
    public void A_chain_of_thresholds_is_read_like_bands()
    {
        var text = (new CampaignText { Indicators = Number }).WithRules(
            Rule("a", "x >= 80", "9"), Rule("b", "x >= 60", "4"), Rule("c", "x >= 40", "6"), Rule("d", "x < 40", "0"));
        Analyse.English(text).Should().Equal(
            "ER4024 'c': where x is from 60 and below 80 it gives 4 points, fewer than where x is from 40 and below 60 (6 points), "
            + "while the other steps rise with the value.");
    }

    [Theory]
    [InlineData(
        "10, 6, 8, 0",
        "ER4025 'c': where k = \"c2\" it gives 8 points, more than where k = \"c1\" (6 points), while the other steps fall as the value "
            + "rises.")]
    [InlineData(
        "0, 5, 3, 10",
        "ER4024 'c': where k = \"c2\" it gives 3 points, fewer than where k = \"c1\" (5 points), while the other steps rise with the "
            + "value.")]
    [InlineData("10, 8, 5, 0", null)]
    [InlineData("10, 3, 8", null)]
    [InlineData("5, 9, 2, 8, 4, 1", null)]
    public void A_scale_is_read_in_the_order_of_its_choices_if_all_but_one_step_agree(string points, string? message)
    {
        var values = points.Split(", ");
        var choices = string.Join(", ", values.Select((_, i) => $"\"c{i}\""));
        var scale = string.Join(", ", values.Select((value, i) => $"\"c{i}\": {value}"));
        var text = new CampaignText
        {
            Indicators = $$"""{ "id": "k", "type": "choice", "choices": [ {{choices}} ] }""",
            Criteria = $$"""{ "id": "c", "maxPoints": 10, "scale": { "by": "k", "points": { {{scale}} } } }""",
            Workflows = "",
        };
        Analyse.English(text).Should().Equal(message is null ? [] : [message]);
    }

    private const string Number = """{ "id": "x", "type": "number", "min": 0, "max": 100 }""";

    private static CampaignText Bands(string below, string from) => new()
    {
        Indicators = Number,
        Criteria = $$"""{ "id": "c", "maxPoints": 10, "bands": { "by": "x", "below": {{below}}, "from": { {{from}} } } }""",
        Workflows = "",
    };
}
