namespace Emulation.Rules.Ranking;

/// <summary>Places decided for the tied that do not follow each other.</summary>
/// <param name="Participants">Those decided on, by their place.</param>
/// <param name="Places">Their places.</param>
/// <param name="First">The place they shared.</param>
/// <param name="Tied">How many shared it.</param>
internal sealed record DisorderedTie(IReadOnlyList<string> Participants, IReadOnlyList<int> Places, int First, int Tied);
