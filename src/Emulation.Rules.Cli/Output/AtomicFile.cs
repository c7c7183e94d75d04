using System.Text;

namespace Emulation.Rules.Cli.Output;

/// <summary>Files that are there whole or not at all.</summary>
internal static class AtomicFile
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes UTF-8 without a byte order mark, first beside the file, then in its place.</summary>
    /// <exception cref="CliException">The file cannot be written.</exception>
    public static Task WriteAsync(string path, string text, Texts texts, CancellationToken cancellationToken) =>
        WriteAsync(path, Encoding.GetBytes(text), texts, cancellationToken);

    /// <summary>The same for bytes.</summary>
    /// <exception cref="CliException">The file cannot be written.</exception>
    public static Task WriteAsync(string path, byte[] bytes, Texts texts, CancellationToken cancellationToken) =>
        WriteAsync(path, bytes, overwrite: true, texts, cancellationToken);

    /// <summary>The same for a file that is not there yet; one that is stays as it is.</summary>
    /// <exception cref="CliException">The file exists or cannot be written.</exception>
    public static Task CreateAsync(string path, string text, Texts texts, CancellationToken cancellationToken) =>
        CreateAsync(path, Encoding.GetBytes(text), texts, cancellationToken);

    /// <summary>The same for bytes.</summary>
    /// <exception cref="CliException">The file exists or cannot be written.</exception>
    public static Task CreateAsync(string path, byte[] bytes, Texts texts, CancellationToken cancellationToken) =>
        WriteAsync(path, bytes, overwrite: false, texts, cancellationToken);

    /// <exception cref="CliException">It exists.</exception>
    public static void CheckAbsent(string path, Texts texts)
    {
        if (File.Exists(path))
        {
            throw new CliException(texts.AlreadyThere(path));
        }
    }

    /// <summary>The same for what is written while it is made, into a stream that can seek.</summary>
    /// <exception cref="CliException">The file cannot be written.</exception>
    public static Task WriteAsync(string path, Func<Stream, Task> write, Texts texts, CancellationToken cancellationToken) =>
        WriteAsync(path, write, overwrite: true, texts, cancellationToken);

    private static Task WriteAsync(string path, byte[] bytes, bool overwrite, Texts texts, CancellationToken cancellationToken) =>
        WriteAsync(path, stream => stream.WriteAsync(bytes, cancellationToken).AsTask(), overwrite, texts, cancellationToken);

    private static async Task WriteAsync(
        string path, Func<Stream, Task> write, bool overwrite, Texts texts, CancellationToken cancellationToken)
    {
        if (path.Length == 0 || Directory.Exists(path))
        {
            throw new CliException(texts.CannotWrite(path, path.Length == 0 ? texts.NoFileName : texts.IsFolder));
        }

        try
        {
            var file = TargetOf(path, texts);
            if (overwrite && File.Exists(file) && new FileInfo(file).Length == 0)
            {
                // Devices and pipes have no length either: they cannot be replaced, and of an empty file there is nothing to lose.
                await WriteThroughAsync(file, write, cancellationToken);
                return;
            }

            using var staged = await StagedFile.WriteAsync(file, write);
            staged.Put(overwrite);
        }
        catch (Exception exception) when (IsRefusal(exception))
        {
            throw new CliException(texts.CannotWrite(path, texts.ReasonOf(exception)));
        }
    }

    /// <summary>
    /// Files that are edited together: all are written beside their places before the first is put in its place, so that a full disk or
    /// a file that may not be written leaves all of them as they were.
    /// </summary>
    /// <exception cref="CliException">One cannot be written.</exception>
    public static async Task WriteAllAsync(
        IReadOnlyList<(string Path, byte[] Bytes)> files, Texts texts, CancellationToken cancellationToken)
    {
        List<(string Path, StagedFile File)> staged = [];
        var at = "";
        try
        {
            foreach (var (path, bytes) in files)
            {
                at = path;
                var file = TargetOf(path, texts);
                staged.Add((path, await StagedFile.WriteAsync(file, s => s.WriteAsync(bytes, cancellationToken).AsTask())));
            }

            foreach (var (path, file) in staged)
            {
                at = path;
                file.Put(overwrite: true);
            }
        }
        catch (Exception exception) when (IsRefusal(exception))
        {
            throw new CliException(texts.CannotWrite(at, texts.ReasonOf(exception)));
        }
        finally
        {
            staged.ForEach(entry => entry.File.Dispose());
        }
    }

    /// <summary>A link stays, and what it leads to is written.</summary>
    /// <exception cref="CliException">It leads to nothing.</exception>
    private static string TargetOf(string path, Texts texts) =>
        new FileInfo(path) is not { LinkTarget: not null } link ? path
        : CampaignFiles.WithoutLinks(path) is null ? throw new CliException(texts.CannotWrite(path, texts.IsEndlessLink))
        : link.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path;

    private static bool IsRefusal(Exception exception) => exception is IOException or UnauthorizedAccessException or ArgumentException;

    /// <summary>A device takes what is written in one go.</summary>
    private static async Task WriteThroughAsync(string file, Func<Stream, Task> write, CancellationToken cancellationToken)
    {
        await using var target = new FileStream(file, FileMode.Create, FileAccess.Write);
        if (target.CanSeek)
        {
            await write(target);
            return;
        }

        using var whole = new MemoryStream();
        await write(whole);
        await target.WriteAsync(whole.GetBuffer().AsMemory(0, (int)whole.Length), cancellationToken);
    }
}
