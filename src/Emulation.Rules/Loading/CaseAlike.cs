using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Loading;

/// <summary>
/// Warns of ids that differ in upper and lower case only. Names of expressions may not (ER2024); what data and decisions name may, and
/// is confused as easily.
/// </summary>
internal sealed class CaseAlike(DiagnosticBag bag)
{
    private readonly Dictionary<string, string> _ids = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes one more in.</summary>
    public void Add(string id, SourcePosition position)
    {
        if (!_ids.TryAdd(id, id) && _ids[id] is var other && other != id)
        {
            bag.Add(Codes.AlikeButForCase.At(position, id, other));
        }
    }
}
