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

    /// <summary>Writes texts by their paths within the folder.</summary>
    /// <exception cref="CliException">A file cannot be written.</exception>
    public static async Task WriteAsync(
        string directory, IReadOnlyDictionary<string, string> files, Texts texts, CancellationToken cancellationToken)
    {
        foreach (var (name, text) in files)
        {
            var path = Path.Combine(directory, name);
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                throw new CliException(texts.CannotWrite(path, texts.ReasonOf(exception)));
            }

            await AtomicFile.CreateAsync(path, text, texts, cancellationToken);
        }
    }
}
