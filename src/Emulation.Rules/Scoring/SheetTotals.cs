using Emulation.Rules.Definitions;

namespace Emulation.Rules.Scoring;

/// <summary>Sums by kind. A node counts where its group is of another kind: inside its own kind the group's sum has it already.</summary>
internal sealed class SheetTotals
{
    private decimal _deducted;

    public decimal Base { get; private set; }

    public decimal Bonus { get; private set; }

    public decimal Penalty { get; private set; }

    public decimal Maximum { get; private set; }

    /// <summary>What <c>deduct</c> criteria took off and penalties took away, as a positive number.</summary>
    public decimal Deducted => _deducted - Penalty;

    public decimal Low { get; private set; }

    public decimal High { get; private set; }

    public bool Faulted { get; private set; }

    public bool Incomplete { get; private set; }

    public void Deduct(decimal points) => _deducted += points;

    public void Add(CriterionKind kind, NodeScore node)
    {
        Low += node.Low;
        High += node.High;
        Faulted |= node.Status == CriterionStatus.Faulted;
        Incomplete |= node.Status == CriterionStatus.NotEvaluated;
        switch (kind)
        {
            case CriterionKind.Base:
                Base += node.Points;
                Maximum += node.Maximum;
                break;
            case CriterionKind.Bonus:
                Bonus += node.Points;
                break;
            case CriterionKind.Penalty:
                Penalty += node.Points;
                break;
        }
    }
}
