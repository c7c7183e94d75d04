using Emulation.Rules.Definitions;

namespace Emulation.Rules.Loading;

/// <summary>A criterion as it was read, and what that rested on beside its own text.</summary>
/// <param name="Definition">The criterion.</param>
/// <param name="Around">The kind of the group around it.</param>
/// <param name="Maxima">The constants that it, or a criterion in it, takes its maximum from.</param>
internal sealed record ReadCriterion(
    CriterionDefinition Definition, CriterionKind Around, IReadOnlyList<ConstantDefinition> Maxima);
