using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Importing;

/// <summary>A rule of a file, in the words of a campaign.</summary>
internal sealed record ImportedRule
{
    public required string Name { get; init; }

    /// <summary>The condition; null where <see cref="Operator"/> joins those of <see cref="Rules"/>.</summary>
    public string? Condition { get; init; }

    public string? Operator { get; init; }

    public IReadOnlyList<ImportedRule> Rules { get; init; } = [];

    public IReadOnlyList<(string Name, string Expression)> Params { get; init; } = [];

    public bool Enabled { get; init; } = true;

    public string? ErrorMessage { get; init; }

    /// <summary>What it gives; null where it is nested in another.</summary>
    public string? Points { get; init; }

    public IReadOnlyList<StockField> Fields { get; init; } = [];

    public IReadOnlyList<StockField> Properties { get; init; } = [];

    /// <summary>The values it reads, nested rules included.</summary>
    public required IReadOnlySet<ImportedName> Reads { get; init; }

    /// <summary>Where it stands in the file.</summary>
    public required SourcePosition Position { get; init; }

    /// <summary>Its condition in one expression, with those of nested rules; null where params keep it from being one.</summary>
    public string? WholeCondition() => Params.Count > 0 ? null
        : Condition is not null ? Condition
        : Rules.Select(rule => rule.Enabled ? rule.WholeCondition() : "").ToList() is var parts && parts.Contains(null) ? null
        : string.Join(Operator is "Or" or "OrElse" ? " || " : " && ", parts.Where(part => part!.Length > 0).Select(part => $"({part})"));
}
