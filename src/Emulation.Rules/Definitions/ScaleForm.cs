namespace Emulation.Rules.Definitions;

/// <summary><c>scale</c>: the points of the choice that was submitted.</summary>
public sealed record ScaleForm : ScoringForm
{
    /// <summary>What is compared with the choices, mostly a choice indicator.</summary>
    public required RuleExpression By { get; init; }

    /// <summary>Each choice and its points; at least one.</summary>
    public required IReadOnlyList<KeyValuePair<string, RuleExpression>> Points { get; init; }

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(ScaleForm? other) => ValueEquality<ScaleForm>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<ScaleForm>.HashOf(this);
}
