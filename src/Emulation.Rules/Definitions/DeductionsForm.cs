namespace Emulation.Rules.Definitions;

/// <summary><c>deductions</c>: the highest points less what is taken off.</summary>
public sealed record DeductionsForm : ScoringForm
{
    /// <summary>What is taken off; at least one.</summary>
    public required IReadOnlyList<Deduction> Deductions { get; init; }

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(DeductionsForm? other) => ValueEquality<DeductionsForm>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<DeductionsForm>.HashOf(this);
}
