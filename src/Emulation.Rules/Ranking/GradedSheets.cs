using Emulation.Rules.Scoring;

namespace Emulation.Rules.Ranking;

/// <summary>The sheets to which quotas are applied: packed ones where they are, others in a copy of their list.</summary>
internal sealed class GradedSheets
{
    private readonly PackedSheets? _packed;
    private readonly List<ScoreSheet> _copied;

    public GradedSheets(IReadOnlyList<ScoreSheet> sheets)
    {
        _packed = sheets as PackedSheets;
        _copied = _packed is null ? [.. sheets] : [];
    }

    public IReadOnlyList<ScoreSheet> Sheets => _packed ?? (IReadOnlyList<ScoreSheet>)_copied;

    public ScoreSheet this[int index]
    {
        get => Sheets[index];
        set
        {
            if (_packed is null)
            {
                _copied[index] = value;
            }
            else
            {
                _packed[index] = value;
            }
        }
    }
}
