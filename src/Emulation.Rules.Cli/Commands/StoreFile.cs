using Emulation.Rules.Cli.Output;

namespace Emulation.Rules.Cli.Commands;

/// <summary>
/// The SQLite file that <c>--db</c> names. It is looked at before the database is, which tells neither a wrong name nor a wrong file apart
/// from one that is busy, and takes some names for a database in memory.
/// </summary>
internal static class StoreFile
{
    /// <summary>The full path of a file that is a store, or may become one.</summary>
    /// <exception cref="CliException">There is no such file where there has to be one, or it can be no store.</exception>
    public static string PathOf(string file, bool mustExist, Texts texts)
    {
        if (file.Length == 0 || Directory.Exists(file))
        {
            throw new CliException(texts.CannotOpenStore(file, file.Length == 0 ? texts.NoFileName : texts.IsFolder));
        }

        var path = Path.GetFullPath(file);
        if (File.Exists(path))
        {
            Check(path, file, texts);
        }
        else if (mustExist)
        {
            throw new CliException(texts.NoSuchStore(file));
        }
        else if (!Directory.Exists(Path.GetDirectoryName(path)))
        {
            throw new CliException(texts.CannotOpenStore(file, texts.ReasonOf(new DirectoryNotFoundException())));
        }

        return path;
    }

    /// <summary>An empty file is a database without tables.</summary>
    private static void Check(string path, string file, Texts texts)
    {
        var mark = "SQLite format 3\0"u8;
        Span<byte> start = stackalloc byte[mark.Length];
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
            var read = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
            if (read > 0 && !start[..read].SequenceEqual(mark))
            {
                throw new CliException(texts.CannotOpenStore(file, texts.IsNoStore));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CliException(texts.CannotOpenStore(file, texts.ReasonOf(exception)));
        }
    }
}
