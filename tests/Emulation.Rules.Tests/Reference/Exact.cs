using System.Globalization;
using System.Numerics;

namespace Emulation.Rules.Tests.Reference;

/// <summary>
/// A fraction of whole numbers of any size. It remembers how far a decimal of 28 digits could have followed it: a question whose answer
/// turns on less than that is none for the reference (<see cref="OnTheBorderException"/>).
/// </summary>
internal readonly struct Exact : IComparable<Exact>, IEquatable<Exact>
{
    /// <summary>Decimals that are right where a decimal had to be rounded, and where double precision was asked.</summary>
    private const int SureOfDecimals = 18;
    private const int SureOfDoubles = 9;
    private static readonly BigInteger MostDigits = BigInteger.Pow(2, 96) - 1;
    private readonly BigInteger _denominator;
    private readonly int _sure;

    private Exact(BigInteger numerator, BigInteger denominator, int sure = 0)
    {
        var common = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / common;
        _denominator = denominator / common;
        _sure = Least(sure, IsDecimal(Numerator, _denominator) ? 0 : SureOfDecimals);
    }

    public static Exact Zero { get; } = Of(0);

    /// <summary>More than any number that is asked for: the maximum of what has none.</summary>
    public static Exact Endless { get; } = new(BigInteger.Pow(10, 60), BigInteger.One);

    /// <summary>By size, whatever is in doubt.</summary>
    public static IComparer<Exact> Order { get; } =
        Comparer<Exact>.Create((a, b) => (a.Numerator * b.Denominator).CompareTo(b.Numerator * a.Denominator));

    public BigInteger Numerator { get; }

    /// <summary>Positive, of the default value too.</summary>
    public BigInteger Denominator => _denominator.IsZero ? BigInteger.One : _denominator;

    public int Sign => Numerator.Sign;

    public bool IsEndless => Numerator == Endless.Numerator;

    public bool IsWhole => (this - Floor()).Sign == 0;

    /// <summary>1 over this: what no answer may turn on. Zero where every digit is known.</summary>
    private BigInteger Doubt => _sure == 0 ? BigInteger.Zero : BigInteger.Pow(10, _sure);

    public static Exact Of(int number) => new(number, BigInteger.One);

    public static Exact Of(decimal number) => Parse(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A number worked out in double precision, of which fifteen digits count.</summary>
    public static Exact Roughly(double number, params ReadOnlySpan<Exact> of)
    {
        if (!double.IsFinite(number) || Math.Abs(number) > (double)decimal.MaxValue)
        {
            throw new ReferenceFaultException("no number, or too large");
        }

        var digits = Parse(number.ToString("E14", CultureInfo.InvariantCulture));
        var isSure = true;
        foreach (var argument in of)
        {
            isSure &= argument._sure == 0;
        }

        return new Exact(digits.Numerator, digits.Denominator, isSure && IsShort(number) ? 0 : SureOfDoubles);
    }

    /// <summary>Digits, perhaps with a point and an exponent.</summary>
    public static Exact Parse(string text)
    {
        var e = text.IndexOfAny(['e', 'E']);
        var digits = e < 0 ? text : text[..e];
        var exponent = e < 0 ? 0 : int.Parse(text.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        exponent -= point < 0 ? 0 : digits.Length - point - 1;
        var number = BigInteger.Parse(
            digits.Replace(".", "", StringComparison.Ordinal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var power = BigInteger.Pow(10, Math.Abs(exponent));
        return exponent < 0 ? new Exact(number, power) : new Exact(number * power, BigInteger.One);
    }

    public static Exact operator +(Exact a, Exact b) => a.IsEndless || b.IsEndless
        ? Endless
        : Within((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator, Least(a._sure, b._sure));

    public static Exact operator -(Exact a) => new(-a.Numerator, a.Denominator, a._sure);

    public static Exact operator -(Exact a, Exact b) => a + -b;

    public static Exact operator *(Exact a, Exact b) =>
        Within(a.Numerator * b.Numerator, a.Denominator * b.Denominator, Least(a._sure, b._sure));

    public static Exact operator /(Exact a, Exact b) => b == Zero
        ? throw new ReferenceFaultException("division by zero")
        : Within(a.Numerator * b.Denominator, a.Denominator * b.Numerator, Least(a._sure, b._sure));

    /// <summary>The remainder, with the sign of <paramref name="a"/>.</summary>
    public static Exact operator %(Exact a, Exact b)
    {
        var quotient = a / b;
        return a - (b * (quotient.Sign < 0 ? quotient.Ceiling() : quotient.Floor()));
    }

    public static bool operator <(Exact a, Exact b) => a.CompareTo(b) < 0;

    public static bool operator >(Exact a, Exact b) => a.CompareTo(b) > 0;

    public static bool operator <=(Exact a, Exact b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Exact a, Exact b) => a.CompareTo(b) >= 0;

    public static bool operator ==(Exact a, Exact b) => a.CompareTo(b) == 0;

    public static bool operator !=(Exact a, Exact b) => a.CompareTo(b) != 0;

    /// <summary>The smaller; of two that cannot be told apart either will do.</summary>
    public static Exact Min(Exact a, Exact b) => Order.Compare(a, b) <= 0 ? a : b;

    /// <summary>The greater; of two that cannot be told apart either will do.</summary>
    public static Exact Max(Exact a, Exact b) => Order.Compare(a, b) >= 0 ? a : b;

    public Exact Abs() => Sign < 0 ? -this : this;

    public Exact Floor()
    {
        var below = BigInteger.DivRem(Numerator, Denominator, out var rest);
        NotWithinDoubt(BigInteger.Min(BigInteger.Abs(rest), Denominator - BigInteger.Abs(rest)), Denominator);
        return new Exact(rest.Sign < 0 ? below - 1 : below, BigInteger.One);
    }

    public Exact Ceiling() => -(-this).Floor();

    /// <summary>To so many decimals: halfAwayFromZero, halfToEven or down; null decimals leave it as it is.</summary>
    public Exact Round(int? decimals, string mode = "halfAwayFromZero")
    {
        if (decimals is not { } places || IsEndless)
        {
            return this;
        }

        var unit = BigInteger.Pow(10, places);
        var below = BigInteger.DivRem(BigInteger.Abs(Numerator) * unit, Denominator, out var rest);
        var half = ((rest * 2) - Denominator).Sign;
        NotWithinDoubt(
            mode == "down" ? BigInteger.Min(rest, Denominator - rest) : BigInteger.Abs((rest * 2) - Denominator), Denominator * unit);
        var up = mode != "down" && (half > 0 || (half == 0 && (mode == "halfAwayFromZero" || !below.IsEven)));
        return new Exact((up ? below + 1 : below) * Sign, unit);
    }

    public int CompareTo(Exact other)
    {
        var difference = (Numerator * other.Denominator) - (other.Numerator * Denominator);
        var doubt = Least(_sure, other._sure);
        return doubt != 0 && BigInteger.Abs(difference) * BigInteger.Pow(10, doubt) < Denominator * other.Denominator
            ? throw new OnTheBorderException()
            : difference.Sign;
    }

    /// <summary>Whether the library's decimal is this number: to the digit, or as near as a decimal could follow.</summary>
    public bool Is(decimal number)
    {
        var other = Of(number);
        var difference = BigInteger.Abs((Numerator * other.Denominator) - (other.Numerator * Denominator));
        var whole = BigInteger.Max(Denominator, BigInteger.Abs(Numerator)) * other.Denominator;
        return _sure == 0 ? difference.IsZero : difference * Doubt < whole;
    }

    public double ToDouble() => (double)Numerator / (double)Denominator;

    public bool Equals(Exact other) => this == other;

    public override bool Equals(object? obj) => obj is Exact other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Numerator, Denominator);

    public override string ToString() => ToDouble().ToString("R", CultureInfo.InvariantCulture) + (_sure == 0 ? "" : "~");

    private static Exact Within(BigInteger numerator, BigInteger denominator, int sure) =>
        BigInteger.Abs(numerator) > MostDigits * BigInteger.Abs(denominator) ? throw new ReferenceFaultException("too large")
            : new Exact(numerator, denominator, sure);

    /// <summary>Whether the last of the fifteen digits is far from where two ways to round would differ.</summary>
    private static bool IsShort(double number) =>
        Parse(number.ToString("E11", CultureInfo.InvariantCulture)).Numerator == Parse(
            number.ToString("E14", CultureInfo.InvariantCulture)).Numerator;

    private static int Least(int a, int b) => a == 0 ? b : b == 0 ? a : Math.Min(a, b);

    private static bool IsDecimal(BigInteger numerator, BigInteger denominator)
    {
        for (var scale = 0; scale <= 28; scale++)
        {
            var power = BigInteger.Pow(10, scale);
            if ((power % denominator).IsZero)
            {
                return BigInteger.Abs(numerator) * (power / denominator) <= MostDigits;
            }
        }

        return false;
    }

    private void NotWithinDoubt(BigInteger numerator, BigInteger denominator)
    {
        if (_sure != 0 && numerator * Doubt < denominator)
        {
            throw new OnTheBorderException();
        }
    }
}
