using System.Text.Json;
using Emulation.Rules.Awards;
using Emulation.Rules.Ranking;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Replay;

/// <summary>
/// A dossier that lies in a stream: of its sheets, places and recommendations is known only where they stand, and they are read once more
/// when they are asked for. For nations of participants, whose dossier no memory holds. Read by
/// <see cref="DossierReading"/>, verified by <see cref="DossierReplay.RunAsync"/>. Not thread-safe: it reads its stream, which
/// stays open as long as it is used.
/// </summary>
public sealed class DossierFile
{
    private readonly Stream _stream;
    private byte[] _bytes = [];

    internal DossierFile(Stream stream, Dossier frame, DossierPlaces sheets, DossierPlaces standings, DossierPlaces recommendations)
    {
        (_stream, Frame) = (stream, frame);
        (Sheets, Standings, Recommendations) = (sheets, standings, recommendations);
    }

    /// <summary>How many sheets it has.</summary>
    public int Participants => Sheets.Count;

    /// <summary>The dossier without sheets, places and recommendations.</summary>
    internal Dossier Frame { get; }

    internal DossierPlaces Sheets { get; }

    internal DossierPlaces Standings { get; }

    internal DossierPlaces Recommendations { get; }

    internal ScoreSheet Sheet(int index) => Item<ScoreSheet>(Sheets, index);

    internal Standing Standing(int index) => Item<Standing>(Standings, index);

    internal Recommendation Recommendation(int index) => Item<Recommendation>(Recommendations, index);

    /// <summary>The bytes between two places, until it is read on.</summary>
    internal ReadOnlySpan<byte> Bytes((long Begin, long End) place)
    {
        var length = (int)(place.End - place.Begin);
        if (_bytes.Length < length)
        {
            _bytes = new byte[2 * length];
        }

        _stream.Position = place.Begin;
        _stream.ReadExactly(_bytes, 0, length);
        return _bytes.AsSpan(0, length);
    }

    private T Item<T>(DossierPlaces places, int index) =>
        JsonSerializer.Deserialize<T>(Bytes(places[index]), EvaluationJson.Strict)!;
}
