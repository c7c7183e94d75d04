using Emulation.Rules.Definitions;

namespace Emulation.Rules.Documents.Templates;

/// <summary>Something to be filled in: a column of a wide sheet, a row of a vertical one.</summary>
internal sealed record TemplateColumn
{
    /// <summary>What the data call it.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>The indicator or field of an item; null for a participant's id, name and cluster.</summary>
    public IndicatorDefinition? Indicator { get; init; }

    /// <summary>What it takes, where that is not what its id or indicator says; null else.</summary>
    public string? Advice { get; init; }

    /// <summary>The names to choose from; empty when anything of its type can be entered.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];
}
