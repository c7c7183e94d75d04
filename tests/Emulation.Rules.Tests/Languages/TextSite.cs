namespace Emulation.Rules.Tests.Languages;

/// <summary>A place of the source that makes a text of a catalogue.</summary>
/// <param name="Place">File and line.</param>
/// <param name="Key">By which other languages find it; null where <paramref name="Fault"/> says why nobody can tell.</param>
/// <param name="Vietnamese">The Vietnamese one, with the holes of the key.</param>
/// <param name="Fault">What keeps other languages from the whole text.</param>
internal sealed record TextSite(string Place, string? Key, string Vietnamese, string? Fault);
