using Emulation.Rules.Definitions;
using Emulation.Rules.Ranking;
using Emulation.Rules.Scoring;

namespace Emulation.Rules;

/// <summary>An <see cref="Evaluation"/> without its sheets and recommendations.</summary>
public sealed class EvaluationOutline
{
    /// <inheritdoc cref="Evaluation.Campaign"/>
    public required CampaignReference Campaign { get; init; }

    /// <inheritdoc cref="Evaluation.LibraryVersion"/>
    public required string LibraryVersion { get; init; }

    /// <inheritdoc cref="Evaluation.EvaluatedAt"/>
    public required DateTimeOffset EvaluatedAt { get; init; }

    /// <inheritdoc cref="Evaluation.InputFingerprint"/>
    public required string InputFingerprint { get; init; }

    /// <inheritdoc cref="Evaluation.Population"/>
    public required IReadOnlyList<PopulationValue> Population { get; init; }

    /// <inheritdoc cref="Evaluation.Standings"/>
    public required IReadOnlyList<Standing> Standings { get; init; }
}
