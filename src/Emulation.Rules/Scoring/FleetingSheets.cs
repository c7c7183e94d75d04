using System.Collections;

namespace Emulation.Rules.Scoring;

/// <summary>
/// The same sheets, each a copy of its own: lines that are worked out for who goes through them once are gone after it. Kept by the sheets
/// themselves, those of 100,000 sheets would fill the memory.
/// </summary>
internal sealed class FleetingSheets(IReadOnlyList<ScoreSheet> sheets) : IReadOnlyList<ScoreSheet>
{
    public int Count => sheets.Count;

    public ScoreSheet this[int index] => sheets[index] with { };

    public IEnumerator<ScoreSheet> GetEnumerator() => sheets.Select(sheet => sheet with { }).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
