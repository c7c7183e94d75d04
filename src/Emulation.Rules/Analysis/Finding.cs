using Emulation.Rules.Diagnostics;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Analysis;

/// <summary>Something an analysis found out, as data. <see cref="FindingReport"/> alone puts it in words.</summary>
/// <param name="Position">Where it is.</param>
internal abstract record Finding(SourcePosition Position)
{
    /// <summary>Values between those of two rules for which no rule holds.</summary>
    internal sealed record Gap(SourcePosition Position, string Criterion, Region Where, string Below, string Above) : Finding(Position);

    /// <summary>Values outside those of every rule.</summary>
    internal sealed record Uncovered(SourcePosition Position, string Criterion, Region Where) : Finding(Position);

    /// <summary>Values tried for which no rule holds.</summary>
    internal sealed record UncoveredSample(SourcePosition Position, string Criterion, Region Where) : Finding(Position);

    /// <summary>Two rules, neither of which is part of the other, that hold for the same values.</summary>
    internal sealed record Overlap(SourcePosition Position, string Owner, string First, string Second, Region Where) : Finding(Position);

    /// <summary>Overlaps beyond those that are named.</summary>
    internal sealed record MoreOverlaps(SourcePosition Position, string Owner, int Count) : Finding(Position);

    /// <summary>A rule that holds for no value; the comparison by which that is so, where it is one.</summary>
    internal sealed record NeverHolds(SourcePosition Position, string Owner, string Rule, CertainComparison? Because) : Finding(Position);

    /// <summary>A rule that only holds where an earlier one does.</summary>
    internal sealed record Shadowed(SourcePosition Position, string Owner, string Rule, string By) : Finding(Position);

    /// <summary>A rule that decided for no value that was tried.</summary>
    internal sealed record NeverSeen(SourcePosition Position, string Owner, string Rule) : Finding(Position);

    /// <summary>A comparison that comes out the same whatever the values.</summary>
    internal sealed record CertainComparison(SourcePosition Position, string Owner, string Text, bool Holds, IReadOnlyList<NameRange> Names)
        : Finding(Position);

    /// <summary>A rule whose points, always the same, lie outside the bounds.</summary>
    internal sealed record PointsOutside(SourcePosition Position, string Criterion, string Rule, decimal Points, NumberRange Bounds)
        : Finding(Position);

    /// <summary>A rule whose points lie outside the bounds for some values.</summary>
    internal sealed record PointsMayLeave(
        SourcePosition Position, string Criterion, string Rule, decimal Points, NumberRange Bounds, Region Where) : Finding(Position);

    /// <summary>Points lower than those of a lower and of a higher value, where no direction is clear.</summary>
    internal sealed record Dip(SourcePosition Position, string Criterion, Region Where, decimal Points, decimal Before, decimal After)
        : Finding(Position);

    /// <summary>A step of points against the direction that most steps take.</summary>
    internal sealed record AgainstDirection(
        SourcePosition Position, string Criterion, Region Where, decimal Points, decimal Before, Region Lower, bool Rising)
        : Finding(Position);

    /// <summary>A rule that fails whenever it is reached.</summary>
    internal sealed record AlwaysFaults(SourcePosition Position, string Owner, Fault Fault) : Finding(Position);

    /// <summary>A rule that fails for some values.</summary>
    internal sealed record MayFault(SourcePosition Position, string Owner, Fault Fault, Region Where) : Finding(Position);

    /// <summary>A grade that no result can earn; nothing to tell where a quota or a disqualification gives it to others.</summary>
    internal sealed record GradeNeverEarned(SourcePosition Position, string Grade, CertainComparison? Because, bool IsGivenOtherwise)
        : Finding(Position);

    /// <summary>Results that earn no grade.</summary>
    internal sealed record NoGrade(SourcePosition Position, Region Where) : Finding(Position);

    /// <summary>An award whose conditions never hold together.</summary>
    internal sealed record AwardNeverGiven(SourcePosition Position, string Award, CertainComparison? Because) : Finding(Position);

    /// <summary>A group's cap below what one child gives.</summary>
    internal sealed record CapBelowChild(SourcePosition Position, string Group, decimal Cap, string Child, decimal Points)
        : Finding(Position);

    /// <summary>A quota whose constants allow more at least than at most.</summary>
    internal sealed record QuotaLeastBeyondMost(SourcePosition Position, string LeastName, decimal Least, string MostName, decimal Most)
        : Finding(Position);

    /// <summary>A quotient compared with a figure that is rounded.</summary>
    internal sealed record RoundedFigure(SourcePosition Position, string Owner, string Text, string Figure, int Decimals)
        : Finding(Position);

    /// <summary>A bound that rounding may pass.</summary>
    internal sealed record FinerThanRounding(SourcePosition Position, string Field, string Criterion, decimal Bound, int Decimals)
        : Finding(Position);

    /// <summary>An indicator that nothing reads.</summary>
    internal sealed record UnusedIndicator(SourcePosition Position, string Indicator) : Finding(Position);

    /// <summary>Criteria of another kind than their group.</summary>
    internal sealed record CountsOutside(SourcePosition Position, IReadOnlyList<string> Criteria) : Finding(Position);

    /// <summary>Criteria that name no document.</summary>
    internal sealed record NoLegalBasis(SourcePosition Position, IReadOnlyList<string> Criteria) : Finding(Position);

    /// <summary>Parts of the campaign that were left out, and the first of them.</summary>
    internal sealed record LeftOut(SourcePosition Position, string First, int Count) : Finding(Position);
}
