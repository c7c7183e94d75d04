using Emulation.Rules.Cli.Output;

namespace Emulation.Rules.Cli.Data;

/// <summary>The Word document a paper is put into.</summary>
internal static class PaperTemplateFile
{
    /// <exception cref="CliException">The file is missing or cannot be read.</exception>
    public static Stream Open(string path, Texts texts)
    {
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CliException(texts.NoSuchFile(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CliException(texts.CannotRead(path, texts.ReasonOf(exception)));
        }
    }
}
