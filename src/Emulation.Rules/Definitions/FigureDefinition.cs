using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Definitions;

/// <summary>A figure that is worked out, not submitted. It adds to no total; rules, order keys and other figures may name it.</summary>
public sealed record FigureDefinition
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The name people read.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Decimals it is rounded to, 0 to 28; null rounds nothing.</summary>
    public int? Decimals { get; init; } = RoundingDefinition.Default;

    /// <summary>How it is worked out: any form but deductions and workflows; null when <see cref="Population"/> is it.</summary>
    public ScoringForm? Form { get; init; }

    /// <summary>The value over all participants that it is; null when <see cref="Form"/> gives it.</summary>
    public PopulationDefinition? Population { get; init; }

    /// <summary>Where it stands; nowhere when it was built in code.</summary>
    public SourcePosition Position { get; internal init; } = SourcePosition.None;

    /// <summary>
    /// The name of the workflow it stands for, which is called like the figure; null when <see cref="Population"/> gives it.
    /// </summary>
    public string? Workflow => Form is WorkflowForm form ? form.Workflow : Form is null ? null : Id;
}
