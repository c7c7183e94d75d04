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
    [InlineData(0, 0, 0, 0)]
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
    public void Numbers_of_the_scale_that_have_no_room_are_left_out()
    {
        var bins = Enumerable.Range(0, 40).Select(i => new DistributionBin { From = 1000 + i, To = 1001 + i, Count = 1 }).ToList();

        var chart = Render<DistributionChart>(parameters => parameters.Add(p => p.Distribution, new TotalsDistribution { Bins = bins }));

        var scale = chart.FindAll("text").Where(text => text.TextContent.Length > 1).Select(text => Number(text.GetAttribute("x"))).Order()
            .ToList();
        scale.Zip(scale.Skip(1), (left, right) => right - left).Should().OnlyContain(gap => gap >= 30m);
    }

    private static TotalsDistribution With(params int[] borders) => new()
    {
        Bins = [.. Enumerable.Range(0, 10).Select(i => new DistributionBin { From = 10 * i, To = (10 * i) + 10, Count = 5 })],
        Borders =
            [.. borders.Select((border, i) => new GradeCount { Grade = $"Hoàn thành nhiệm vụ mức {i}", Count = 1, LowestTotal = border })],
    };

    private static decimal Number(string? text) => decimal.Parse(text!, CultureInfo.InvariantCulture);
}
