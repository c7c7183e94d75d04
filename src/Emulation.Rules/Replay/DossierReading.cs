using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using Emulation.Rules.Awards;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;

namespace Emulation.Rules.Replay;

/// <summary>What came of reading a dossier from a stream.</summary>
public sealed class DossierReading
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private DossierReading(DossierFile? dossier, Dossier? whole, IReadOnlyList<Diagnostic> diagnostics) =>
        (Dossier, Whole, Diagnostics) = (dossier, whole, diagnostics);

    /// <summary>The dossier; null when something is wrong, and where it can only be read as a whole.</summary>
    public DossierFile? Dossier { get; }

    /// <summary>A dossier of a form that is not read piece by piece; null where there is a <see cref="Dossier"/>.</summary>
    public Dossier? Whole { get; }

    /// <summary>What is wrong; empty when nothing is.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether it is no dossier.</summary>
    [MemberNotNullWhen(false, nameof(Dossier))]
    public bool IsRefused => Diagnostics.Count > 0;

    /// <summary>Reads a dossier of any length and holds what is not one of its many sheets, places and recommendations.</summary>
    /// <param name="stream">Its JSON in UTF-8, with or without a byte order mark: a stream that can seek, from its beginning.</param>
    /// <param name="file">What messages call it.</param>
    /// <param name="progress">Told as each sheet is read, of as many as nobody knows yet; null for nobody.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentException">The stream cannot seek.</exception>
    public static Task<DossierReading> ReadAsync(
        Stream stream, string file, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(file);
        return stream.CanSeek
            ? ReadAsync(stream, file, StrictJson.MostCharacters, progress, cancellationToken)
            : throw new ArgumentException("The stream cannot seek.", nameof(stream));
    }

    /// <param name="stream">Its JSON.</param>
    /// <param name="file">What messages call it.</param>
    /// <param name="mostWhole">How many bytes are read as a whole where reading piece by piece stopped, to tell what is wrong.</param>
    /// <param name="progress">Told as each sheet is read.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    internal static async Task<DossierReading> ReadAsync(
        Stream stream, string file, long mostWhole, IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
    {
        stream.Position = 0;
        var pieces = new JsonStream(stream);
        try
        {
            return new(await new DossierReader(stream, pieces, progress, cancellationToken).ReadAsync().ConfigureAwait(false), null, []);
        }
        catch (JsonException refused)
        {
            return stream.Length <= mostWhole
                ? await ReadWholeAsync(stream, file, cancellationToken).ConfigureAwait(false)
                : new(null, null, [await FaultAsync(stream, file, refused, pieces, cancellationToken).ConfigureAwait(false)]);
        }
    }

    /// <summary>What is wrong is told as of a text that is there as a whole.</summary>
    private static async Task<DossierReading> ReadWholeAsync(Stream stream, string file, CancellationToken cancellationToken)
    {
        stream.Position = 0;
        var bytes = new byte[stream.Length];
        await stream.ReadExactlyAsync(bytes, cancellationToken).ConfigureAwait(false);
        var start = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        try
        {
            var text = Utf8.GetString(bytes, start, bytes.Length - start);
            return DossierJson.TryRead(text, file, out var whole, out var diagnostics, cancellationToken)
                ? new(null, whole, [])
                : new(null, null, diagnostics);
        }
        catch (DecoderFallbackException)
        {
            return new(null, null, [Codes.NotUtf8.At(new SourcePosition { File = file })]);
        }
    }

    /// <summary>Of what no memory holds, the place where reading stopped.</summary>
    private static async Task<Diagnostic> FaultAsync(
        Stream stream, string file, JsonException refused, JsonStream pieces, CancellationToken cancellationToken)
    {
        var place = await PlaceOfAsync(stream, file, pieces.End, cancellationToken).ConfigureAwait(false);
        return refused is NewerDossierException newer
            ? Codes.FormatTooNew.At(place, newer.Version, Awards.Dossier.CurrentFormatVersion)
            : Codes.NoDossier.At(place);
    }

    /// <summary>The line and the column, from 1, of a place in a stream of UTF-8.</summary>
    private static async Task<SourcePosition> PlaceOfAsync(Stream stream, string file, long place, CancellationToken cancellationToken)
    {
        stream.Position = 0;
        var buffer = new byte[1 << 16];
        var (line, column) = (1, 1);
        for (var left = place; left > 0;)
        {
            var read = await stream.ReadAsync(buffer.AsMemory(0, (int)Math.Min(left, buffer.Length)), cancellationToken)
                .ConfigureAwait(false);
            foreach (var unit in buffer.AsSpan(0, read))
            {
                var isContinued = (unit & 0b1100_0000) == 0b1000_0000;
                (line, column) = unit == '\n' ? (line + 1, 1) : (line, isContinued ? column : column + 1);
            }

            left = read == 0 ? 0 : left - read;
        }

        return new SourcePosition { File = file, Line = line, Column = column };
    }
}
