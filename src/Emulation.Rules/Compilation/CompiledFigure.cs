using Emulation.Rules.Definitions;

namespace Emulation.Rules.Compilation;

/// <summary>A figure, ready to run: by rules of its own, or as a value over all participants.</summary>
internal sealed record CompiledFigure(FigureDefinition Definition, Slot Slot)
{
    /// <summary>Null where <see cref="Population"/> gives it.</summary>
    public CompiledWorkflow? Workflow { get; init; }

    /// <summary>Null where <see cref="Workflow"/> gives it.</summary>
    public CompiledPopulation? Population { get; init; }

    /// <summary>What has to be given before it can be told.</summary>
    public Slot[] Reads => field ??= Workflow?.Reads ?? (Population is { } population ? [population.Slot] : []);
}
