using Emulation.Rules.Definitions;
using Emulation.Rules.Ranking;

namespace Emulation.Rules.Awards;

/// <summary>What holds once a council's decisions have taken effect.</summary>
public sealed record OutcomeResults
{
    /// <summary>The grades that are not as evaluated, in ordinal order of participants.</summary>
    public required IReadOnlyList<OutcomeGrade> Grades { get; init; }

    /// <summary>The places, in the order of <see cref="Evaluation.Standings"/>.</summary>
    public required IReadOnlyList<Standing> Standings { get; init; }

    /// <summary>
    /// What is recommended where grades, places and the awards before are as decided, in the order of
    /// <see cref="Evaluation.Recommendations"/>.
    /// </summary>
    public required IReadOnlyList<Recommendation> Recommendations { get; init; }

    /// <summary>What came of each recommendation, in the same order.</summary>
    public required IReadOnlyList<OutcomeAward> Awards { get; init; }

    /// <summary>SHA-256 over the result's fingerprint, the decisions and all of the above, in lower-case hexadecimal.</summary>
    /// <remarks>Worked out when it is first asked for: it takes the fingerprint of the whole evaluation.</remarks>
    public required string Fingerprint
    {
        get => _fingerprint ??= _fingerprintLater!();
        init => _fingerprint = value;
    }

    private string? _fingerprint;
    private Func<string>? _fingerprintLater;

    /// <summary>These results, with a fingerprint that is worked out when somebody asks for it.</summary>
    /// <param name="fingerprint">Works it out.</param>
    internal OutcomeResults SealedBy(Func<string> fingerprint) =>
        this with { _fingerprint = null, _fingerprintLater = fingerprint };

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(OutcomeResults? other) => ValueEquality<OutcomeResults>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<OutcomeResults>.HashOf(this);
}
