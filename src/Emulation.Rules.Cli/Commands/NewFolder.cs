using Emulation.Rules.Cli.Output;

namespace Emulation.Rules.Cli.Commands;

/// <summary>A folder that a command makes and fills: nothing that is there already is touched.</summary>
internal static class NewFolder
{
    /// <exception cref="CliException">The folder has no name, or holds something.</exception>
    public static void CheckVacant(string directory, Texts texts)
    {
        if (string.IsNullOrWhiteSpace(directory))
        {
            throw new CliException(texts.NoFolderName);
        }

        if (File.Exists(directory) || (Directory.Exists(directory) && Directory.EnumerateFileSystemEntries(directory).Any()))
        {
            throw new CliException(texts.FolderNotVacant(directory));
        }
    }

    /// <summary>Writes texts by their paths within the folder: all of them, or nothing is left of what was made.</summary>
    /// <exception cref="CliException">A file cannot be written.</exception>
    public static async Task WriteAsync(
        string directory, IReadOnlyDictionary<string, string> files, Texts texts, CancellationToken cancellationToken)
    {
        var made = new Stack<FileSystemInfo>();
        var isWhole = false;
        try
        {
            foreach (var (name, text) in files)
            {
                var path = Path.Combine(directory, name);
                MakeFolder(path, made, texts);
                await AtomicFile.CreateAsync(path, text, texts, cancellationToken);
                made.Push(new FileInfo(path));
            }

            isWhole = true;
        }
        finally
        {
            if (!isWhole)
            {
                TakeBack(made);
            }
        }
    }

    /// <summary>Makes the folder of a file, with those above it that are not there.</summary>
    private static void MakeFolder(string path, Stack<FileSystemInfo> made, Texts texts)
    {
        try
        {
            var missing = new Stack<DirectoryInfo>();
            for (var folder = Directory.GetParent(path); folder is { Exists: false }; folder = folder.Parent)
            {
                missing.Push(folder);
            }

            foreach (var folder in missing)
            {
                made.Push(folder);
            }

            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        }
        catch (Exception exception) when (IsRefusal(exception))
        {
            throw new CliException(texts.CannotWrite(path, texts.ReasonOf(exception)));
        }
    }

    /// <summary>Removes what was made, the last first. A folder that something else was put into meanwhile stays.</summary>
    private static void TakeBack(Stack<FileSystemInfo> made)
    {
        foreach (var one in made)
        {
            try
            {
                one.Delete();
            }
            catch (Exception exception) when (IsRefusal(exception))
            {
                // What keeps the command from writing is told; what it then cannot remove stays.
            }
        }
    }

    private static bool IsRefusal(Exception exception) => exception is IOException or UnauthorizedAccessException;
}
