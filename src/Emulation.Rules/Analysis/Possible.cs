using Emulation.Rules.Definitions;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Analysis;

/// <summary>
/// What an expression can come to: a part of its values at least as large as the true one. What is denied here is certain; what is
/// allowed need not happen.
/// </summary>
internal sealed record Possible
{
    public static readonly Possible Anything = new();

    public static readonly Possible AnyNumber = Number(NumberRange.All);

    public static readonly Possible EitherWay = Truth(canHold: true, canFail: true);

    private Possible()
    {
    }

    /// <summary>The numbers; null of what is none.</summary>
    public NumberRange? Numbers { get; private init; }

    /// <summary>Of a condition, whether it can hold.</summary>
    public bool CanHold { get; private init; } = true;

    /// <summary>Of a condition, whether it can fail to hold.</summary>
    public bool CanFail { get; private init; } = true;

    /// <summary>The texts; null where any is possible.</summary>
    public IReadOnlyList<string>? Texts { get; private init; }

    /// <summary>Whether there is no value left that it could have.</summary>
    public bool IsNothing => Numbers is { IsEmpty: true } || Texts is [] || !(CanHold || CanFail);

    /// <summary>How it faults whatever the values; null when it may come to something.</summary>
    public FaultKind? Fault { get; private init; }

    /// <summary>How it faults for some values, as far as ranges tell; null when it never does.</summary>
    public FaultKind? May { get; init; }

    public static Possible Number(NumberRange range) => new() { Numbers = range };

    public static Possible Truth(bool canHold, bool canFail) => new() { CanHold = canHold, CanFail = canFail };

    public static Possible OneOf(IReadOnlyList<string> texts) => new() { Texts = texts };

    public static Possible Failing(FaultKind fault) => new() { Fault = fault, May = fault };

    /// <summary>A single value.</summary>
    public static Possible Only(IndicatorValue value) => value.Value switch
    {
        decimal number => Number(NumberRange.Only(number)),
        bool flag => Truth(flag, !flag),
        string text => OneOf([text]),
        _ => Anything,
    };

    /// <summary>What an expression without anything that varies comes to; anything where that is not known.</summary>
    public static Possible Try(Func<decimal?> value)
    {
        try
        {
            return value() is { } number ? Number(NumberRange.Only(number)) : AnyNumber;
        }
        catch (Exception exception) when (RuleFault.Catches(exception))
        {
            return Failing(RuleFault.Of(exception, "").Kind);
        }
    }

    /// <summary>What one or the other comes to.</summary>
    public Possible Or(Possible other)
    {
        if (Fault is not null || other.Fault is not null)
        {
            return Fault is null ? this with { May = May ?? other.Fault } : other with { May = other.May ?? Fault };
        }

        return new Possible
        {
            Numbers = Numbers is { } mine && other.Numbers is { } theirs ? mine.Hull(theirs) : null,
            CanHold = CanHold || other.CanHold,
            CanFail = CanFail || other.CanFail,
            Texts = Texts is null || other.Texts is null ? null : [.. Texts.Union(other.Texts, StringComparer.Ordinal)],
            May = May ?? other.May,
        };
    }

    /// <summary>The same, known to fault where these do.</summary>
    public Possible After(params ReadOnlySpan<Possible> earlier)
    {
        var may = May;
        foreach (var part in earlier)
        {
            if (part.Fault is { } fault)
            {
                return Failing(fault);
            }

            may ??= part.May;
        }

        return may == May ? this : this with { May = may };
    }
}
