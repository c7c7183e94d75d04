using Emulation.Rules.Expressions;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Analysis;

/// <summary>What aggregates over lists, questions to the history and questions whether something was given can come to.</summary>
internal static class AggregateRanges
{
    public static Possible Read(Synthetic synthetic, RangeScope scope)
    {
        if (synthetic.History is { } history)
        {
            return history.Function == nameof(AwardHistory.Count)
                ? Possible.Number(new NumberRange(0m, history.Years))
                : Possible.EitherWay;
        }

        var inner = synthetic.Inner is { } parsed ? RangeReader.Read(parsed, scope.Inside(synthetic.Name)) : Possible.EitherWay;
        return synthetic.Function is { } function ? Over(function, inner) : Possible.EitherWay;
    }

    private static Possible Over(ListFunction function, Possible item) => function switch
    {
        ListFunction.Sum => Possible.Number(SumOf(item.Numbers ?? NumberRange.All)) with { May = item.May },
        ListFunction.Average => Possible.Number(AverageOf(item.Numbers ?? NumberRange.All)) with { May = FaultKind.EmptyList },
        ListFunction.Min or ListFunction.Max => Possible.Number(item.Numbers ?? NumberRange.All) with { May = FaultKind.EmptyList },
        ListFunction.Count => Possible.Number(item.CanHold ? NumberRange.FromZero : NumberRange.Only(0m)) with { May = item.May },
        ListFunction.Any => Possible.Truth(item.CanHold, canFail: true) with { May = item.May },
        ListFunction.All => Possible.Truth(canHold: true, item.CanFail) with { May = item.May },
    };

    /// <summary>Of any number of items; without ends where rounding could pass them.</summary>
    public static NumberRange AverageOf(NumberRange item) => item.IsPlain ? item : NumberRange.All;

    /// <summary>Of any number of items, none included.</summary>
    public static NumberRange SumOf(NumberRange item) => new(item.Low >= 0m ? 0m : null, item.High <= 0m ? 0m : null);
}
