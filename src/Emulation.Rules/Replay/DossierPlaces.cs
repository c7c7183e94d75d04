using System.Runtime.InteropServices;

namespace Emulation.Rules.Replay;

/// <summary>Where the items of a list stand in a stream.</summary>
internal sealed class DossierPlaces
{
    private readonly List<Place> _places = [];

    /// <summary>Where the list begins, behind its bracket.</summary>
    public long Begin { get; set; }

    public int Count => _places.Count;

    public void Add(long begin, long end) => _places.Add(new Place(begin, end));

    /// <summary>Where an item stands.</summary>
    public (long Begin, long End) this[int index] => (_places[index].Begin, _places[index].End);

    /// <summary>Where some items stand that follow each other, with all that is before the first of them.</summary>
    public (long Begin, long End) Run(int first, int count) =>
        (first == 0 ? Begin : _places[first - 1].End, _places[first + count - 1].End);

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Place(long Begin, long End);
}
