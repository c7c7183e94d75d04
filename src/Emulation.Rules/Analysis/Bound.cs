namespace Emulation.Rules.Analysis;

/// <summary>One end of a range: a number, or beyond every number.</summary>
/// <param name="Value">The number; 0 beyond all.</param>
/// <param name="Beyond">-1 below every number, 1 above, 0 a number.</param>
internal readonly record struct Bound(decimal Value, int Beyond)
{
    public static readonly Bound Lowest = new(0m, -1);

    public static readonly Bound Highest = new(0m, 1);

    private int Sign => Beyond != 0 ? Beyond : Math.Sign(Value);

    public static Bound Low(NumberRange range) => range.Low is { } low ? new Bound(low, 0) : Lowest;

    public static Bound High(NumberRange range) => range.High is { } high ? new Bound(high, 0) : Highest;

    /// <summary>The range from the lowest to the highest of these.</summary>
    public static NumberRange Between(IReadOnlyCollection<Bound> bounds) => new(
        bounds.Any(b => b.Beyond < 0) ? null : bounds.Where(b => b.Beyond == 0).Min(b => (decimal?)b.Value),
        bounds.Any(b => b.Beyond > 0) ? null : bounds.Where(b => b.Beyond == 0).Max(b => (decimal?)b.Value));

    /// <summary>The product; of 0 and what is beyond all, 0.</summary>
    public Bound Times(Bound other) => Sign == 0 || other.Sign == 0 ? new Bound(0m, 0) : Apply(other, (a, b) => a * b);

    /// <summary>The quotient by a bound that is not 0; by what is beyond all, 0.</summary>
    public Bound Over(Bound other) => other.Beyond != 0 || Sign == 0 ? new Bound(0m, 0) : Apply(other, (a, b) => a / b);

    private Bound Apply(Bound other, Func<decimal, decimal, decimal> operation)
    {
        if (Beyond != 0 || other.Beyond != 0)
        {
            return new Bound(0m, Sign * other.Sign);
        }

        try
        {
            return new Bound(operation(Value, other.Value), 0);
        }
        catch (OverflowException)
        {
            return new Bound(0m, Sign * other.Sign);
        }
    }
}
