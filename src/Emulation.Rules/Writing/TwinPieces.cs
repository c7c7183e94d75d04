using Emulation.Rules.Json;

namespace Emulation.Rules.Writing;

/// <summary>What stands between figures in both forms of <see cref="TwinJson"/>, to be written again around other figures.</summary>
internal sealed class TwinPieces
{
    private readonly byte[] _indented;
    private readonly byte[] _canonical;
    private readonly TwinPlace[] _ends;

    private TwinPieces(byte[] indented, byte[] canonical, TwinPlace[] ends) =>
        (_indented, _canonical, _ends) = (indented, canonical, ends);

    /// <summary>How many they are: one more than the figures.</summary>
    public int Count => _ends.Length;

    /// <summary>What was written since, without the figures.</summary>
    public static TwinPieces Between(
        JsonBytes indented, JsonBytes canonical, TwinPlace since, List<(TwinPlace Start, TwinPlace End)> figures)
    {
        var (indentedPieces, canonicalPieces) = (new List<byte>(), new List<byte>());
        var ends = new TwinPlace[figures.Count + 1];
        for (var i = 0; i < ends.Length; i++)
        {
            var to = i < figures.Count ? figures[i].Start : new TwinPlace(indented.Count, canonical.Count);
            indentedPieces.AddRange(indented.Written[since.Indented..to.Indented]);
            canonicalPieces.AddRange(canonical.Written[since.Canonical..to.Canonical]);
            ends[i] = new TwinPlace(indentedPieces.Count, canonicalPieces.Count);
            since = i < figures.Count ? figures[i].End : to;
        }

        return new TwinPieces([.. indentedPieces], [.. canonicalPieces], ends);
    }

    public ReadOnlySpan<byte> Indented(int piece) => _indented.AsSpan(StartOf(piece).Indented.._ends[piece].Indented);

    public ReadOnlySpan<byte> Canonical(int piece) => _canonical.AsSpan(StartOf(piece).Canonical.._ends[piece].Canonical);

    private TwinPlace StartOf(int piece) => piece == 0 ? default : _ends[piece - 1];
}
