using Emulation.Rules.Cli.Output;

namespace Emulation.Rules.Cli.Data;

/// <summary>The bytes of a file that was named on the command line.</summary>
internal static class InputFile
{
    /// <summary>More than anything the commands take; without a bound a device would fill the memory.</summary>
    private const int MostBytes = 256_000_000;

    /// <summary>All of it, in memory that can be read where it is.</summary>
    /// <exception cref="CliException">The file is missing, too long or cannot be read.</exception>
    public static async Task<MemoryStream> ReadAsync(string path, Texts texts, CancellationToken cancellationToken)
    {
        if (Directory.Exists(path))
        {
            throw new CliException(texts.CannotRead(path, texts.IsFolder));
        }

        try
        {
            return await BytesAsync(path, texts, cancellationToken);
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
    private static async Task<MemoryStream> BytesAsync(string path, Texts texts, CancellationToken cancellationToken)
    {
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1, FileOptions.Asynchronous);
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
