using Emulation.Rules.Definitions;

namespace Emulation.Rules.Scoring;

/// <summary>Sums by kind. A node counts where its group is of another kind: inside its own kind the group's sum has it already.</summary>
internal sealed class SheetTotals
{
    private decimal _deducted;
    private Sum _base;
    private Sum _bonus;
    private Sum _penalty;

    public decimal Base => _base.Points;

    public decimal Bonus => _bonus.Points;

    public decimal Penalty => _penalty.Points;

    public decimal Maximum { get; private set; }

    /// <summary>What <c>deduct</c> criteria took off and penalties took away, as a positive number.</summary>
    public decimal Deducted => _deducted - Penalty;

    /// <summary>Kinds are added in the order of the total, so that both round alike in the last digit.</summary>
    public decimal Low => _base.Low + _bonus.Low + _penalty.Low;

    public decimal High => _base.High + _bonus.High + _penalty.High;

    public bool Faulted { get; private set; }

    public bool Incomplete { get; private set; }

    public void Deduct(decimal points) => _deducted += points;

    public void Add(CriterionKind kind, NodeScore node)
    {
        Faulted |= node.Status == CriterionStatus.Faulted;
        Incomplete |= node.Status == CriterionStatus.NotEvaluated;
        switch (kind)
        {
            case CriterionKind.Base:
                _base = _base.With(node);
                Maximum += node.Maximum;
                break;
            case CriterionKind.Bonus:
                _bonus = _bonus.With(node);
                break;
            case CriterionKind.Penalty:
                _penalty = _penalty.With(node);
                break;
        }
    }

    private readonly record struct Sum(decimal Points, decimal Low, decimal High)
    {
        public Sum With(NodeScore node) => new(Points + node.Points, Low + node.Low, High + node.High);
    }
}
