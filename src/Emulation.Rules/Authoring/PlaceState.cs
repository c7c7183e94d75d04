namespace Emulation.Rules.Authoring;

/// <summary>A kind of place in the files of a campaign, whatever the indexes and names on the way to it.</summary>
internal sealed class PlaceState
{
    private readonly Dictionary<string, PlaceState> _named = new(StringComparer.Ordinal);
    private PlaceState? _any;

    /// <summary>What the value is for; null where that is nothing to look up.</summary>
    public PlaceRole? Value { get; private set; }

    /// <summary>What the property's name is for.</summary>
    public PlaceRole? Name { get; private set; }

    /// <summary>The place of a property of this name, or of an item; null where nothing is known of it.</summary>
    public PlaceState? Into(EditNode child) => child.Name is null ? _any : _named.GetValueOrDefault(child.Name) ?? _any;

    /// <summary>Says what the value at a path is for; <c>*</c> is any item or name.</summary>
    public PlaceState Add(string path, PlaceRole role)
    {
        At(path).Value = role;
        return this;
    }

    /// <summary>Says what the names of properties at a path are for.</summary>
    public PlaceState AddName(string path, PlaceRole role)
    {
        At(path).Name = role;
        return this;
    }

    /// <summary>Lets a path lead to a place that another one leads to already.</summary>
    public PlaceState Same(string path, string other)
    {
        var cut = path.LastIndexOf('.');
        var around = cut < 0 ? this : At(path[..cut]);
        around.Set(path[(cut + 1)..], At(other));
        return this;
    }

    /// <summary>Lets a text also be a list of such texts.</summary>
    public PlaceState OrItems(string path, PlaceRole role) => Add(path, role).Add(path + ".*", role);

    /// <summary>Lets the root also be an item of the root.</summary>
    public PlaceState AlsoInList()
    {
        _any = this;
        return this;
    }

    /// <summary>Lets a path lead to the places of another kind of file.</summary>
    public PlaceState Under(string path, PlaceState root)
    {
        var cut = path.LastIndexOf('.');
        At(path[..cut]).Set(path[(cut + 1)..], root);
        return this;
    }

    private PlaceState At(string path)
    {
        var state = this;
        foreach (var step in path.Split('.'))
        {
            state = state.Get(step);
        }

        return state;
    }

    private PlaceState Get(string step)
    {
        if ((step == "*" ? _any : _named.GetValueOrDefault(step)) is { } known)
        {
            return known;
        }

        var made = new PlaceState();
        Set(step, made);
        return made;
    }

    private void Set(string step, PlaceState state)
    {
        if (step == "*")
        {
            _any = state;
        }
        else
        {
            _named[step] = state;
        }
    }
}
