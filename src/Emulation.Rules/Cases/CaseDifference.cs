namespace Emulation.Rules.Cases;

/// <summary>An expectation that was not met.</summary>
public sealed record CaseDifference
{
    /// <summary>The expectation.</summary>
    public required CaseExpectation Expectation { get; init; }

    /// <summary>What was expected, as text; <c>null</c> for undetermined.</summary>
    public required string Expected { get; init; }

    /// <summary>What came out, as text; <c>null</c> for undetermined.</summary>
    public required string Got { get; init; }

    /// <summary>The rules that held for the criterion; empty for other figures.</summary>
    public required IReadOnlyList<string> Rules { get; init; }
}
