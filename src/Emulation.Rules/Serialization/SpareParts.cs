using Emulation.Rules.Writing;

namespace Emulation.Rules.Serialization;

/// <summary>Where parts of a text are written apart, time and again. Not thread-safe.</summary>
internal sealed class SpareParts : IDisposable
{
    private readonly List<TwinJson> _all = [];
    private readonly Stack<TwinJson> _spare = [];

    public TwinJson Take()
    {
        if (_spare.TryPop(out var spare))
        {
            return spare;
        }

        var part = new TwinJson();
        _all.Add(part);
        return part;
    }

    public void Return(TwinJson part) => _spare.Push(part);

    public void Dispose() => _all.ForEach(part => part.Dispose());
}
