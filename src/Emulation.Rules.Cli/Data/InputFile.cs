using Emulation.Rules.Cli.Output;

namespace Emulation.Rules.Cli.Data;

/// <summary>The bytes of a file that was named on the command line.</summary>
internal static class InputFile
{
    /// <summary>More than anything the commands take; without a bound a device would fill the memory.</summary>
    public const int MostBytes = 256_000_000;

    private const int BufferBytes = 1 << 16;

    /// <summary>All of it, in memory that can be read where it is.</summary>
    /// <exception cref="CliException">The file is missing, too long or cannot be read.</exception>
    public static async Task<MemoryStream> ReadAsync(string path, Texts texts, CancellationToken cancellationToken)
    {
        if (Directory.Exists(path))
        {
            throw new CliException(texts.CannotRead(path, texts.IsFolder));
        }

        return await Told(path, texts, async () =>
        {
            await using var file = Open(path, bufferSize: 1);
            return await BytesAsync(file, path, texts, cancellationToken);
        });
    }

    /// <summary>A stream over it that can seek; what a pipe gives is held.</summary>
    /// <exception cref="CliException">The file is missing or cannot be read, or it is a pipe that gives too much.</exception>
    public static Task<Stream> OpenAsync(string path, Texts texts, CancellationToken cancellationToken) =>
        Told<Stream>(path, texts, async () =>
        {
            if (Directory.Exists(path))
            {
                throw new CliException(texts.CannotRead(path, texts.IsFolder));
            }

            var file = Open(path, BufferBytes);
            if (file.CanSeek)
            {
                return file;
            }

            await using (file)
            {
                return await BytesAsync(file, path, texts, cancellationToken);
            }
        });

    private static FileStream Open(string path, int bufferSize) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize, FileOptions.Asynchronous);

    private static async Task<T> Told<T>(string path, Texts texts, Func<Task<T>> read)
    {
        if (StandardStreams.IsInput(path) && StandardStreams.IsInputClosed)
        {
            throw new CliException(texts.CannotRead(path, texts.IsClosed));
        }

        try
        {
            return await read();
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException or ArgumentException)
        {
            throw new CliException(texts.NoSuchFile(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CliException(texts.CannotRead(path, texts.ReasonOf(exception)));
        }
    }

    /// <summary>All there is to read, also of a pipe, whose length nobody knows.</summary>
    private static async Task<MemoryStream> BytesAsync(
        FileStream file, string path, Texts texts, CancellationToken cancellationToken)
    {
        var isTooLong = file.CanSeek && file.Length > MostBytes;
        var bytes = new MemoryStream(file.CanSeek && !isTooLong ? (int)file.Length : 0);
        var buffer = new byte[81_920];
        while (!isTooLong && await file.ReadAsync(buffer, cancellationToken) is > 0 and var read)
        {
            bytes.Write(buffer, 0, read);
            isTooLong = bytes.Length > MostBytes;
        }

        bytes.Position = 0;
        return isTooLong ? throw new CliException(texts.CannotRead(path, texts.LongerThan(MostBytes))) : bytes;
    }
}
