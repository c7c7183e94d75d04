namespace Emulation.Rules.Cli.Output;

/// <summary>What is to stand in a file, written whole beside it. Disposed of before it is put in place, nothing is left behind.</summary>
internal sealed class StagedFile : IDisposable
{
    private readonly string _target;
    private readonly string _beside;

    private StagedFile(string target) => (_target, _beside) = (target, $"{target}.{Path.GetRandomFileName()}.tmp");

    /// <summary>
    /// Writes beside the file. One that is there already lends its rights, so that what was private stays private; one that may only be
    /// read is left alone.
    /// </summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static async Task<StagedFile> WriteAsync(string target, Func<Stream, Task> write)
    {
        var staged = new StagedFile(target);
        var before = new FileInfo(target);
        if (before is { Exists: true, IsReadOnly: true })
        {
            throw new UnauthorizedAccessException();
        }

        try
        {
            await using var stream = new FileStream(staged._beside, FileMode.CreateNew, FileAccess.ReadWrite);
            if (before.Exists && !OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(stream.SafeFileHandle, before.UnixFileMode);
            }

            await write(stream);
        }
        catch
        {
            staged.Dispose();
            throw;
        }

        return staged;
    }

    /// <summary>Puts it in its place.</summary>
    /// <exception cref="IOException">It cannot be.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be.</exception>
    public void Put(bool overwrite) => File.Move(_beside, _target, overwrite);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (File.Exists(_beside))
        {
            File.Delete(_beside);
        }
    }
}
