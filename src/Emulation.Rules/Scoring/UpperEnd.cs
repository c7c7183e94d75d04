namespace Emulation.Rules.Scoring;

/// <summary>Upper ends, such as maxima; null is none: nothing is too much.</summary>
internal static class UpperEnd
{
    public static decimal? Lesser(decimal? a, decimal? b) => a is { } x && b is { } y ? Math.Min(x, y) : a ?? b;

    public static decimal? Greater(decimal? a, decimal? b) => a is { } x && b is { } y ? Math.Max(x, y) : null;

    /// <summary>The value, brought down to the end where it is above.</summary>
    public static decimal Limit(decimal value, decimal? end) => value > end ? end.Value : value;
}
