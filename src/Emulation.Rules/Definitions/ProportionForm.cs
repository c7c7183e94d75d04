using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Definitions;

/// <summary><c>proportion</c>: of a criterion, the highest points times a quotient; of a figure, the quotient.</summary>
public sealed record ProportionForm : ScoringForm
{
    /// <summary>What is divided.</summary>
    public required RuleExpression Of { get; init; }

    /// <summary>What it is divided by.</summary>
    public required RuleExpression To { get; init; }

    /// <summary>The most the quotient counts as; null for no limit.</summary>
    public RuleExpression? Cap { get; init; }

    internal SourcePosition Position { get; init; } = SourcePosition.None;
}
