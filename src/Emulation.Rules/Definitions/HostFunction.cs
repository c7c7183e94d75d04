using System.Reflection;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Definitions;

/// <summary>A function that the host brings into rules.</summary>
internal sealed class HostFunction
{
    /// <summary>The name behind <c>Fn.</c></summary>
    public required string Name { get; init; }

    /// <summary>What its parameters are called.</summary>
    public required IReadOnlyList<string> Parameters { get; init; }

    /// <summary>What the host says it does; null where it says nothing.</summary>
    public LocalizedText? Description { get; init; }

    /// <summary>The least number it gives; null where the host tells none.</summary>
    public decimal? Min { get; init; }

    /// <summary>The greatest number it gives; null where the host tells none.</summary>
    public decimal? Max { get; init; }

    /// <summary>The static method that rules call: it takes and gives decimals, texts, dates and truths, and fails as rules do.</summary>
    public required MethodInfo Method { get; init; }
}
