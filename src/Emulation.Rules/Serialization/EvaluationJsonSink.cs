using System.Text;
using Emulation.Rules.Awards;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;
using Emulation.Rules.Scoring;
using Emulation.Rules.Writing;

namespace Emulation.Rules.Serialization;

/// <summary>
/// Writes an evaluation as <see cref="EvaluationJson"/> does, byte for byte, while it is made: what was written is not kept. The JSON and
/// the fingerprint of the result come from one pass over the sheets. A sink takes one evaluation, also where that was stopped; parts that
/// come before its beginning or behind its end are an <see cref="InvalidOperationException"/>.
/// </summary>
public sealed class EvaluationJsonSink : IEvaluationSink, IDisposable
{
    private const int FlushAt = 1 << 18;

    private static readonly JsonName FormatVersion = new("formatVersion");
    private static readonly JsonName EvaluationName = new("evaluation");
    private static readonly JsonName Decisions = new("decisions");
    private static readonly JsonName FingerprintName = new("fingerprint");

    private readonly bool _isDossier;
    private readonly Stream _stream;
    private readonly TwinJson _json = new();
    private readonly TwinTokens _tokens;
    private readonly EvaluationWriter<TwinTokens> _parts;
    private readonly SpareParts _spare = new();
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
            throw new ArgumentException(
                "The stream cannot seek. The fingerprint stands before the result and is known last: "
                    + "write to a file and copy that to where it goes; EvaluationJson.SerializeAsync writes a ready evaluation into any "
                    + "stream, such as the body of a response.",
                nameof(stream));
        }

        _isDossier = isDossier;
        _stream = stream;
        _tokens = new TwinTokens(_json);
        _parts = new EvaluationWriter<TwinTokens>(_tokens);
    }

    /// <summary>A sink that writes a dossier without decisions as <see cref="DossierJson"/> does.</summary>
    /// <param name="stream">Where to: a stream that can seek. It is left open.</param>
    /// <exception cref="ArgumentException">The stream cannot seek.</exception>
    public static EvaluationJsonSink ForDossier(Stream stream) => new(stream, isDossier: true);

    /// <summary>The fingerprint of the result; null until it is complete.</summary>
    public string? ResultFingerprint { get; private set; }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">It took an evaluation before.</exception>
    public async ValueTask BeginAsync(EvaluationOutline outline, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(outline);
        _outline =
            _outline is null
                ? outline
                : throw new InvalidOperationException("The sink has an evaluation already: make one for each.");
        if (_isDossier)
        {
            _tokens.StartObject();
            _tokens.Number(FormatVersion, Dossier.CurrentFormatVersion);
            _tokens.StartSealed(EvaluationName);
        }
        else
        {
            _tokens.StartObject();
        }

        _parts.Begin(
            outline.Campaign, outline.LibraryVersion, outline.EvaluatedAt, outline.InputFingerprint, EvaluationText.Unknown);
        await FlushAsync(cancellationToken);
        _place = _stream.Position - EvaluationText.BehindPlace;
        _parts.Population(outline.Population);
    }

    /// <inheritdoc/>
    public ValueTask WriteAsync(ScoreSheet sheet, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ThrowUnlessOpen();
        SheetWriter.Write(_json, sheet);
        return FlushWhenFullAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask WriteAsync(IReadOnlyList<ScoreSheet> sheets, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        ThrowUnlessOpen();
        SheetHandfuls.Write(sheets, _json.Depth, _json.IsFirst, _spare, WorkMeter.Of(cancellationToken), part =>
        {
            _json.Append(part);
            part.Indented.Clear();
        });
        await FlushWhenFullAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask WriteAsync(Recommendation recommendation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(recommendation);
        ThrowUnlessOpen();
        await WriteStandingsAsync(cancellationToken);
        _parts.Recommendation(recommendation);
        await FlushWhenFullAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask CompleteAsync(CancellationToken cancellationToken)
    {
        ThrowUnlessOpen();
        await WriteStandingsAsync(cancellationToken);
        _tokens.EndArray();
        _tokens.EndObject();
        _json.Seal();
        ResultFingerprint = _json.Fingerprint();
        if (_isDossier)
        {
            _tokens.StartArray(Decisions);
            _tokens.EndArray();
            _tokens.Text(FingerprintName, Dossier.FingerprintOf(ResultFingerprint, [], outcome: null));
            _tokens.EndObject();
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
        _json.Dispose();
        _spare.Dispose();
    }

    private void ThrowUnlessOpen()
    {
        if (_outline is null || ResultFingerprint is not null)
        {
            throw new InvalidOperationException(
                _outline is null
                    ? "The sink has no evaluation yet: it begins with BeginAsync."
                    : "The sink's evaluation is complete: make one for each.");
        }
    }

    private async ValueTask WriteStandingsAsync(CancellationToken cancellationToken)
    {
        if (_standingsAreWritten)
        {
            return;
        }

        _standingsAreWritten = true;
        _parts.Standings();
        foreach (var standing in _outline!.Standings)
        {
            _parts.Standing(standing);
            await FlushWhenFullAsync(cancellationToken);
        }

        _parts.Recommendations();
    }

    private ValueTask FlushWhenFullAsync(CancellationToken cancellationToken) =>
        _json.Indented.Count > FlushAt ? FlushAsync(cancellationToken) : ValueTask.CompletedTask;

    private async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        _json.Seal();
        await _stream.WriteAsync(VisibleBytes.Of(_json.Indented.Memory), cancellationToken);
        _json.Indented.Clear();
    }
}
