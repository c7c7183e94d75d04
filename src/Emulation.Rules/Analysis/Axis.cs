using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Analysis;

/// <summary>One name that conditions read, and its values cut into cells, lowest first.</summary>
internal sealed record Axis(string Name, Slot Slot, IReadOnlyList<Cell> Cells, bool IsNumber)
{
    /// <summary>
    /// How far apart numbers are that it may have; null when they may be as close as they like, and of what is no numbers.
    /// </summary>
    public decimal? Step { get; private init; }

    /// <summary>Whether its cells are all the values there are, as of a choice; neither texts nor dates can be listed.</summary>
    public bool IsFinite { get; private init; }

    private const decimal Outward = 1m;

    /// <summary>As many multiples of a step as decimals hold exactly, with room for what is computed with them.</summary>
    private const decimal MostSteps = 1_000_000_000_000_000_000_000_000m;

    /// <summary>The axis of an indicator; null when its values cannot be listed, as those of a list.</summary>
    public static Axis? Of(IndicatorDefinition indicator, Slot slot, IReadOnlyCollection<object> constants) => indicator.Type switch
    {
        IndicatorType.Number =>
            Numbers(slot, constants, indicator.Min, indicator.Max, indicator.Decimals is { } decimals ? StepOf(decimals) : null),
        IndicatorType.Integer => Numbers(slot, constants, indicator.Min, indicator.Max, 1m),
        IndicatorType.Boolean => Values(slot, [false, true]) with { IsFinite = true },
        IndicatorType.Choice => Values(slot, indicator.Choices.Select(c => IndicatorValue.Of(c.Id))) with { IsFinite = true },
        IndicatorType.Text => Values(slot, constants.OfType<string>().Append("").Append("\uFFFD").Select(IndicatorValue.Of)),
        IndicatorType.Date => Values(slot, Dates(constants).Select(IndicatorValue.Of)),
        IndicatorType.List => null,
    };

    private static IEnumerable<DateOnly> Dates(IEnumerable<object> constants) =>
        constants.OfType<DateOnly>().Append(new DateOnly(2000, 1, 1)).SelectMany(Around).Distinct().Order();

    /// <summary>A date, the day before and the day after.</summary>
    private static IEnumerable<DateOnly> Around(DateOnly date) => [
        date.DayNumber > 0 ? date.AddDays(-1) : date,
        date,
        date.DayNumber < DateOnly.MaxValue.DayNumber ? date.AddDays(1) : date];

    /// <summary>
    /// The axis of a figure of the sheet, such as the percentage. Where nobody said how it is rounded, its grid means nothing.
    /// </summary>
    public static Axis OfFigure(Slot slot, IReadOnlyCollection<object> constants, decimal? low, decimal? high, int? decimals) =>
        Numbers(slot, constants, low, high, decimals is { } places and < RoundingDefinition.Default ? StepOf(places) : null);

    public static Axis Values(Slot slot, IEnumerable<IndicatorValue> values) =>
        new(slot.Name, slot, [.. values.Select(v => new Cell { Samples = [v] })], IsNumber: false);

    private static decimal StepOf(int decimals) => new(1, 0, 0, false, (byte)decimals);

    private static Axis Numbers(Slot slot, IReadOnlyCollection<object> constants, decimal? min, decimal? max, decimal? step)
    {
        if (min > ConditionShape.Farthest || max < -ConditionShape.Farthest)
        {
            return new Axis(slot.Name, slot, [], IsNumber: true) { Step = step };
        }

        min = min < -ConditionShape.Farthest ? null : min;
        max = max > ConditionShape.Farthest ? null : max;
        var cuts = constants.OfType<decimal>().Where(c => !(c < min) && !(c > max)).ToList();
        cuts.AddRange(new[] { min, max }.OfType<decimal>());
        cuts = [.. cuts.Distinct().Order()];
        if (step is { } finest && cuts.Exists(cut => Math.Abs(cut) > finest * MostSteps))
        {
            // So fine a grid is as good as none.
            step = null;
        }

        var cells = new List<Cell>();
        for (var i = 0; i <= cuts.Count; i++)
        {
            decimal? low = i == 0 ? null : cuts[i - 1];
            decimal? high = i == cuts.Count ? null : cuts[i];
            if ((low is null ? min : high is null ? max : null) is null && Between(low, high, step) is { } open)
            {
                cells.Add(open);
            }

            if (high is { } at && (step is null || at % step == 0m))
            {
                cells.Add(new Cell { Samples = [at], Low = at, High = at });
            }
        }

        return new Axis(slot.Name, slot, cells, IsNumber: true) { Step = step };
    }

    /// <summary>What lies strictly between two cuts; null when no value the indicator may have does.</summary>
    private static Cell? Between(decimal? low, decimal? high, decimal? step)
    {
        var unit = step ?? Outward;
        var (from, to) = (low, high) switch
        {
            (null, null) => (0m, unit),
            (null, { } b) => (b - unit, b - unit),
            ({ } a, null) => (a + unit, a + unit),
            ({ } a, { } b) => (a, b),
        };
        if (step is { } grid)
        {
            var first = low is null ? Up(from - grid, grid) : Up(low.Value, grid);
            var last = high is null ? Down(Math.Max(to, first) + grid, grid) : Down(high.Value, grid);
            return last < first ? null : Make([first, Down(first + ((last - first) / 2m) + grid, grid), last]);
        }

        var (edge, half) = ((to - from) / 1000m, (to - from) / 2m);
        return low is null || high is null ? Make([from]) : Make([low.Value + edge, low.Value + half, to - edge]);

        // Between neighbours that decimals hardly tell apart, what is computed may fall on one of them.
        Cell? Make(IEnumerable<decimal> samples) =>
            samples.Where(s => !(s <= low) && !(s >= high)).Distinct().Order().Select(IndicatorValue.Of).ToList() is { Count: > 0 } inside
                ? new Cell { Samples = inside, Low = low, High = high }
                : null;
    }

    /// <summary>The lowest multiple of <paramref name="grid"/> above <paramref name="value"/>.</summary>
    private static decimal Up(decimal value, decimal grid) => (decimal.Floor(value / grid) * grid) + grid;

    /// <summary>The highest multiple of <paramref name="grid"/> below <paramref name="value"/>.</summary>
    private static decimal Down(decimal value, decimal grid) => (decimal.Ceiling(value / grid) * grid) - grid;
}
