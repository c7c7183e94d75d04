using Emulation.Rules.Definitions;

namespace Emulation.Rules.Submissions;

/// <summary>A value that stands in for a submitted one: what if.</summary>
public sealed record SupposedValue
{
    /// <summary>Whose.</summary>
    public required string Participant { get; init => field = UnicodeText.Identity(value); }

    /// <summary>Of which indicator.</summary>
    public required string Indicator { get; init; }

    /// <summary>The value supposed; null when what was submitted is taken away.</summary>
    public IndicatorValue? Value { get; init; }

    /// <summary>What was submitted, as an evaluation fills it in; null when nothing was.</summary>
    public IndicatorValue? Submitted { get; init; }

    /// <summary><c>79: late = 0</c>.</summary>
    public override string ToString() => $"{Participant}: {Indicator} = {Value?.ToString() ?? "null"}";
}
