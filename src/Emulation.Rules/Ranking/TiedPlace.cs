namespace Emulation.Rules.Ranking;

/// <summary>A place and who of a tie stands on it.</summary>
/// <param name="Place">The place.</param>
/// <param name="Participants">Who stands on it.</param>
/// <param name="IsDecided">Whether people said so; those left over share what is left.</param>
internal sealed record TiedPlace(int Place, IReadOnlyList<string> Participants, bool IsDecided);
