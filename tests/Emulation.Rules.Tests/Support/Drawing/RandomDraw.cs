using System.Globalization;
using System.Text.Json;

namespace Emulation.Rules.Tests.Support.Drawing;

/// <summary>Draws from a seed, the same ones each time.</summary>
internal sealed class RandomDraw(int seed)
{
    /// <summary>Numbers that rules mention and figures favour, so that borders are hit and ties are common.</summary>
    public static IReadOnlyList<string> Borders { get; } = ["0", "1", "2", "2.5", "3", "5", "7.25", "10", "0.1", "-1", "-2.5", "0.05",
        "1e-2", "20"];

    private readonly Random _random = new(seed);

    /// <summary>From <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    public int Int(int low, int high) => _random.Next(low, high + 1);

    /// <summary>True once in so many draws.</summary>
    public bool OneIn(int many) => _random.Next(many) == 0;

    public T Pick<T>(params ReadOnlySpan<T> choices) => choices[_random.Next(choices.Length)];

    public T PickFrom<T>(IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];

    public string Border() => PickFrom(Borders);

    /// <summary>A border, a step beside one, or some number with two decimals.</summary>
    public decimal Figure() => Int(0, 7) switch
    {
        0 => Parse(Border()) + 0.01m,
        1 => Parse(Border()) - 0.0000000001m,
        2 => Int(-500, 2000) / 100m,
        _ => Parse(Border()),
    };

    public IEnumerable<T> Some<T>(int low, int high, Func<int, T> make) => Enumerable.Range(0, Int(low, high)).Select(make).ToList();

    public static string Json(string text) => JsonSerializer.Serialize(text);

    private static decimal Parse(string number) => decimal.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture);
}
