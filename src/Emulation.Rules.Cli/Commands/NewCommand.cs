using System.CommandLine;
using Emulation.Rules.Cli.Output;
using Emulation.Rules.Cli.Scaffold;

namespace Emulation.Rules.Cli.Commands;

/// <summary><c>new DIR</c>: a campaign to start from, which validates and whose cases pass.</summary>
internal static class NewCommand
{
    private const string DataFile = "data/units.csv";

    public static Command Create(CliContext context)
    {
        var directory = new DirectoryArgument<string>(context.Texts, context.Texts.AboutNewDirectory);
        var command = new Command("new", context.Texts.AboutNew) { directory };
        command.SetAction((parsed, cancellationToken) => RunAsync(context, parsed.GetRequiredValue(directory), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CliContext context, string directory, CancellationToken cancellationToken)
    {
        CheckVacant(directory, context.Texts);
        var id = CampaignId.From(Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory))));
        var files = CampaignScaffold.Files(id, context.Time.GetLocalNow().Year);
        foreach (var (path, text) in files)
        {
            await WriteAsync(Path.Combine(directory, path), text, context.Texts, cancellationToken);
        }

        string[] lines =
        [
            context.Texts.CampaignMade(id, directory, files.Keys),
            context.Texts.NextSteps,
            .. new[] { CommandLine.Of("validate", directory), CommandLine.Of("test", directory), CommandLine.Of("score", directory, "--data", Path.Combine(directory, DataFile)) }.Select(line => "  " + line),
        ];
        foreach (var line in lines)
        {
            context.Output.WriteLine(PlainText.OneLine(line));
        }

        return ExitCodes.Fine;
    }

    private static void CheckVacant(string directory, Texts texts)
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

    private static async Task WriteAsync(string path, string text, Texts texts, CancellationToken cancellationToken)
    {
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
