using Emulation.Rules.Compilation;
using Emulation.Rules.Expressions;
using Emulation.Rules.Scoring;
using Emulation.Rules.Source;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Analysis;

/// <summary>What aggregates over lists, questions to the history and questions whether something was given can come to.</summary>
internal static class AggregateRanges
{
    public static Possible Read(StandIn standIn, RangeScope scope)
    {
        if (standIn.History is { } history)
        {
            return history.Function == nameof(AwardHistory.Count)
                ? Possible.Number(new NumberRange(0m, history.Years))
                : Possible.EitherWay;
        }

        if (standIn.Function is not { } function)
        {
            return Possible.EitherWay;
        }

        var item = standIn.OfItem is { } parsed ? RangeReader.Read(parsed, scope.Inside(standIn.Name)) : Possible.EitherWay;
        return Over(function, item);
    }

    private static Possible Over(ListFunction function, Possible item) => function.Name switch
    {
        nameof(ListFold.Sum) => Possible.Number(SumOf(item.Numbers ?? NumberRange.All)) with { May = item.May },
        nameof(ListFold.Average) => Possible.Number(AverageOf(item.Numbers ?? NumberRange.All)) with { May = FaultKind.EmptyList },
        nameof(ListFold.Min) or nameof(ListFold.Max) => Possible.Number(item.Numbers ?? NumberRange.All) with { May = FaultKind.EmptyList },
        nameof(ListFold.Count) => Possible.Number(item.CanHold ? NumberRange.FromZero : NumberRange.Only(0m)) with { May = item.May },
        nameof(ListFold.Any) => Possible.Truth(item.CanHold, canFail: true) with { May = item.May },
        nameof(ListFold.All) => Possible.Truth(canHold: true, item.CanFail) with { May = item.May },
        nameof(ListFold.CountDistinct) => Possible.Number(NumberRange.FromZero) with { May = item.May },
        nameof(ListFold.Median) => Possible.Number(AverageOf(item.Numbers ?? NumberRange.All)) with { May = FaultKind.EmptyList },
        nameof(ListFold.StDev) => Possible.Number(NumberRange.FromZero) with { May = FaultKind.EmptyList },
        nameof(ListFold.BestSum) or nameof(ListFold.WorstSum) =>
            Possible.Number(SumOf(item.Numbers ?? NumberRange.All)) with { May = FaultKind.NotACount },
        nameof(ListFold.TrimmedSum) => Possible.Number(SumOf(item.Numbers ?? NumberRange.All)) with { May = FaultKind.TooFewItems },
        nameof(ListFold.TrimmedAverage) => Possible.Number(AverageOf(item.Numbers ?? NumberRange.All)) with { May = FaultKind.EmptyList },
        _ => function.Gives == ValueKind.Truth ? Possible.EitherWay : Possible.Number(NumberRange.All) with { May = FaultKind.OutOfDomain },
    };

    /// <summary>Of any number of items; without ends where rounding could pass them.</summary>
    public static NumberRange AverageOf(NumberRange item) => item.IsPlain ? item : NumberRange.All;

    /// <summary>Of any number of items, none included.</summary>
    public static NumberRange SumOf(NumberRange item) => new(item.Low >= 0m ? 0m : null, item.High <= 0m ? 0m : null);
}
