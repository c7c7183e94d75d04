namespace Emulation.Rules.Authoring;

/// <summary>
/// The steps of a path, parted by points and by brackets. A name may have these in it, as thresholds and choices have: several steps
/// together may be one name, and a step in quotes is one as it stands.
/// </summary>
internal sealed class PathSteps
{
    private const char Quote = '"';

    private readonly string _path;
    private readonly List<(int Start, int End)> _steps = [];

    public PathSteps(string path)
    {
        _path = path;
        for (var start = 0; start <= path.Length;)
        {
            var end = EndOf(start);
            _steps.Add((start, end));
            start = end < path.Length && path[end] == '[' ? end : end + 1;
        }
    }

    public int Count => _steps.Count;

    public bool Begin(string name) => Name(0, 1) == name;

    /// <summary>The name that so many steps are.</summary>
    public string Name(int first, int length)
    {
        var name = _path[_steps[first].Start.._steps[first + length - 1].End];
        return length == 1 && name is [Quote, .. var quoted, Quote] ? quoted : name;
    }

    /// <summary>How many steps make a name that is there, as few as possible; 0 where none do.</summary>
    public int Length(int first, Func<string, bool> isThere) =>
        Enumerable.Range(1, Math.Max(0, Count - first)).FirstOrDefault(length => isThere(Name(first, length)));

    /// <summary>The names of the steps from one on.</summary>
    public IReadOnlyList<string> From(int first) => [.. Enumerable.Range(first, Count - first).Select(step => Name(step, 1))];

    private int EndOf(int start)
    {
        if (start < _path.Length && _path[start] == Quote)
        {
            for (var close = _path.IndexOf(Quote, start + 1); close >= 0; close = _path.IndexOf(Quote, close + 1))
            {
                if (close + 1 == _path.Length || _path[close + 1] is '.' or '[')
                {
                    return close + 1;
                }
            }
        }

        // A bracket opens the step that it begins.
        var end = _path.AsSpan(Math.Min(start + 1, _path.Length)).IndexOfAny('.', '[');
        return start < _path.Length && _path[start] == '.' ? start : end < 0 ? _path.Length : start + 1 + end;
    }
}
