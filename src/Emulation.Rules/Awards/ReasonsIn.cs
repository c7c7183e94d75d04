using System.Collections;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Awards;

/// <summary>Reasons as they read in one language.</summary>
internal sealed class ReasonsIn(Language language, IReadOnlyList<LocalizedText> reasons) : IReadOnlyList<string>
{
    /// <summary>The same in another language.</summary>
    public ReasonsIn Translated(Language other) => new(other, reasons);

    public int Count => reasons.Count;

    public string this[int index] => reasons[index].In(language);

    public IEnumerator<string> GetEnumerator() => reasons.Select(reason => reason.In(language)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
