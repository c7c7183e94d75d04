using System.Text;
using Emulation.Rules.Cli.Output;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Cli.Data;

/// <summary>Reads text files that are UTF-8, with or without a byte order mark, and refuses all others.</summary>
internal static class StrictUtf8
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>More than anything the commands take; without a bound a device would fill the memory.</summary>
    private const int MostBytes = 256_000_000;

    /// <exception cref="CliException">The file is missing, too long, cannot be read or is not UTF-8.</exception>
    public static async Task<string> ReadAsync(string path, Texts texts, CancellationToken cancellationToken)
    {
        if (Directory.Exists(path))
        {
            throw new CliException(texts.CannotRead(path, texts.IsFolder));
        }

        byte[] bytes;
        try
        {
            bytes = await BytesAsync(path, texts, cancellationToken);
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

    /// <summary>All there is to read, also of a pipe, whose length nobody knows.</summary>
    private static async Task<byte[]> BytesAsync(string path, Texts texts, CancellationToken cancellationToken)
    {
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1, FileOptions.Asynchronous);
        using var bytes = new MemoryStream();
        var buffer = new byte[81_920];
        var isTooLong = file.CanSeek && file.Length > MostBytes;
        while (!isTooLong && await file.ReadAsync(buffer, cancellationToken) is > 0 and var read)
        {
            bytes.Write(buffer, 0, read);
            isTooLong = bytes.Length > MostBytes;
        }

        return isTooLong ? throw new CliException(texts.CannotRead(path, texts.LongerThan(MostBytes))) : bytes.ToArray();
    }
}
