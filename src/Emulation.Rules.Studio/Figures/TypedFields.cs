namespace Emulation.Rules.Studio.Figures;

/// <summary>
/// What stands in the fields of a form: as it was stored when it was shown, or as somebody typed since. What is typed stays while others
/// store something else, and the form can say so.
/// </summary>
internal sealed class TypedFields
{
    private readonly Dictionary<string, string> _typed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _shown = new(StringComparer.Ordinal);
    private readonly HashSet<string> _overtaken = new(StringComparer.Ordinal);

    /// <summary>Whether something was typed that is not stored.</summary>
    public bool HasTyped => _typed.Keys.Any(IsTyped);

    /// <summary>What stands in a field.</summary>
    public string this[string name]
    {
        get => _typed.GetValueOrDefault(name, "");
        set => _typed[name] = value;
    }

    /// <summary>Everything as it stands now.</summary>
    public IReadOnlyDictionary<string, string> Now => new Dictionary<string, string>(_typed, StringComparer.Ordinal);

    /// <summary>Whether others stored something else for a field after somebody had begun to type in it here.</summary>
    public bool IsOvertaken(string field) => _overtaken.Contains(field);

    /// <summary>Shows what is stored, but where somebody typed.</summary>
    public void Show(string field, string stored)
    {
        if (IsTyped(field) && _typed[field] != stored)
        {
            if (_shown[field] != stored)
            {
                _overtaken.Add(field);
            }
        }
        else
        {
            _typed[field] = stored;
            _overtaken.Remove(field);
        }

        _shown[field] = stored;
    }

    /// <summary>Notes what was stored; what was typed since is still to be stored.</summary>
    public void Saved(IReadOnlyDictionary<string, string> saved)
    {
        foreach (var (field, text) in saved)
        {
            _shown[field] = text;
        }
    }

    private bool IsTyped(string field) =>
        _shown.TryGetValue(field, out var shown) && _typed.TryGetValue(field, out var typed) && shown != typed;
}
