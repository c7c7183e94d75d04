using System.Text;
using Emulation.Rules.Cli.Output;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Cli.Data;

/// <summary>
/// Reads text files that are UTF-8, with or without a byte order mark, or UTF-16 with one, as Windows PowerShell writes what a command
/// prints into a file; and refuses all others.
/// </summary>
internal static class StrictText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly UnicodeEncoding[] Utf16 =
    [
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
    ];

    /// <exception cref="CliException">The file is missing, too long, cannot be read or is neither.</exception>
    public static async Task<string> ReadAsync(string path, Texts texts, CancellationToken cancellationToken)
    {
        return Text((await InputFile.ReadAsync(path, texts, cancellationToken)).ToArray(), path, texts);
    }

    /// <summary>A stream over it that can seek, of UTF-8 where it is UTF-16; what else it is, reading tells.</summary>
    /// <exception cref="CliException">The file is missing or cannot be read, or it is UTF-16 and not right.</exception>
    public static async Task<Stream> OpenAsync(string path, Texts texts, CancellationToken cancellationToken)
    {
        var stream = await InputFile.OpenAsync(path, texts, cancellationToken);
        var start = new byte[2];
        var length = await stream.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellationToken);
        stream.Position = 0;
        if (length < start.Length || Utf16Of(start) is null || stream.Length > InputFile.MostBytes)
        {
            return stream;
        }

        await using (stream)
        {
            var bytes = new byte[stream.Length];
            await stream.ReadExactlyAsync(bytes, cancellationToken);
            return new MemoryStream(Utf8.GetBytes(Text(bytes, path, texts)));
        }
    }

    /// <summary>Refuses a stream that is not UTF-8; what no array holds is taken as it is.</summary>
    /// <exception cref="CliException">It is not UTF-8.</exception>
    public static async Task CheckAsync(Stream stream, string path, Texts texts, CancellationToken cancellationToken)
    {
        if (stream.Length <= InputFile.MostBytes)
        {
            stream.Position = 0;
            var bytes = new byte[stream.Length];
            await stream.ReadExactlyAsync(bytes, cancellationToken);
            Text(bytes, path, texts);
        }
    }

    private static UnicodeEncoding? Utf16Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var encoding in Utf16)
        {
            if (bytes.StartsWith(encoding.Preamble))
            {
                return encoding;
            }
        }

        return null;
    }

    /// <summary>How files of Excel and Word begin, and those of before 2007 or with a password.</summary>
    private static bool IsOfOffice(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("PK\x03\x04"u8) || bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]);

    private static string Text(byte[] bytes, string path, Texts texts)
    {
        if (IsOfOffice(bytes))
        {
            throw new CliException(texts.OfficeFile, position: new SourcePosition { File = path });
        }

        var utf16 = Utf16Of(bytes);
        Encoding encoding = utf16 is null ? Utf8 : utf16;
        var mark = utf16 is null ? Encoding.UTF8.Preamble : utf16.Preamble;
        var start = bytes.AsSpan().StartsWith(mark) ? mark.Length : 0;
        try
        {
            return encoding.GetString(bytes, start, bytes.Length - start);
        }
        catch (DecoderFallbackException exception)
        {
            var before = utf16 is null
                ? Encoding.UTF8.GetString(bytes, start, Math.Clamp(exception.Index, 0, bytes.Length - start))
                : "";
            throw new CliException(texts.NotUtf8, position: TextPlace.After(before, path));
        }
    }
}
