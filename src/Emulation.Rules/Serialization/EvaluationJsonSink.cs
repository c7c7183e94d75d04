using System.Text;
using System.Text.Json;
using Emulation.Rules.Awards;
using Emulation.Rules.Fingerprints;
using Emulation.Rules.Json;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Serialization;

/// <summary>
/// Writes an evaluation as <see cref="EvaluationJson"/> does, byte for byte, while it is made: what was written is not kept. The JSON and
/// the fingerprint of the result come from one pass over the sheets.
/// </summary>
public sealed class EvaluationJsonSink : IEvaluationSink, IDisposable
{
    private const int FlushAt = 1 << 18;
    private const int FingerprintLength = 64;

    private static readonly JsonWriterOptions Style = new()
    {
        Encoder = EvaluationJson.Options.Encoder,
        Indented = true,
        NewLine = EvaluationJson.Options.NewLine,
    };

    private readonly bool _isDossier;
    private readonly Stream _stream;
    private readonly VisibleBuffer _output;
    private readonly Utf8JsonWriter _writer;
    private readonly HashingBuffer _hash = new();
    private readonly Utf8JsonWriter _hashed;
    private readonly EvaluationWriter[] _both;
    private EvaluationOutline? _outline;
    private bool _standingsAreWritten;
    private long _place;

    /// <param name="stream">Where to: a stream that can seek, for the fingerprint of the result stands before it. It is left open.</param>
    /// <exception cref="ArgumentException">The stream cannot seek.</exception>
    public EvaluationJsonSink(Stream stream)
        : this(stream, isDossier: false)
    {
    }

    private EvaluationJsonSink(Stream stream, bool isDossier)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanSeek)
        {
            throw new ArgumentException("The stream cannot seek.", nameof(stream));
        }

        _isDossier = isDossier;
        _stream = stream;
        _output = new VisibleBuffer(stream);
        _writer = new Utf8JsonWriter(_output.Writer, Style);
        _hashed = CanonicalJson.WriterTo(_hash);
        _both = [new EvaluationWriter(_writer), new EvaluationWriter(_hashed)];
    }

    /// <summary>A sink that writes a dossier without decisions as <see cref="DossierJson"/> does.</summary>
    /// <param name="stream">Where to: a stream that can seek. It is left open.</param>
    /// <exception cref="ArgumentException">The stream cannot seek.</exception>
    public static EvaluationJsonSink ForDossier(Stream stream) => new(stream, isDossier: true);

    /// <summary>The fingerprint of the result; null until it is complete.</summary>
    public string? ResultFingerprint { get; private set; }

    /// <inheritdoc/>
    public async ValueTask BeginAsync(EvaluationOutline outline, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(outline);
        _outline = outline;
        if (_isDossier)
        {
            _writer.WriteStartObject();
            _writer.WriteNumber("formatVersion", Dossier.CurrentFormatVersion);
            _writer.WritePropertyName("evaluation");
        }

        _both[0].Begin(outline.Campaign, outline.LibraryVersion, outline.EvaluatedAt, outline.InputFingerprint);
        _both[1].Begin(outline.Campaign, outline.LibraryVersion, default, outline.InputFingerprint);
        _both[0].Fingerprint(new string('0', FingerprintLength));
        _both[1].Fingerprint("");
        await FlushAsync(cancellationToken);

        // Before the quote that closes it.
        _place = _stream.Position - FingerprintLength - 1;
        Array.ForEach(_both, writer => writer.Population(outline.Population));
    }

    /// <inheritdoc/>
    public async ValueTask WriteAsync(ScoreSheet sheet, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var lines = sheet.PassingLines;
        Array.ForEach(_both, writer => writer.Sheet(sheet, lines));
        await FlushWhenFullAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask WriteAsync(Recommendation recommendation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(recommendation);
        await WriteStandingsAsync(cancellationToken);
        Array.ForEach(_both, writer => writer.Recommendation(recommendation));
        await FlushWhenFullAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask CompleteAsync(CancellationToken cancellationToken)
    {
        await WriteStandingsAsync(cancellationToken);
        Array.ForEach(_both, writer => writer.End());
        await _hashed.FlushAsync(cancellationToken);
        ResultFingerprint = _hash.ToHex();
        if (_isDossier)
        {
            _writer.WriteStartArray("decisions");
            _writer.WriteEndArray();
            _writer.WriteString("fingerprint", Dossier.FingerprintOf(ResultFingerprint, [], outcome: null));
            _writer.WriteEndObject();
        }

        await FlushAsync(cancellationToken);
        var end = _stream.Position;
        _stream.Position = _place;
        await _stream.WriteAsync(Encoding.ASCII.GetBytes(ResultFingerprint), cancellationToken);
        _stream.Position = end;
        await _stream.FlushAsync(cancellationToken);
    }

    /// <summary>Frees its memory; the stream is left open.</summary>
    public void Dispose()
    {
        _writer.Dispose();
        _hashed.Dispose();
        _hash.Dispose();
    }

    private async ValueTask WriteStandingsAsync(CancellationToken cancellationToken)
    {
        if (_standingsAreWritten)
        {
            return;
        }

        _standingsAreWritten = true;
        Array.ForEach(_both, writer => writer.Standings());
        foreach (var standing in _outline!.Standings)
        {
            Array.ForEach(_both, writer => writer.Standing(standing));
            await FlushWhenFullAsync(cancellationToken);
        }

        Array.ForEach(_both, writer => writer.Recommendations());
    }

    private ValueTask FlushWhenFullAsync(CancellationToken cancellationToken) =>
        _output.Waiting + _writer.BytesPending > FlushAt ? FlushAsync(cancellationToken) : ValueTask.CompletedTask;

    private async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        await _writer.FlushAsync(cancellationToken);
        await _output.FlushAsync(cancellationToken);
    }
}
