using System.Globalization;
using Bunit;
using Emulation.Rules.Documents.Papers;
using Emulation.Rules.Studio.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace Emulation.Rules.Studio.Tests.Pages;

public sealed class DistributionChartTests : BunitContext
{
    /// <summary>No letter of the drawing is wider, nor higher, than this.</summary>
    private const decimal Wide = 7m;
    private const decimal High = 12m;

    public DistributionChartTests()
    {
        Services.AddSingleton(new StudioOptions());
        Services.AddSingleton(new CampaignOptions());
        Services.AddScoped<StudioSession>();
        Services.AddScoped<StudioUsers>();
    }

    [Theory]
    [InlineData(80, 81, 82, 83)]
    [InlineData(97, 98, 99, 100)]
    [InlineData(1, 2, 3, 4)]
    [InlineData(10, 50, 90, 100)]
    public void Names_of_grades_never_lie_on_each_other_however_near_their_borders_are(int first, int second, int third, int fourth)
    {
        var chart = Render<DistributionChart>(parameters => parameters.Add(p => p.Distribution, With(first, second, third, fourth)));

        var names = chart.FindAll("text").Where(text => text.TextContent.StartsWith("Hoàn thành", StringComparison.Ordinal)).ToList();
        var boxes = names.Select(text => (
            Left: Number(text.GetAttribute("x")), Right: Number(text.GetAttribute("x")) + (Wide * text.TextContent.Length),
            Bottom: Number(text.GetAttribute("y")))).ToList();
        boxes.Should().HaveCount(4).And.OnlyContain(box => box.Left >= 0 && box.Right <= 500);
        boxes.SelectMany((one, i) => boxes.Skip(i + 1).Where(other =>
                one.Left < other.Right && other.Left < one.Right && Math.Abs(one.Bottom - other.Bottom) < High))
            .Should().BeEmpty();
        var tops = chart.FindAll("text").Except(names).Min(text => Number(text.GetAttribute("y")));
        boxes.Max(box => box.Bottom).Should().BeLessThan(tops - High + 1, "no name lies on a number over a bar");
    }

    [Fact]
    public void A_name_of_a_grade_that_is_longer_than_the_drawing_is_cut_and_says_so()
    {
        var distribution = With(10, 50, 90, 100);
        var longest = distribution with
        {
            Borders = [.. distribution.Borders.Select(one => one with { Grade = one.Grade + new string('g', 90) })],
        };

        var chart = Render<DistributionChart>(parameters => parameters.Add(p => p.Distribution, longest));

        var names = chart.FindAll("text").Where(text => text.TextContent.StartsWith("Hoàn thành", StringComparison.Ordinal)).ToList();
        names.Should().HaveCount(4).And.OnlyContain(text => text.TextContent.EndsWith("g…"));
        names.Should().OnlyContain(text => Number(text.GetAttribute("x")) + (Wide * text.TextContent.Length) <= 500);
    }

    [Fact]
    public void Numbers_of_the_scale_that_have_no_room_are_left_out()
    {
        var bins = Enumerable.Range(0, 40).Select(i => new DistributionBin { From = 1000 + i, To = 1001 + i, Count = 1 }).ToList();

        var chart = Render<DistributionChart>(parameters => parameters.Add(p => p.Distribution, new TotalsDistribution { Bins = bins }));

        var scale = chart.FindAll("text").Where(text => text.TextContent.Length > 1).Select(text => Number(text.GetAttribute("x"))).Order()
            .ToList();
        scale.Zip(scale.Skip(1), (left, right) => right - left).Should().OnlyContain(gap => gap >= 30m);
    }

    [Fact]
    public void A_grade_that_something_else_than_points_gives_has_no_line_and_the_lowest_has_none()
    {
        var distribution = With(10, 90, 50, 80);

        distribution.Lines.Select(line => line.LowestTotal).Should().Equal(80, 50, 10);
        (distribution with { Borders = distribution.Borders.SkipLast(1).ToList() }).Lines.Select(line => line.LowestTotal)
            .Should().Equal(80, 50);
        With(10, 10, 10, 10).Lines.Select(line => line.Grade).Should().Equal(Grade(0));
        new TotalsDistribution { Bins = [] }.Lines.Should().BeEmpty();
        var chart = Render<DistributionChart>(parameters => parameters.Add(p => p.Distribution, distribution));
        chart.FindAll("line.er-border").Should().HaveCount(3);
    }

    private static TotalsDistribution With(params int[] borders) => new()
    {
        Bins = [.. Enumerable.Range(0, 10).Select(i => new DistributionBin { From = 10 * i, To = (10 * i) + 10, Count = 5 })],
        Borders =
        [
            .. borders.Reverse().Select((border, i) => new GradeCount { Grade = Grade(i), Count = 1, LowestTotal = border }),
            new GradeCount { Grade = Grade(borders.Length), Count = 1, LowestTotal = 0 },
        ],
    };

    private static string Grade(int place) => $"Hoàn thành nhiệm vụ mức {place}";

    private static decimal Number(string? text) => decimal.Parse(text!, CultureInfo.InvariantCulture);
}
