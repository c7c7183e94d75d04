using System.Text;
using Emulation.Rules.Cli.Output;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Cli.Data;

/// <summary>Reads text files that are UTF-8, with or without a byte order mark, and refuses all others.</summary>
internal static class StrictUtf8
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="CliException">The file is missing, cannot be read or is not UTF-8.</exception>
    public static async Task<string> ReadAsync(string path, Texts texts, CancellationToken cancellationToken)
    {
        if (Directory.Exists(path))
        {
            throw new CliException(texts.CannotRead(path, texts.IsFolder));
        }

        byte[] bytes;
        try
        {
            bytes = await File.ReadAllBytesAsync(path, cancellationToken);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException or ArgumentException)
        {
            throw new CliException(texts.NoSuchFile(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CliException(texts.CannotRead(path, texts.ReasonOf(exception)));
        }

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
