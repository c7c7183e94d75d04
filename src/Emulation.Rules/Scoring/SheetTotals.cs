using Emulation.Rules.Definitions;

namespace Emulation.Rules.Scoring;

/// <summary>Sums by kind. A node counts where its group is of another kind: inside its own kind the group's sum has it already.</summary>
internal sealed class SheetTotals
{
    private decimal _deducted;
    private decimal? _maximum = 0m;
    private Sum _base = Sum.Nothing;
    private Sum _bonus = Sum.Nothing;
    private Sum _penalty = Sum.Nothing;
    private bool _faulted;
    private bool _incomplete;

    public void Clear()
    {
        (_deducted, _maximum) = (0m, 0m);
        (_base, _bonus, _penalty) = (Sum.Nothing, Sum.Nothing, Sum.Nothing);
        (_faulted, _incomplete) = (false, false);
    }

    public void Deduct(decimal points) => _deducted += points;

    public void Add(CriterionKind kind, in NodeScore node)
    {
        _faulted |= node.Status == CriterionStatus.Faulted;
        _incomplete |= node.Status == CriterionStatus.NotEvaluated;
        switch (kind)
        {
            case CriterionKind.Base:
                _base = _base.With(node);
                _maximum += node.Maximum;
                break;
            case CriterionKind.Bonus:
                _bonus = _bonus.With(node);
                break;
            case CriterionKind.Penalty:
                _penalty = _penalty.With(node);
                break;
        }
    }

    /// <summary>The figures as they are printed.</summary>
    public ScoreTotals Figures(RoundingDefinition rounding)
    {
        var status = _faulted ? SheetStatus.Faulted : _incomplete ? SheetStatus.Incomplete : SheetStatus.Complete;
        return Figures(rounding, status, (_base.Points, _bonus.Points, _penalty.Points), _deducted, _maximum);
    }

    /// <summary>The totals still possible. Kinds are added in the order of the total, so that both round alike in the last digit.</summary>
    public ScoreRange Range(RoundingDefinition rounding) => new()
    {
        Low = rounding.Round(_base.Low + _bonus.Low + _penalty.Low, rounding.Total),
        High = _base.High + _bonus.High + _penalty.High is { } high ? rounding.Round(high, rounding.Total) : null,
    };

    /// <summary>
    /// The figures of these sums. What was taken off are <paramref name="deducted"/> and the penalties, as a positive number.
    /// </summary>
    public static ScoreTotals Figures(
        RoundingDefinition rounding,
        SheetStatus status,
        (decimal Base, decimal Bonus, decimal Penalty) sums,
        decimal deducted,
        decimal? maximum)
    {
        var baseTotal = rounding.Round(sums.Base, rounding.Total);
        decimal? maxTotal = maximum is { } most ? rounding.Round(most, rounding.Total) : null;
        return new ScoreTotals
        {
            Status = status,
            Total = sums is { Bonus: 0m, Penalty: 0m } ? baseTotal : rounding.Round(sums.Base + sums.Bonus + sums.Penalty, rounding.Total),
            BaseTotal = baseTotal,
            BonusTotal = rounding.Round(sums.Bonus, rounding.Total),
            PenaltyTotal = rounding.Round(sums.Penalty, rounding.Total),
            DeductedTotal = rounding.Round(deducted - sums.Penalty, rounding.Total),
            MaxTotal = maxTotal,

            // Of what is printed, so that whoever works it out again finds the same.
            Percent = maxTotal is null or 0m ? null : rounding.Round(100m * baseTotal / maxTotal.Value, rounding.Percent),
        };
    }

    private readonly record struct Sum(decimal Points, decimal Low, decimal? High)
    {
        public static Sum Nothing { get; } = new(0m, 0m, 0m);

        public Sum With(in NodeScore node) => new(Points + node.Points, Low + node.Low, High + node.High);
    }
}
