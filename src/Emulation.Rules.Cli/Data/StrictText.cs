using System.Text;
using Emulation.Rules.Cli.Output;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Cli.Data;

/// <summary>Reads text files that are UTF-8, with or without a byte order mark, and refuses all others.</summary>
internal static class StrictUtf8
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="CliException">The file is missing, too long, cannot be read or is not UTF-8.</exception>
    public static async Task<string> ReadAsync(string path, Texts texts, CancellationToken cancellationToken)
    {
        return Text((await InputFile.ReadAsync(path, texts, cancellationToken)).ToArray(), path, texts);
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

    private static string Text(byte[] bytes, string path, Texts texts)
    {
        var start = bytes.AsSpan().StartsWith(System.Text.Encoding.UTF8.Preamble) ? System.Text.Encoding.UTF8.Preamble.Length : 0;
        try
        {
            return Encoding.GetString(bytes, start, bytes.Length - start);
        }
        catch (DecoderFallbackException exception)
        {
            var before = System.Text.Encoding.UTF8.GetString(bytes, start, Math.Clamp(exception.Index, 0, bytes.Length - start));
            throw new CliException(texts.NotUtf8, position: TextPlace.After(before, path));
        }
    }
}
